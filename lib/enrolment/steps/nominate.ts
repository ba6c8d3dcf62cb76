import 'server-only'
import { v7 as uuid } from 'uuid'
import type { AgencyActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { isPersonOf } from '../../people/policy'
import { fail, ok, type Result } from '../../result'
import { dayAt } from '../../time'
import { judge, priorityOf, refuses, type Finding } from '../eligibility/rules'
import { nominationsVisibleTo } from '../policy'
import { inQueueOrder, limitHit, nextSeat, type Waiting } from '../rules'
import { liveStatuses, type Limit, type Seat } from '../schema'
import { factsOfAll, type Judged } from './facts'
import { insertNominations } from './insert-nominations'
import { freeSeats, rulesInForce, type LockedCohort } from './lock-cohort'
import { readQueue } from './seats'

/** Where a nomination stands: a seat, or the rank in the queue at this moment and the limit that was hit. */
export type Placed = {
  id: string
  status: 'SUBMITTED' | 'WAITLISTED'
  seat: 'quota' | 'pool' | null
  position: number | null
  waitsFor: Limit | null
  findings: readonly Finding[]
}
type Kept = { seat: Seat; agencyId: string }
export type NominateError = 'person_not_found' | 'already_nominated' | 'not_eligible'

/**
 * Nominates persons in their order, all or none, in a number of statements that does not grow with them. The caller holds the
 * lock and has expired what is overdue. Whoever is refused is answered first of all the refused, with `personId`. `kept`: the seat
 * that the one person takes over, and whose it is.
 */
export async function nominateAll(tx: Tx, actor: AgencyActor, cohort: LockedCohort, personIds: readonly string[], now: Date, kept?: Kept): Promise<Result<Placed[], NominateError>> {
  const today = dayAt(now)
  const { known } = await factsOfAll(tx, actor, { id: { in: [...personIds] } }, cohort, today)
  const { id: ruleSetId, addendumId, rules } = await rulesInForce(tx, cohort, today)
  const rows: Row[] = []
  for (const personId of personIds) {
    const judged = known.get(personId)
    if (!judged || !isPersonOf(actor, judged.agencyId)) return fail('person_not_found', { personId })
    const findings = judge(rules, judged.facts, judged.waived)
    if (judged.facts.liveNomination) return fail('already_nominated', { findings, ...(await ownNomination(tx, actor, personId, cohort.courseId)) })
    if (findings.some(refuses)) return fail('not_eligible', { findings })
    rows.push({ personId, ruleSetId, addendumId, priority: priorityOf(rules, judged.facts), judged, findings })
  }
  const agencyId = kept?.agencyId ?? actor.agencyId
  const places = await place(tx, agencyId, cohort, rows, now, kept?.seat)
  await recordEvents(tx, actor, places.map(({ id, seat }): DomainEvent => (
    { type: 'nomination.submitted', nominationId: id, schoolId: cohort.schoolId, agencyId, data: { seat } })))
  return ok(places)
}

/** Where the live nomination is, if it is the agency's own to see; of another agency's nothing is said. */
async function ownNomination(tx: Tx, actor: AgencyActor, personId: string, courseId: string) {
  const live = await tx.nomination.findFirst({
    where: { AND: [{ personId, courseId, status: { in: [...liveStatuses] } }, nominationsVisibleTo(actor)] },
    select: { id: true, submittedAt: true, cohort: { select: { code: true } } },
  })
  return live ? { nominationId: live.id, cohortCode: live.cohort.code, submittedOn: dayAt(live.submittedAt) } : {}
}

type Row = { personId: string; ruleSetId: string | null; addendumId: string | null; priority: number; judged: Judged; findings: readonly Finding[] }

/** Each takes the next free seat of the agency, or of the pool, or stands behind all who wait. */
async function place(tx: Tx, agencyId: string, cohort: LockedCohort, rows: readonly Row[], now: Date, kept?: Seat): Promise<Placed[]> {
  const free = await freeSeats(tx, cohort.id, agencyId)
  const seats = kept ? rows.map(() => kept) : seatsInOrder(free, rows.length)
  const waits = seats.includes(null)
  const queue = waits ? await readQueue(tx, cohort.id) : []
  const later = behind(queue, now)
  const made = rows.map((row, index) => {
    const seat = seats[index] ?? null
    return { row, waiting: { id: uuid(), agencyId, agencyRank: null, priority: row.priority, submittedAt: seat ? now : later }, seat }
  })
  await insertNominations(tx, made.map(({ row, waiting, seat }) => ({ ...waiting, status: seat ? 'SUBMITTED' : 'WAITLISTED', seat, ...columnsOf(row, cohort) })))
  const order = inQueueOrder([...queue, ...made.flatMap(({ waiting, seat }) => (seat ? [] : [waiting]))]).map(({ id }) => id)
  const ranks = new Map(order.map((id, index) => [id, index + 1]))
  const takes = seats.filter((seat) => seat !== null).length
  const full = free.full || cohort.quotaTaken + cohort.poolTaken + takes >= cohort.capacity
  return made.map(({ row: { findings }, waiting: { id }, seat }): Placed => seat
    ? { id, status: 'SUBMITTED', seat: seat === 'QUOTA' ? 'quota' : 'pool', position: null, waitsFor: null, findings }
    : { id, status: 'WAITLISTED', seat: null, position: ranks.get(id) ?? null, waitsFor: limitHit({ ...free, full }), findings })
}

/** The seats of so many in their order, null for whoever waits. */
function seatsInOrder(free: { quota: number; pool: number }, count: number) {
  const left = { quota: free.quota, pool: free.pool }
  return Array.from({ length: count }, () => {
    const seat = nextSeat(left)
    if (seat === 'QUOTA') left.quota -= 1
    if (seat === 'POOL') left.pool -= 1
    return seat
  })
}

const columnsOf = ({ personId, ruleSetId, addendumId, judged, findings }: Row, cohort: LockedCohort) => ({
  personId, ruleSetId, addendumId, cohortId: cohort.id, courseId: cohort.courseId, schoolId: cohort.schoolId,
  facts: judged.facts, nameKey: judged.nameKey, searchName: judged.searchName,
  findings: findings.filter(({ outcome }) => outcome !== 'PASS'),
  passed: findings.filter(({ outcome }) => outcome === 'PASS').length,
})

/** Rivals reach the lock in another order than their clocks: whoever comes to the queue later stands behind. */
const behind = (queue: readonly Waiting[], now: Date): Date =>
  new Date(Math.max(now.getTime(), ...queue.map(({ submittedAt }) => submittedAt.getTime())))
