import 'server-only'
import type { Actor, SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvents, type DomainEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf } from '../../time'
import { cohortsVisibleTo } from '../../catalogue/policy'
import { mayOpenCohorts } from '../policy'
import type { OpeningInput } from '../schema'
import { freezeDecision } from '../opening/steps'
import { lockCohort, type LockedCohort } from '../steps/lock-cohort'
import { expireOverdueReturns, promote } from '../steps/seats'
import { isBeforeOpening } from '../rules'

export type OpeningError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'decision_after_opening' | 'undecided_left' | 'nobody_accepted'
export type Opened = { id: string; status: 'RUNNING'; trainees: number; expired: number }

/**
 * Opens the class by its decision: accepted nominations become trainees, those who still wait expire.
 * Refused while somebody is undecided, so that nobody is dropped in silence.
 */
export async function openCohort(actor: Actor, { cohortId, opening }: { cohortId: string; opening: OpeningInput }, now: Date): Promise<Result<Opened, OpeningError>> {
  return transaction(async (tx) => {
    const visible = await tx.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsVisibleTo(actor)] }, select: { id: true } })
    if (!visible) return fail('cohort_not_found')
    if (!mayOpenCohorts(actor)) return fail('not_allowed')
    const cohort = await lockCohort(tx, actor, cohortId)
    // Another school's class is published and may be seen, not opened.
    if (!cohort) return fail('not_allowed')
    if (!isBeforeOpening(cohort)) return fail('cohort_not_open')
    const [today, opensOn] = [dayAt(now), dayOf(cohort.opensOn)]
    if (opening.decisionDate > (opensOn > today ? opensOn : today)) return fail('decision_after_opening', { field: 'decisionDate' })
    await expireOverdueReturns(tx, cohort, today)
    const undecided = await tx.nomination.count({ where: { cohortId, status: { in: ['SUBMITTED', 'RETURNED'] } } })
    if (undecided > 0) return fail('undecided_left', { count: undecided })
    const accepted = await tx.nomination.findMany({ where: { cohortId, status: 'ACCEPTED' }, select: { id: true, personId: true, agencyId: true, nameKey: true } })
    if (accepted.length === 0) return fail('nobody_accepted')
    await enrol(tx, actor, cohort, accepted, opening)
    await freezeDecision(tx, cohort, now, today)
    const expired = await expireWaiting(tx, actor, cohort, now)
    return ok({ id: cohortId, status: 'RUNNING' as const, trainees: accepted.length, expired })
  })
}

type Accepted = { id: string; personId: string; agencyId: string; nameKey: string }

async function enrol(tx: Tx, actor: SchoolActor, cohort: LockedCohort, accepted: Accepted[], opening: OpeningInput): Promise<void> {
  const { schoolId, id: cohortId } = cohort
  await tx.trainee.createMany({
    data: accepted.map(({ id, personId, agencyId, nameKey }) => ({
      schoolId, cohortId, personId, agencyId, nameKey, nominationId: id, status: 'STUDYING', enrolledOn: dateOf(opening.decisionDate),
    })),
  })
  await tx.nomination.updateMany({ where: { cohortId, status: 'ACCEPTED' }, data: { status: 'ENROLLED' } })
  await tx.cohort.update({
    where: { id: cohortId },
    data: { status: 'RUNNING', openingDecisionNumber: opening.decisionNumber, openingDecisionOn: dateOf(opening.decisionDate), openingSignatory: opening.signatory ?? null, openingSignatoryTitle: opening.signatoryTitle ?? null },
    select: { id: true },
  })
  const enrolled = accepted.map(({ id, agencyId }): DomainEvent => ({ type: 'nomination.enrolled', nominationId: id, agencyId, schoolId }))
  await recordEvents(tx, actor, [
    ...enrolled, { type: 'cohort.opened', cohortId, schoolId, data: { trainees: accepted.length, decisionNumber: opening.decisionNumber } },
  ])
}

async function expireWaiting(tx: Tx, actor: SchoolActor, cohort: LockedCohort, now: Date): Promise<number> {
  const waiting = await tx.nomination.updateManyAndReturn({
    where: { cohortId: cohort.id, status: 'WAITLISTED' }, data: { status: 'EXPIRED', decidedAt: now }, select: { id: true, agencyId: true },
  })
  await recordEvents(tx, actor, waiting.map(({ id, agencyId }): DomainEvent => (
    { type: 'nomination.expired', nominationId: id, agencyId, schoolId: cohort.schoolId, data: { reason: 'cohort_opened' } })))
  return waiting.length
}

/** Closes the list: nobody can be nominated any more, those who wait may still move up until the opening. */
export async function closeEnrolment(actor: Actor, { cohortId }: { cohortId: string }, now: Date): Promise<Result<{ id: string }, 'not_allowed' | 'cohort_not_found' | 'cohort_not_open'>> {
  if (!mayOpenCohorts(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (cohort.status !== 'ANNOUNCED') return fail('cohort_not_open')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    await tx.cohort.update({ where: { id: cohortId }, data: { status: 'ENROLMENT_CLOSED' }, select: { id: true } })
    await promote(tx, cohort, dayAt(now))
    await recordEvents(tx, actor, [{ type: 'cohort.closed', cohortId, schoolId: cohort.schoolId }])
    return ok({ id: cohortId })
  })
}
