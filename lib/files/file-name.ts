import { tidy } from '../text'

const LONGEST = 120

/** A name as it may be shown and sent back: no folder, nothing unseen or turning the direction of writing, the ending that the content has. */
export function safeFileName(given: string, ending: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const seen = tidy(last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').replace(/[<>:"|?*;%]/g, '-'))
  const stem = seen.replace(/\.[^.]{1,5}$/, '').replace(/^[.\s-]+|[.\s]+$/g, '')
  return `${Array.from(stem).slice(0, LONGEST).join('') || 'tai-lieu'}.${ending}`
}
