import type { Translate } from '@/lib/i18n/sentence'
import type { PasteFault } from '@/lib/teaching/marks/rules/pasted'
import type { MarkWords } from './mark-grid'

/** What the grid says, of people or of papers; what is in braces it fills in itself. */
export function markWords(t: Translate, byCode: boolean): MarkWords {
  const word = (key: string, values?: Record<string, string>) => t(`teaching.marks.grid.${key}`, values)
  const [count, fault] = [{ count: '{count}' }, { line: '{line}', text: '{text}' }]
  const faultOf = (code: PasteFault['code']) => word(`faults.${code}`, fault)
  return {
    caption: word('caption'), name: byCode ? t('teaching.marks.codes.code') : word('name'), mark: word('mark'), markOf: byCode ? t('teaching.marks.codes.markOf', { name: '{name}' }) : word('markOf', { name: '{name}' }), before: word('before'), note: word('note'), save: word('save'), saving: word('saving'), enter: word('enter'), entering: word('entering'),
    wrong: word('wrong', count), prefix: t('web.frame.errorPrefix'), unsaved: word('unsaved'),
    paste: word('paste'), pasteLabel: word('pasteLabel'), pasteHint: byCode ? t('teaching.marks.codes.paste') : word('pasteHint'), pasteRead: word('pasteRead'), pasteReading: word('pasteReading'), pasteWrong: word('pasteWrong', count), understood: word('understood', count),
    faults: { nobody: faultOf('nobody'), several: faultOf('several'), twice: faultOf('twice'), unmarked: faultOf('unmarked'), count: faultOf('count') },
  }
}
