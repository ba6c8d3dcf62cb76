import type { Translate } from '../../i18n/sentence'
import { dayAt, formatClock, formatDay, isDay } from '../../time'
import type { SheetSpec } from '../../web/spreadsheet'
import { copyMessages } from './messages'
import type { Copy } from './schema'

export type CopyLine = { group: string; record: number | null; field: string; said: string }

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)

/** A copy as lines that somebody can read: an id that names nothing says nothing, and is left to the file for programs. */
export function linesOf(copy: Copy, t: Translate, locale: string): CopyLine[] {
  const word = (key: string) => t(`privacy.copy.${key}`)
  const kept = copy.groups.flatMap(({ table, rows }) => rows.flatMap((row, index) => Object.entries(row).filter(([, value]) => !isId(value))
    .map(([column, value]): CopyLine => ({ group: word(`tables.${table}`), record: index + 1, field: word(`columns.${column}`), said: saidOf(value, t, locale) }))))
  const log = copy.log.map((line, index): CopyLine => ({ group: word('log'), record: index + 1, field: word(isWorded(line.type) ? `events.${line.type}` : 'other'), said: loggedOf(line, t, locale) }))
  return [...kept, ...log, ...copy.leftOut.map(({ reason }): CopyLine => ({ group: word('leftOut'), record: null, field: '', said: word(`reasons.${reason}`) }))]
}

/** Whether an event of the log has a word: rows of years ago may be of a type that is written no more. */
function isWorded(type: string): boolean {
  const [area = '', name = ''] = type.split('.')
  const words = Object.entries(copyMessages.vi.copy.events).find(([known]) => known === area)?.[1]
  return words !== undefined && Object.hasOwn(words, name)
}

function loggedOf({ at, by, role, place, reason }: Copy['log'][number], t: Translate, locale: string): string {
  const who = role ? t(`access.roles.${role}`) : Object.hasOwn(copyMessages.vi.copy.by, by) ? t(`privacy.copy.by.${by}`) : null
  return [momentOf(at, t, locale), who, place, reason && t('privacy.copy.because', { reason })].filter(Boolean).join(', ')
}

/** An instant by the clock of Việt Nam. */
const momentOf = (instant: string, t: Translate, locale: string): string => t('privacy.copy.moment', { clock: formatClock(new Date(instant), locale), day: formatDay(dayAt(new Date(instant)), locale) })

/** As PostgreSQL writes a `timestamptz` into JSON. */
const isInstant = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value)

function saidOf(value: unknown, t: Translate, locale: string): string {
  if (typeof value === 'boolean') return t(`privacy.copy.${value ? 'yes' : 'no'}`)
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : JSON.stringify(value)
  return isDay(value) ? formatDay(value, locale) : isInstant(value) ? momentOf(value, t, locale) : value
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
