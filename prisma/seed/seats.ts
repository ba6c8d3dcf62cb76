import { sendingAgencies } from './agencies'
import type { DemoCohort } from './demo-cohorts'

export interface Quota { agency: number; seats: number; taken: number }
export interface Place { agency: number; seat: 'QUOTA' | 'POOL' | null }

/** The quotas of a demo cohort: its own ones, then the rest of the capacity shared among other agencies. */
export function quotasOf(cohort: DemoCohort): Quota[] {
  const own = cohort.quotas.map(([agency, seats, taken]) => ({ agency, seats, taken }))
  const others = sendingAgencies.filter((agency) => !own.some((quota) => quota.agency === agency))
  // A class of 50 goes to a dozen agencies, a class of 120 to nearly all of them.
  const sharing = others.filter((_, index) => (index + cohort.number) % others.length < Math.max(10, cohort.capacity / 6))
  const rest = cohort.capacity - cohort.pool - own.reduce((sum, { seats }) => sum + seats, 0)
  const shared = sharing.map((agency, index) => {
    const seats = Math.floor((rest * (index + 1)) / sharing.length) - Math.floor((rest * index) / sharing.length)
    const silent = cohort.fill < 1 && index % 6 === 4 && (cohort.status === 'ANNOUNCED' || cohort.status === 'ENROLMENT_CLOSED')
    return { agency, seats, taken: silent ? 0 : index % 3 === 2 ? Math.floor(seats * cohort.fill)
      : Math.round(seats * cohort.fill) }
  })
  return [...own, ...shared]
}

/** Who holds which seat and who waits. Only an agency whose quota is full takes of the pool or waits. */
export function placesOf(cohort: DemoCohort): Place[] {
  const quotas = quotasOf(cohort)
  const full = quotas.filter(({ seats, taken }) => seats === taken).map(({ agency }) => agency)
  const without = sendingAgencies.filter((agency) => !quotas.some((quota) => quota.agency === agency))
  const overflow = [...full.filter((agency) => agency > 2), ...without]
  return [
    ...quotas.flatMap(({ agency, taken }) => Array.from({ length: taken }, (): Place => ({ agency, seat: 'QUOTA' }))),
    ...Array.from({ length: cohort.poolTaken },
      (_, index): Place => ({ agency: overflow[index % overflow.length] ?? 1, seat: 'POOL' })),
    ...cohort.waiting.map((agency): Place => ({ agency, seat: null })),
  ]
}
