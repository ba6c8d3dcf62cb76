import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { SheetSpec } from '../../../web/spreadsheet'
import type { RegisterRow } from '../queries/list-register'

/** The register as a sheet: a row as it was printed, and what became of it. */
export function registerSheet(rows: readonly RegisterRow[], about: { reason: string; on: Day; locale: string }, t: Translate): SheetSpec<RegisterRow> {
  const word = (key: string, values?: Record<string, string | number>) => t(`graduation.register.${key}`, values)
  return {
    name: word('sheet'), title: word('sheetTitle'), rows,
    notes: [word('asOf', { day: formatDay(about.on, about.locale), count: rows.length }), word('reasonNote', { reason: about.reason })],
    columns: [
      { head: word('number'), value: ({ registerNumber }) => registerNumber }, { head: word('kind'), value: ({ kind }) => t(`graduation.kinds.${kind}`) }, { head: word('serial'), value: ({ serialNumber }) => serialNumber, width: 20 },
      { head: word('name'), value: ({ content }) => content.fullName, width: 28 }, { head: word('birthDate'), value: ({ content }) => ({ day: content.birthDate }) },
      { head: word('course'), value: ({ content }) => content.course, width: 40 }, { head: word('cohort'), value: ({ content }) => content.cohortCode },
      { head: word('rank'), value: ({ content }) => (content.rank ? t(`graduation.ranks.${content.rank}`) : null) }, { head: word('decision'), value: ({ content }) => content.decisionNumber, width: 20 },
      { head: word('issuedOn'), value: ({ issuedOn }) => ({ day: issuedOn }) }, { head: word('status'), value: ({ status }) => t(`graduation.statuses.${status}`) },
      { head: word('note'), value: ({ revocation, replacedBy }) => [revocation?.number, replacedBy].filter(Boolean).join('; ') || null, width: 28 },
    ],
  }
}
