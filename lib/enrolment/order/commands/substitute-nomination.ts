import 'server-only'
import type { Actor } from '../../../access/actor'
import { fail, ok, type Result } from '../../../result'
import { move } from '../../steps/move'
import { nominateAll, type NominateError } from '../../steps/nominate'
import { withOwnNomination } from '../../steps/own-nomination'
import type { SubstitutionInput } from '../schema'
import { isBeforeOpening } from '../../rules'

export type SubstitutionError = 'not_allowed' | 'nomination_not_found' | 'wrong_state' | 'cohort_not_open' | 'no_seat' | NominateError

/**
 * Lets somebody else of the agency take over a seat before the class is opened, deadline passed or not: the one is withdrawn on a
 * listed ground, the other judged like anybody and put before the school anew. The seat never becomes free.
 */
export async function substituteNomination(actor: Actor, { id, personId, ground, note }: SubstitutionInput, now: Date): Promise<Result<{ id: string }, SubstitutionError>> {
  return withOwnNomination<{ id: string }, Exclude<SubstitutionError, 'not_allowed' | 'nomination_not_found'>>(actor, id, now, async (tx, agency, cohort, standing, seen) => {
    if (!isBeforeOpening(cohort)) return fail('cohort_not_open')
    if (!standing) return fail('wrong_state', { status: seen.status })
    if (standing.personId === personId) return fail('already_nominated')
    // A seat of an agency that this one succeeded is that agency's still.
    if (standing.agencyId !== agency.agencyId) return fail('no_seat')
    const seat = standing.seat === 'QUOTA' || standing.seat === 'POOL' ? standing.seat : null
    if (!seat) return standing.status === 'WAITLISTED' ? fail('no_seat') : fail('wrong_state', { status: standing.status })
    const change = { seat: null, returnDeadline: null, decidedAt: now, reasons: [ground], note: note ?? null }
    if (!(await move(tx, agency, standing, 'withdraw', change, { reasons: [ground], substituted: true, ...(note ? { note } : {}) }))) return fail('wrong_state', { status: standing.status })
    const placed = await nominateAll(tx, agency, cohort, [personId], now, seat)
    if (!placed.ok) return placed
    const [place] = placed.value
    if (!place) return fail('person_not_found')
    await tx.nomination.update({ where: { id: place.id }, data: { replacesId: id }, select: { id: true } })
    return ok({ id: place.id })
  })
}
