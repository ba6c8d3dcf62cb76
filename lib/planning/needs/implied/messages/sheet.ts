import type { Translate } from '../../../../i18n/sentence'
import { formatDay, yearOf } from '../../../../time'
import type { SheetSpec } from '../../../../web/spreadsheet'
import type { ImpliedExport } from '../commands'
import type { ImpliedPerson } from '../queries'

/** People whom a requirement implies as a workbook. */
export function impliedSheet({ reason, asOf, people }: ImpliedExport, t: Translate): SheetSpec<ImpliedPerson> {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.implied.${key}`, { year: yearOf(asOf), ...values })
  return {
    name: word('sheet'), title: word(reason), notes: [word(reason === 'untrained' ? 'about' : 'aboutUpdate'), word('asOf', { day: formatDay(asOf, 'vi') })], rows: people,
    columns: [
      { head: word('name'), value: ({ fullName }) => fullName, width: 28 }, { head: word('born'), value: ({ birthDate }) => ({ day: birthDate }), width: 13 },
      { head: word('sex'), value: ({ sex }) => t(`people.sexes.${sex}`), width: 10 }, { head: word('post'), value: ({ post }) => post, width: 36 },
      { head: word('planned'), value: ({ plannedPost }) => plannedPost, width: 36 }, { head: word('decisionHead'), value: ({ planningDecisionNumber }) => planningDecisionNumber, width: 20 },
    ],
  }
}
