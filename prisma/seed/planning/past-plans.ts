import type { Rows } from '../rows'
import { addLine, linesOf, type Line } from './lines'
import { addPlan, addVersion, decidedBefore, versionId } from './papers'
import type { Planned } from './planned'

/** The plans of past years, each decided once; what was planned beyond what was opened is why a year falls short. */
export function addPastPlans(rows: Rows, school: number, planned: readonly Planned[], published: (year: number) => boolean) {
  for (const year of new Set(planned.map((one) => one.year))) {
    const came = linesOf(planned.filter((one) => one.year === year))
    const lines = published(year) ? came : came.map((line, index) => ((index + year) % 3 === 1 ? withOneMore(line) : line))
    addPlan(rows, school, year, lines)
    addVersion(rows, school, year, 1, decidedBefore(year))
    for (const line of lines) addLine(rows, school, versionId(school, year, 1), 'NORMAL', line, line)
  }
}

/** A class more than was opened, of the size of the others. */
export const withOneMore = (line: Line): Line =>
  ({ ...line, cohorts: line.cohorts + 1, trainees: line.trainees + Math.round(line.trainees / line.cohorts) })
