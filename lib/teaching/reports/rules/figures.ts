import type { Day } from '../../../time'
import type { ReportFacts } from './sheet'

/** What a report says of a trainee's study, and what the portal knows of the same days now. `on`: the day up to which, that of the writing. */
export type ReportFigures = { id: string; on: Day; frozen: ReportFacts; live: ReportFacts }

/** No roll was taken in the time of the report: it says nothing of who was there. */
export const isEmpty = ({ attendance }: ReportFacts): boolean => attendance === null

const aspects = ['held', 'attendance', 'marks', 'conduct'] as const
export type FigureAspect = (typeof aspects)[number]
const valueOf: Readonly<Record<FigureAspect, (facts: ReportFacts) => unknown>> = {
  held: ({ lessons, periods }) => [lessons, periods],
  attendance: ({ attendance }) => attendance && [attendance.excused, attendance.unexcused, attendance.late, attendance.absentPeriods, attendance.heldPeriods],
  marks: ({ marks, average }) => [marks?.map(({ name, mark }) => [name, mark]) ?? [], average],
  conduct: ({ conduct }) => conduct && [conduct.points, conduct.rank],
}

/** In what the figures have changed since they were frozen. */
export const changedIn = ({ frozen, live }: Pick<ReportFigures, 'frozen' | 'live'>): FigureAspect[] =>
  aspects.filter((aspect) => JSON.stringify(valueOf[aspect](frozen)) !== JSON.stringify(valueOf[aspect](live)))

/** Whether somebody should look at the figures before the report goes on. */
export const needsALook = (figures: ReportFigures): boolean => isEmpty(figures.frozen) || changedIn(figures).length > 0
