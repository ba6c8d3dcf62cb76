import 'server-only'
import type { Actor, AgencyActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { personsVisibleTo } from '../../../people/policy'
import { fail, ok, type Result } from '../../../result'
import { refuses } from '../../eligibility/rules'
import { storedFinding } from '../../eligibility/schema'
import { isBeforeOpening } from '../../rules'
import type { Seat } from '../../schema'
import type { LockedCohort } from '../../steps/lock-cohort'
import { findStanding, move, type Standing } from '../../steps/move'
import { nominateAll, type NominateError } from '../../steps/nominate'
import { withOwnNomination } from '../../steps/own-nomination'
import type { SubstitutionInput } from '../schema'

export type SubstitutionError = 'not_allowed' | 'nomination_not_found' | 'wrong_state' | 'cohort_not_open' | 'no_seat' | NominateError

/**
 * Lets somebody else of the agency take over a seat before the class is opened, deadline passed or not: the one is withdrawn on a
 * listed ground; whoever waits in the class for the same agency leaves the queue, anybody else is judged and put before the school
 * anew. The seat never becomes free. A seat of an agency that was merged stays that agency's: its successor speaks for it.
 */
export async function substituteNomination(actor: Actor, { id, personId, ground, note }: SubstitutionInput, now: Date): Promise<Result<{ id: string }, SubstitutionError>> {
  return withOwnNomination<{ id: string }, Exclude<SubstitutionError, 'not_allowed' | 'nomination_not_found'>>(actor, id, now, async (tx, agency, cohort, standing, seen) => {
    if (!isBeforeOpening(cohort)) return fail('cohort_not_open')
    if (!standing) return fail('wrong_state', { status: seen.status })
    if (standing.personId === personId) return fail('already_nominated')
    const seat = standing.seat === 'QUOTA' || standing.seat === 'POOL' ? standing.seat : null
    if (!seat) return standing.status === 'WAITLISTED' ? fail('no_seat') : fail('wrong_state', { status: standing.status })
    const change = { seat: null, returnDeadline: null, decidedAt: now, reasons: [ground], note: note ?? null }
    if (!(await move(tx, agency, standing, 'withdraw', change, { reasons: [ground], substituted: true, ...(note ? { note } : {}) }))) return fail('wrong_state', { status: standing.status })
    const heir = await takeOver(tx, agency, cohort, { personId, seat, agencyId: standing.agencyId }, now)
    if (!heir.ok) return heir
    await tx.nomination.update({ where: { id: heir.value.id }, data: { replacesId: id }, select: { id: true } })
    return heir
  })
}

type Given = { personId: string; seat: Seat; agencyId: string }

async function takeOver(tx: Tx, agency: AgencyActor, cohort: LockedCohort, { personId, seat, agencyId }: Given, now: Date): Promise<Result<{ id: string }, NominateError>> {
  const waiting = await findStanding(tx, { cohortId: cohort.id, personId, agencyId, status: 'WAITLISTED' })
  if (waiting) return leaveQueue(tx, agency, waiting, seat)
  const placed = await nominateAll(tx, agency, cohort, [personId], now, { seat, agencyId })
  if (!placed.ok) return placed
  const [place] = placed.value
  return place ? ok({ id: place.id }) : fail('person_not_found')
}

/** Whoever waits, and is still of the agency, keeps the nomination and the facts it was judged by, as when the queue reaches it. */
async function leaveQueue(tx: Tx, agency: AgencyActor, { id, status, schoolId, agencyId, personId, ...waiting }: Standing, seat: Seat): Promise<Result<{ id: string }, NominateError>> {
  if (!(await tx.person.findFirst({ where: { AND: [{ id: personId }, personsVisibleTo(agency)] }, select: { id: true } }))) return fail('person_not_found', { personId })
  const findings = storedFinding.array().parse(waiting.findings)
  if (findings.some(refuses)) return fail('not_eligible', { findings })
  await tx.nomination.update({ where: { id }, data: { status: 'SUBMITTED', seat }, select: { id: true } })
  await recordEvent(tx, agency, { type: 'nomination.promoted', nominationId: id, schoolId, agencyId, data: { from: status, to: 'SUBMITTED', seat, substituted: true } })
  return ok({ id })
}
