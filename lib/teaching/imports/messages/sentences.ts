import type { Translate } from '../../../i18n/sentence'
import { formatDay, isDay } from '../../../time'
import { clashSentence } from '../../planner/messages/clashes'
import type { JudgedLesson, RowFault } from '../schema'

/** One fault of a row, with its cell, or its row where the file has no such column. */
export function faultSentence({ field, column, fault, values, clash }: RowFault, position: number, locale: string, t: Translate): string {
  const word = (key: string, named: Record<string, string | number>) => t(`teaching.imports.${key}`, named)
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && name !== 'text' && isDay(value) ? formatDay(value, locale) : value]))
  const told = { field: t(`teaching.imports.fields.${field}`), fault: word(`cells.${fault}`, { ...said, ...(clash ? { sentence: clashSentence(clash, locale, t) } : {}) }) }
  return column ? word('cell', { ...told, cell: `${column}${String(position)}` }) : word('line', { ...told, row: position })
}

/** A row as a program gets it. */
export const rowAnswer = ({ position, day, half, title, faults, warnings }: JudgedLesson, locale: string, t: Translate) => ({
  position, day, half, title, errors: faults.map((one) => ({ field: one.field, column: one.column, fault: one.fault, message: faultSentence(one, position, locale, t) })),
  warnings: warnings.map((one) => ({ kind: one.kind, message: clashSentence(one, locale, t) })),
})
