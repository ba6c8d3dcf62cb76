import { addDays, type Day } from '@/lib/time'
import type { CourseCode } from '../courses'
import type { Rows } from '../rows'
import { itemId } from './items'
import { addLine, linesOf, type Line } from './lines'
import { addPlan, addVersion, decidedBefore, versionId } from './papers'
import { withOneMore } from './past-plans'
import type { Planned } from './planned'

/** Lines beside those of the cohorts there are: nothing is scheduled of them yet. */
const unscheduled = (year: number): Line[] => [
  line('CD', 2, 2, 150, { locality: 'xã Yên Thọ' }), line('CD', 4, 2, 160), line('CVC', 4, 1, 60), line('DVM', 3, 2, 200, { locality: 'phường Đông Hải', lead: 2 }),
  line('LAO', 4, 1, 25), line('NTD', 2, 2, 160), line('NTD', 4, 2, 160, { locality: 'xã Tân Phong', lead: 4 }), line('TKDC', 4, 1, 90, { locality: 'xã Phú Lâm', lead: 5 }),
].map((one) => ({ ...one, year }))

const line = (course: CourseCode, quarter: number, cohorts: number, trainees: number, more: Partial<Line> = {}): Omit<Line, 'year'> =>
  ({ course, form: 'CONCENTRATED', quarter, cohorts, trainees, ...more })

/** The plan of the year of today as it was decided in December: one line late, one small, one not thought of. */
export function addFirstVersion(rows: Rows, year: number, planned: readonly Planned[]) {
  const lines = linesOfYear(year, planned)
  addPlan(rows, 1, year, lines)
  addVersion(rows, 1, year, 1, decidedBefore(year))
  for (const one of lines.filter(({ course }) => course !== 'LAO')) {
    const first = one.course === 'TKDC' ? { ...one, quarter: 3 } : one.course === 'CD' && one.quarter === 4 ? { ...one, cohorts: 1, trainees: 80 }
      : one.course === 'TC' && one.quarter === 1 ? { ...one, trainees: one.trainees - 10 } : one
    addLine(rows, 1, versionId(1, year, 1), 'NORMAL', one, first)
  }
}

/** The plan as adjusted, with what happens instead if the year is disrupted. */
export function addSecondVersion(rows: Rows, year: number, planned: readonly Planned[], today: Day) {
  addVersion(rows, 1, year, 2, adjustedOn(year, today))
  const version = versionId(1, year, 2)
  linesOfYear(year, planned).forEach((one, index) => {
    addLine(rows, 1, version, 'NORMAL', one, one)
    const instead = disrupted(one, index)
    if (instead) addLine(rows, 1, version, 'DISRUPTED', one, instead)
  })
}

/** The day of the second decision: in May, or as early as the year of today is. */
export const adjustedOn = (year: number, today: Day) =>
  [`${String(year - 1)}-12-28`, [`${String(year)}-05-20`, addDays(today, -12)].reduce((a, b) => (a < b ? a : b))].reduce((a, b) => (a > b ? a : b))

function linesOfYear(year: number, planned: readonly Planned[]): Line[] {
  const known = linesOf(planned).map((one, index) => (one.quarter > 1 && index % 5 === 1 ? withOneMore(one) : one))
  const ids = new Set(known.map((one) => itemId(1, one)))
  return [...known, ...unscheduled(year).filter((one) => !ids.has(itemId(1, one)))]
}

const localities = ['xã Yên Thọ', 'xã Tân Phong', 'phường Đông Hải', 'xã Mường Lát'] as const

/** Later, in smaller classes, short ones near those who attend; guests from abroad do not come. */
export function disrupted(one: Line, index: number): Line | null {
  if (one.course === 'LAO') return null
  const quarter = index % 3 === 0 ? Math.min(4, one.quarter + 1) : one.quarter
  const trainees = index % 4 === 1 ? Math.max(one.cohorts, Math.round(one.trainees * 0.08) * 10) : one.trainees
  const locality = one.course !== 'TC' && index % 2 === 0 ? (localities[index / 2 % localities.length] ?? localities[0]) : one.locality
  return { ...one, quarter, trainees, cohorts: Math.max(one.cohorts, Math.ceil(trainees / 50)), ...(locality ? { locality } : {}) }
}
