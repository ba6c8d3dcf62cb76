import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, AgencyActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { registerPerson, type RegisterError } from '../../people/commands'
import { fail, ok, type Result } from '../../result'
import { dayAt, type Day } from '../../time'
import { judge, refuses, type Finding } from '../eligibility/rules'
import { mayNominate, nominationsVisibleTo } from '../policy'
import { enrolmentBlocker, inQueueOrder, nextSeat, type Waiting } from '../rules'
import { liveStatuses, type Nominee } from '../schema'
import { factsOf, type Judged } from '../steps/facts'
import { freeSeats, lockCohort, rulesInForce, type LockedCohort } from '../steps/lock-cohort'
import { expireOverdueReturns, readQueue } from '../steps/seats'

export type NominationError =
  | 'not_allowed' | 'cohort_not_found' | 'person_not_found' | 'cohort_not_open' | 'deadline_passed' | 'not_eligible' | 'already_nominated' | RegisterError

/** Where a nomination stands: a seat, or the rank in the queue at this moment and the limit that was hit. */
export type Placed = {
  id: string
  status: 'SUBMITTED' | 'WAITLISTED'
  seat: 'quota' | 'pool' | null
  position: number | null
  waitsFor: 'quota_full' | 'cohort_full' | null
  findings: readonly Finding[]
}

/** Nominates a person; the answer says whether a seat was taken or a place in the queue. */
export async function submitNomination(
  actor: Actor, { cohortId, nominee }: { cohortId: string; nominee: Nominee }, now: Date,
): Promise<Result<Placed, NominationError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  const today = dayAt(now)

  return transaction<Placed, NominationError, 'already_nominated'>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    const blocker = enrolmentBlocker(cohort, now)
    if (blocker) return fail(blocker, { closesAt: cohort.closesAt?.toISOString() ?? null })
    // First: the person's own returned nomination may be among the overdue, and is then no longer live.
    await expireOverdueReturns(tx, cohort, today)

    const person = await personOf(tx, actor, nominee, today)
    if (!person.ok) return person
    const judged = await factsOf(tx, actor, person.value, cohort, today)
    if (!judged) return fail('person_not_found')
    const { id: ruleSetId, rules } = await rulesInForce(tx, cohort.ruleFamily, today)
    const findings = judge(rules, judged.facts)
    if (judged.facts.liveNomination) return fail('already_nominated', { findings, ...(await ownNomination(tx, actor, person.value, cohort.courseId)) })
    if (findings.some(refuses)) return fail('not_eligible', { findings })

    const place = await takeSeatOrWait(tx, actor, cohort, { personId: person.value, ruleSetId, judged, findings }, now)
    await recordEvent(tx, actor, {
      type: 'nomination.submitted', nominationId: place.id, schoolId: cohort.schoolId, agencyId: actor.agencyId, data: { seat: place.seat },
    })
    return ok({ ...place, findings })
  }, { nomination_live_once_per_course: 'already_nominated' })
}

/** Where the live nomination is, if it is the agency's own to see; of another agency's nothing is said. */
async function ownNomination(tx: Tx, actor: AgencyActor, personId: string, courseId: string) {
  const live = await tx.nomination.findFirst({
    where: { AND: [{ personId, courseId, status: { in: [...liveStatuses] } }, nominationsVisibleTo(actor)] },
    select: { id: true, submittedAt: true, cohort: { select: { code: true } } },
  })
  return live ? { nominationId: live.id, cohortCode: live.cohort.code, submittedOn: dayAt(live.submittedAt) } : {}
}

async function personOf(tx: Tx, actor: AgencyActor, nominee: Nominee, today: Day): Promise<Result<string, RegisterError>> {
  return nominee.person ? registerPerson(actor, nominee.person, today, tx) : ok(nominee.personId ?? '')
}

type Row = { personId: string; ruleSetId: string | null; judged: Judged; findings: readonly Finding[] }

async function takeSeatOrWait(tx: Tx, actor: AgencyActor, cohort: LockedCohort, row: Row, now: Date): Promise<Omit<Placed, 'findings'>> {
  const free = await freeSeats(tx, cohort.id, actor.agencyId)
  const seat = nextSeat(free)
  const queue = seat ? [] : await readQueue(tx, cohort.id)
  const place = { id: uuid(), agencyId: actor.agencyId, agencyRank: null, priority: 0, submittedAt: seat ? now : behind(queue, now) }
  const status = seat ? 'SUBMITTED' : 'WAITLISTED'
  await tx.nomination.create({
    data: {
      ...place, status, seat, personId: row.personId, ruleSetId: row.ruleSetId,
      cohortId: cohort.id, courseId: cohort.courseId, schoolId: cohort.schoolId,
      facts: row.judged.facts, nameKey: row.judged.nameKey, searchName: row.judged.searchName,
      findings: row.findings.filter(({ outcome }) => outcome !== 'PASS'),
      passed: row.findings.filter(({ outcome }) => outcome === 'PASS').length,
    },
    select: { id: true },
  })
  if (seat) return { id: place.id, status, seat: seat === 'QUOTA' ? 'quota' : 'pool', position: null, waitsFor: null }
  const position = inQueueOrder([...queue, place]).findIndex(({ id }) => id === place.id) + 1
  return { id: place.id, status, seat: null, position, waitsFor: free.full ? 'cohort_full' : 'quota_full' }
}

/** Rivals reach the lock in another order than their clocks: whoever comes to the queue later stands behind. */
const behind = (queue: readonly Waiting[], now: Date): Date =>
  new Date(Math.max(now.getTime(), ...queue.map(({ submittedAt }) => submittedAt.getTime())))
