import type { Translate } from '../../i18n/sentence'
import { dayAt, formatDay } from '../../time'
import type { SheetSpec } from '../../web/spreadsheet'
import { copyMessages } from './messages'
import type { Copy } from './schema'
import { cellOf, eventWord, isId, momentOf } from './words/rules'

export type CopyLine = { group: string; record: number | null; field: string; said: string }

/** A copy as lines that somebody can read: an id says nothing, nor what is empty; both are left to the file for programs. */
export function linesOf(copy: Copy, t: Translate, locale: string): CopyLine[] {
  const word = (key: string) => t(`privacy.copy.${key}`)
  const kept = copy.groups.flatMap(({ table, rows }) => rows.flatMap((row, index) => Object.entries(row).filter(([column, value]) => column !== 'id' && !isId(value))
    .map(([column, value]): CopyLine => ({ group: word(`tables.${table}`), record: index + 1, field: word(`columns.${column}`), said: cellOf(table, column, value, { t, locale }) })).filter(({ said }) => said !== '')))
  const log = copy.log.map((line, index): CopyLine => ({ group: word('log'), record: index + 1, field: eventWord(line.type, t) ?? word('other'), said: loggedOf(line, t, locale) }))
  return [...kept, ...log, ...copy.leftOut.map(({ reason }): CopyLine => ({ group: word('leftOut'), record: null, field: '', said: word(`reasons.${reason}`) }))]
}

function loggedOf({ at, by, role, place, reason }: Copy['log'][number], t: Translate, locale: string): string {
  const who = role ? t(`access.roles.${role}`) : Object.hasOwn(copyMessages.vi.copy.by, by) ? t(`privacy.copy.by.${by}`) : null
  return [momentOf(at, { t, locale }), who, place, reason && t('privacy.copy.because', { reason })].filter(Boolean).join(', ')
}

/** The copy as a workbook of one sheet, a line for each thing that is kept. */
export const copySheet = (copy: Copy, t: Translate, locale: string): SheetSpec<CopyLine> => ({
  name: t('privacy.copy.title'), title: t('privacy.copy.title'), rows: linesOf(copy, t, locale),
  notes: [t('privacy.copy.of', { name: copy.of }), t('privacy.copy.madeAt', { day: formatDay(dayAt(new Date(copy.madeAt)), locale) }), ...(copy.school ? [t('privacy.copy.fromSchool', { school: copy.school })] : []), t('privacy.copy.note')],
  columns: [
    { head: t('privacy.copy.group'), width: 32, value: ({ group }) => group }, { head: t('privacy.copy.record'), width: 8, value: ({ record }) => record },
    { head: t('privacy.copy.field'), width: 36, value: ({ field }) => field || null }, { head: t('privacy.copy.said'), width: 90, value: ({ said }) => said.slice(0, 32_000) },
  ],
})
