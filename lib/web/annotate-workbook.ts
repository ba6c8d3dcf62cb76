import 'server-only'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeXml, letter } from './template-workbook'

/**
 * The same workbook with one more column: a text beside each row that is named. Everything else of the file stays as it is.
 * Only for a file that `readWorkbook` has read: its sizes are known to be within bounds.
 */
export function annotateWorkbook(bytes: Uint8Array, sheetPath: string, head: string, notes: ReadonlyMap<number, string>): Uint8Array<ArrayBuffer> {
  const entries = unzipSync(bytes)
  const sheet = entries[sheetPath]
  if (!sheet) return Uint8Array.from(bytes)
  const source = strFromU8(sheet)
  const used = Math.max(0, ...[...source.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,2})\d+"/g)].map(([, letters = '']) => columnOf(letters)))
  const column = letter(used + 1)
  const header = Math.min(...notes.keys()) - 1
  let number = 0
  const changed = source.replace(/<((?:\w+:)?)row\b([^<>]*?)(\/?)>(?:([\s\S]*?)<\/(?:\w+:)?row>)?/g, (whole, prefix: string, attributes: string, closed: string, inside = '') => {
    number = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? number + 1)
    const text = number === header ? head : notes.get(number)
    if (!text || closed) return whole
    const cell = `<${prefix}c r="${column}${number}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is></${prefix}c>`
    return `<${prefix}row${attributes.replace(/\sspans="[^"]*"/, '')}>${inside}${cell}</${prefix}row>`
  })
  // The stated extent of the sheet no longer holds; without it readers find it themselves.
  return Uint8Array.from(zipSync({ ...entries, [sheetPath]: strToU8(changed.replace(/<(?:\w+:)?dimension\b[^<>]*\/>/, '')) }))
}

const columnOf = (letters: string) => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
