import type { ClipboardEvent } from 'react'
import { readPasted, type Listed, type PasteFault } from '@/lib/teaching/marks/rules/pasted'
import { cellsBeside } from './mark-row'
import type { PasteWords } from './paste-box'

/** What is not clear in a pasted text, in the words of its line. */
const pasteSentence = ({ code, line, text }: PasteFault, { faults }: Pick<PasteWords, 'faults'>): string => faults[code].replace('{line}', String(line)).replace('{text}', text)

/**
 * What is copied from a spreadsheet goes into the cells: a column of marks down from the one it is pasted into, names and marks to
 * those whom they name. Null for what is one value only: the browser pastes that.
 */
export function fillPasted(event: ClipboardEvent<HTMLInputElement>, people: readonly Listed[], words: Pick<PasteWords, 'faults'>): { count: number; faults: readonly string[] } | null {
  const text = event.clipboardData.getData('text').replace(/\r\n?/g, '\n').replace(/\n$/, '')
  if (!/[\n\t]/.test(text)) return null
  const fields = cellsBeside(event.currentTarget)
  const place = fields.indexOf(event.currentTarget)
  event.preventDefault()
  if (!text.includes('\t')) {
    const marks = text.split('\n').slice(0, fields.length - place)
    marks.forEach((mark, index) => { const field = fields[place + index]; if (field) field.value = mark.trim() })
    return { count: marks.length, faults: [] }
  }
  const { cells, faults } = readPasted(text, people)
  for (const field of fields) { const mark = cells.get(field.name.slice(2)); if (mark !== undefined) field.value = mark }
  return { count: cells.size, faults: faults.map((fault) => pasteSentence(fault, words)) }
}
