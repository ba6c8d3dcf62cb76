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
  const [before, after] = [['completed', 'ripe'], ['unable', 'untrained']] as const
  const shared = ['unrecorded', 'unused'] as const
  const sum = (figure: 'completed' | 'ripe' | 'unrecorded' | 'unused' | 'unable' | 'untrained') => rows.reduce((total, row) => total + row[figure], 0)
  const share = (part: number, ripe: number) => (ripe === 0 ? null : Math.round((part / ripe) * 1000) / 10)
  const column = (figure: (typeof before)[number] | (typeof after)[number]) => ({ head: word(figure), value: (row: UseCount) => row[figure], width: 16 })
  return {
    name: word('sheet'), title: word('countsCaption'), notes: [word('explain.ripe'), word('explain.unrecorded'), word('explain.unused'), word('explain.unable'), word('explain.needed')], rows,
    columns: [
      { head: word('agency'), value: ({ agency }) => agency, width: 44 },
      ...before.map(column),
      ...shared.flatMap((figure) => [
        { head: word(figure), value: (row: UseCount) => row[figure], width: 16 },
        { head: `${word(`${figure}Share`)} (%)`, value: (row: UseCount) => share(row[figure], row.ripe), width: 16, format: '0.0' },
      ]),
      ...after.map(column),
    ],
    foot: [word('total'), ...before.map(sum), ...shared.flatMap((figure) => [sum(figure), share(sum(figure), sum('ripe'))]), ...after.map(sum)],
  }
}
