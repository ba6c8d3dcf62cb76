import type { Translate } from '../../i18n/sentence'
import { dayAt, formatDay } from '../../time'
import type { SheetSpec } from '../../web/spreadsheet'
import type { Copy } from './schema'

export type CopyLine = { group: string; record: number | null; field: string; said: string }

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)

/** A copy as lines that somebody can read: an id that names nothing says nothing, and is left to the file for programs. */
export function linesOf(copy: Copy, t: Translate): CopyLine[] {
  const word = (key: string) => t(`privacy.copy.${key}`)
  const kept = copy.groups.flatMap(({ table, rows }) => rows.flatMap((row, index) => Object.entries(row).filter(([, value]) => !isId(value))
    .map(([column, value]): CopyLine => ({ group: word(`tables.${table}`), record: index + 1, field: word(`columns.${column}`), said: saidOf(value, word) }))))
  const log = copy.log.map(({ type, at, by, role, place }, index): CopyLine => ({ group: word('log'), record: index + 1, field: type, said: [at, role ? t(`access.roles.${role}`) : by, place].filter(Boolean).join(', ') }))
  return [...kept, ...log, ...copy.leftOut.map(({ reason }): CopyLine => ({ group: word('leftOut'), record: null, field: '', said: word(`reasons.${reason}`) }))]
}

const saidOf = (value: unknown, word: (key: string) => string): string =>
  typeof value === 'boolean' ? word(value ? 'yes' : 'no') : typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value)

/** The copy as a workbook of one sheet, a line for each thing that is kept. */
export const copySheet = (copy: Copy, t: Translate, locale: string): SheetSpec<CopyLine> => ({
  name: t('privacy.copy.title'), title: t('privacy.copy.title'), rows: linesOf(copy, t),
  notes: [t('privacy.copy.of', { name: copy.of }), t('privacy.copy.madeAt', { day: formatDay(dayAt(new Date(copy.madeAt)), locale) }), ...(copy.school ? [t('privacy.copy.fromSchool', { school: copy.school })] : []), t('privacy.copy.note')],
  columns: [
    { head: t('privacy.copy.group'), width: 32, value: ({ group }) => group }, { head: t('privacy.copy.record'), width: 8, value: ({ record }) => record },
    { head: t('privacy.copy.field'), width: 36, value: ({ field }) => field || null }, { head: t('privacy.copy.said'), width: 90, value: ({ said }) => said.slice(0, 32_000) },
  ],
})
