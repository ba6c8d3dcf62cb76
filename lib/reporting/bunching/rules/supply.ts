import type { Day } from '../../../time'
import type { Span, Supply } from './forecast'

/** Visiting lecturers recognised from a day to a day, or until further notice. */
export type Recognised = { from: Day; to: Day | null; count: number }

/** What a school teaches with: its rooms, its own lecturers, the visiting ones by the time of their recognition. */
export type Means = { rooms: number; own: number; visiting: readonly Recognised[] }

/** The means as they stand on the first day of a week. */
export const supplyIn = ({ from: day }: Span, means: Means, { lecturersPerClass, partTimeShare }: Pick<Supply, 'lecturersPerClass' | 'partTimeShare'>): Supply => ({
  rooms: means.rooms, lecturersPerClass, partTimeShare,
  lecturers: means.visiting.reduce((sum, { from, to, count }) => (from <= day && (to === null || to >= day) ? sum + count : sum), means.own),
})
