import type { Translate } from '../../../i18n/sentence'
import type { SheetSpec } from '../../../web/spreadsheet'
import type { UseExport } from '../commands'
import type { UseCount } from '../queries'
import type { UseRow } from '../steps'

/** A list of use after training as a workbook. */
export function useSheet({ list, rows }: UseExport, t: Translate): SheetSpec<UseRow> {
  const word = (key: string) => t(`evaluations.use.${key}`)
  return {
    name: word('sheet'), title: word(`lists.${list}`), notes: [word(`explain.${list}`)], rows,
    columns: [
      { head: word('person'), value: ({ person }) => person, width: 28 }, { head: word('agency'), value: ({ agency }) => agency, width: 36 },
      { head: word('course'), value: ({ course, cohort }) => `${course} (${cohort})`, width: 40 }, { head: word('completedOn'), value: ({ completedOn }) => ({ day: completedOn }), width: 13 },
      { head: word('last'), value: ({ kind }) => (kind ? word(`kinds.${kind}`) : null), width: 20 }, { head: word('day'), value: ({ happenedOn }) => (happenedOn ? { day: happenedOn } : null), width: 13 },
      { head: word('post'), value: ({ post }) => post, width: 30 }, { head: word('decision'), value: ({ decisionNumber }) => decisionNumber, width: 18 },
      { head: word('task'), value: ({ topic }) => topic, width: 40 },
    ],
  }
}

/** How many by agency as a workbook, with their sums. */
export function useCountsSheet({ rows }: { rows: readonly UseCount[] }, t: Translate): SheetSpec<UseCount> {
  const word = (key: string) => t(`evaluations.use.${key}`)
  const figures = ['completed', 'unused', 'unable', 'untrained'] as const
  return {
    name: word('sheet'), title: word('countsCaption'), notes: [word('explain.unused'), word('explain.unable'), word('explain.needed')], rows,
    columns: [
      { head: word('agency'), value: ({ agency }) => agency, width: 44 },
      ...figures.map((figure) => ({ head: word(figure), value: (row: UseCount) => row[figure], width: 16 })),
    ],
    foot: [word('total'), ...figures.map((figure) => rows.reduce((sum, row) => sum + row[figure], 0))],
  }
}
