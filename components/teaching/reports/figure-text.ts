import type { Translate } from '@/lib/i18n/sentence'
import type { FigureAspect } from '@/lib/teaching/reports/rules/figures'
import { markText } from '@/lib/teaching/reports/rules/paper'
import type { ReportFacts } from '@/lib/teaching/reports/rules/sheet'

/** One figure of a report in words; of marks those that `other` has otherwise. */
export function figureText(aspect: FigureAspect, facts: ReportFacts, other: ReportFacts, t: Translate): string {
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.${key}`, values)
  switch (aspect) {
    case 'held': return word('edit.heldOf', { lessons: facts.lessons, periods: facts.periods })
    case 'attendance': return facts.attendance
      ? `${word('edit.absences', facts.attendance)}; ${word('edit.absentShare', { absent: facts.attendance.absentPeriods, held: facts.attendance.heldPeriods })}`
      : word('edit.noRoll')
    case 'marks': return marksText(facts, other, word)
    case 'conduct': return facts.conduct ? word('edit.points', { points: facts.conduct.points, rank: word(`overalls.${facts.conduct.rank}`) }) : word('edit.noConduct')
  }
}

function marksText({ marks, average }: ReportFacts, other: ReportFacts, word: (key: string, values?: Record<string, string>) => string): string {
  const differing = (marks ?? []).filter(({ name, mark }) => !other.marks?.some((one) => one.name === name && one.mark === mark)).map(({ name, mark }) => `${name} ${markText(mark)}`)
  const parts = [...differing, ...(average === null ? [] : [word('figures.average', { mark: markText(average) })])]
  return parts.length > 0 ? parts.join('; ') : word('edit.noMarks')
}
