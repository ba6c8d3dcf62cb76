import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { SheetSpec } from '../../../web/spreadsheet'
import type { TaughtClass } from '../../attendance/queries/find-class'
import type { Results, TraineeResult } from '../queries/results'

/** The results of a class as a workbook: a column for each component, then what is computed of them. */
export function resultSheet({ taught, results: { rows, limits } }: { taught: TaughtClass; results: Results }, today: Day, locale: string, t: Translate): SheetSpec<TraineeResult> {
  const word = (key: string, values?: Record<string, string>) => t(`teaching.marks.${key}`, values)
  const head = (key: string) => word(`sheetHead.${key}`)
  const components = new Map(rows.flatMap(({ result }) => result.components.map(({ id, name }) => [id, name] as const)))
  return {
    name: word('results'), title: word('sheetHead.results', { code: taught.code }), rows,
    notes: [taught.course, word('sheetHead.on', { day: formatDay(today, locale) }), ...(limits.verified ? [] : [head('unverified')])],
    columns: [
      { head: head('name'), value: ({ name }) => name, width: 28 }, { head: head('birthDate'), value: ({ birthDate }) => ({ day: birthDate }), width: 13 }, { head: head('agency'), value: ({ agency }) => agency, width: 34 },
      ...[...components].map(([id, name]) => ({ head: name, format: '0.00', value: ({ result }: TraineeResult) => { const value = result.components.find((one) => one.id === id)?.value; return value === undefined || value === null ? null : value / 100 } })),
      { head: head('average'), format: '0.00', value: ({ result }) => result.average === null ? null : result.average / 100 }, { head: head('rank'), value: ({ result }) => result.rank && word(`ranks.${result.rank}`) },
      { head: head('conduct'), value: ({ conduct }) => conduct && t(`teaching.conduct.classes.${conduct.class}`) },
    ],
  }
}
