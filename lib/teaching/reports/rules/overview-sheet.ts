import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { SheetSpec } from '../../../web/spreadsheet'
import type { AgencyFigures, Figures, Overview, TurnFigures } from '../queries/list-overview'

const keys = ['due', 'drafted', 'signed', 'sent', 'acknowledged', 'overdue', 'unanswered', 'late'] as const
type Line = Figures & { group: string; name: string; turn: string; dueOn: Day | null; trainees: number | null }

/** A year's figures as one sheet: classes turn by turn, then agencies. */
export function overviewSheet({ turns, agencies, sum }: Overview, { year, today, locale, t }: { year: number; today: Day; locale: string; t: Translate }): SheetSpec<Line> {
  const word = (key: string, values?: Record<string, string>) => t(`teaching.reportReading.overview.${key}`, values)
  const ofTurn = (one: TurnFigures): Line => ({ ...one, group: word('byCohort'), name: one.code, turn: `${one.ordinal}/${one.total}` })
  const ofAgency = (one: AgencyFigures): Line => ({ ...one, group: word('byAgency'), name: one.agency, turn: '', dueOn: null, trainees: null })
  return {
    name: word('sheetName'), title: `${word('title')}, ${year}`, notes: [word('asOf', { day: formatDay(today, locale) })], rows: [...turns.map(ofTurn), ...agencies.map(ofAgency)],
    columns: [
      { head: word('year'), value: () => year, width: 8 }, { head: `${word('byCohort')} / ${word('byAgency')}`, value: ({ group }) => group, width: 16 },
      { head: `${word('cohort')} / ${word('agency')}`, value: ({ name }) => name, width: 36 }, { head: word('turn'), value: ({ turn }) => turn, width: 8 },
      { head: word('dueOn'), value: ({ dueOn }) => (dueOn ? { day: dueOn } : null), width: 14 }, { head: word('trainees'), value: ({ trainees }) => trainees, width: 11 },
      ...keys.map((key) => ({ head: word(key), value: (line: Line) => line[key], width: 12 })),
    ],
    foot: [null, null, `${word('sum')}, ${word('byCohort').toLocaleLowerCase(locale)}`, null, null, null, ...keys.map((key) => sum[key])],
  }
}
