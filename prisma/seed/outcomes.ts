import type { NominationStatus } from '@/lib/enrolment/schema'
import type { DemoCohort } from './demo-cohorts'
import type { Flaw } from './nominees'
import type { Place } from './seats'

/** How a nomination stands today. */
export interface Outcome extends Place {
  status: NominationStatus
  flaw: Flaw | null
  rank: number | null
  decided: boolean
  /** Days from today until which a returned nomination keeps its seat. */
  deadline: number | null
  reasons: readonly string[]
  note: string | null
}

const plain = { flaw: null, rank: null, decided: false, deadline: null, reasons: [], note: null } as const
const flaws: readonly (Flaw | null)[] = [null, null, 'DECISION_MISSING', null, 'PLANNED', null, 'RATING_MISSING', null, null,
  'IDENTITY', null, 'ETHNIC_MINORITY', null]

/** What became of every seat and place in the queue of a cohort. */
export function outcomesOf(cohort: DemoCohort, places: readonly Place[]): Outcome[] {
  const ranks = new Map<number, number>()
  let returned = 0
  return places.map((place, index): Outcome => {
    const flaw = flaws[(index * 5 + cohort.number) % flaws.length] ?? null
    if (place.seat === null) {
      const rank = (ranks.get(place.agency) ?? 0) + 1
      ranks.set(place.agency, rank)
      return { ...plain, ...place, status: 'WAITLISTED', rank }
    }
    if (cohort.status === 'RUNNING') return { ...plain, ...place, status: 'ENROLLED', decided: true }
    if (cohort.status === 'COMPLETED') return { ...plain, ...place, status: 'COMPLETED', decided: true }
    // The first agency's first nomination of three classes came back to it; one is due in two days.
    const first = cohort.status === 'ANNOUNCED' && cohort.number % 2 === 1 && index === 0
    if (first || (cohort.status === 'ANNOUNCED' && index % 17 === 9)) {
      return { ...plain, ...place, flaw: flaw ?? 'RATING_MISSING', ...returnedUntil(first ? 2 : 3 + (returned++ % 6), cohort) }
    }
    return index % 5 === 2 || index % 5 === 4 || (cohort.status === 'ENROLMENT_CLOSED' && index % 12 !== 3)
      ? { ...plain, ...place, flaw: index % 2 ? null : flaw && 'PLANNED', status: 'ACCEPTED', decided: true }
      : { ...plain, ...place, flaw, status: 'SUBMITTED' }
  })
}

const returnedUntil = (deadline: number, cohort: DemoCohort) => cohort.course === 'TC'
  ? { status: 'RETURNED', decided: true, deadline, reasons: ['PLANNING_DECISION', 'RATINGS'],
    note: 'Bổ sung số quyết định quy hoạch và kết quả xếp loại năm trước.' } as const
  : { status: 'RETURNED', decided: true, deadline, reasons: ['DOSSIER'],
    note: 'Bổ sung công văn cử có chữ ký của cấp ủy.' } as const

/** Nominations that hold no seat any more: refused, withdrawn, expired. */
export function unseatedOf(cohort: DemoCohort): Outcome[] {
  if (cohort.status === 'PLANNED') return []
  const lost = { ...plain, seat: null, decided: true } as const
  const withdrawn: Outcome = { ...lost, agency: 1, status: 'WITHDRAWN', note: 'Đồng chí được điều động công tác khác.' }
  if (cohort.status === 'CANCELLED') return [{ ...withdrawn, note: 'Lớp không tổ chức.' },
    { ...withdrawn, agency: 3, note: 'Lớp không tổ chức.' }]
  const agency = cohort.number % 5 === 0 ? 1 : 2
  const rejected: Outcome = cohort.course === 'TC'
    ? { ...lost, agency, status: 'REJECTED', flaw: 'RATING_LOW', reasons: ['NOT_ELIGIBLE'],
      note: 'Chưa đủ hai năm liền kề xếp loại từ Hoàn thành tốt nhiệm vụ.' }
    : { ...lost, agency, status: 'REJECTED', reasons: ['WRONG_AUTHORITY'], note: 'Công văn cử chưa đúng thẩm quyền.' }
  const expired: Outcome = { ...lost, agency: 1, status: 'EXPIRED', deadline: Math.min(-2, cohort.closes), reasons: ['DOSSIER'],
    note: 'Bổ sung công văn cử.' }
  return cohort.status === 'COMPLETED' ? [withdrawn] : cohort.number % 2 ? [withdrawn, rejected, expired]
    : [rejected, { ...withdrawn, agency: 3 }]
}
