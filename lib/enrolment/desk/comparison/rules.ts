/** What an agency asked for, sent and got into the classes of a course in a year. */
export type YearFigures = { asked: number; nominated: number; admitted: number }
export type ComparedAgency = { agencyId: string; agency: string; courseId: string; course: string; before: YearFigures; now: YearFigures }

const plus = (a: YearFigures, b: YearFigures): YearFigures => ({ asked: a.asked + b.asked, nominated: a.nominated + b.nominated, admitted: a.admitted + b.admitted })

/** The sums of all agencies, a row a course, in the order in which the courses stand; `agencyId` is empty. */
export function byCourse(rows: readonly ComparedAgency[]): ComparedAgency[] {
  return [...Map.groupBy(rows, ({ courseId }) => courseId).values()].flatMap(([first, ...rest]) => first
    ? [rest.reduce((sum, { before, now }) => ({ ...sum, before: plus(sum.before, before), now: plus(sum.now, now) }), { ...first, agencyId: '', agency: '' })] : [])
}
