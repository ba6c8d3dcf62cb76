import 'server-only'
import type { Actor, AgencyActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt } from '../../time'
import type { DeclineReason, OfferInput, WithdrawalInput } from '../schema'
import type { LockedCohort } from '../steps/lock-cohort'
import { move, type Standing } from '../steps/move'
import { withOwnNomination } from '../steps/own-nomination'
import { promote } from '../steps/seats'

export type WithdrawalError = 'not_allowed' | 'nomination_not_found' | 'wrong_state'
export type OfferError = 'not_allowed' | 'nomination_not_found' | 'no_offer'

/** Takes a nomination back before the class is opened, on one of the listed grounds; its seat goes on in the same transaction. */
export async function withdrawNomination(
  actor: Actor, { id, ...grounds }: { id: string } & WithdrawalInput, now: Date,
): Promise<Result<{ id: string; status: 'WITHDRAWN' }, WithdrawalError>> {
  return withOwnNomination(actor, id, now, async (tx, agency, cohort, standing, seen) => {
    if (!standing || !(await takeBack(tx, agency, cohort, standing, grounds, now))) return fail('wrong_state', { status: standing?.status ?? seen.status })
    return ok({ id, status: 'WITHDRAWN' as const })
  })
}

/** Says whether the agency takes a seat that the queue reached late. A no gives it to the next in the same transaction; after the deadline neither counts. */
export async function answerOffer(
  actor: Actor, { id, offer }: { id: string; offer: OfferInput }, now: Date,
): Promise<Result<{ id: string; status: 'SUBMITTED' | 'WITHDRAWN' }, OfferError>> {
  return withOwnNomination<{ id: string; status: 'SUBMITTED' | 'WITHDRAWN' }, 'no_offer'>(actor, id, now, async (tx, agency, cohort, standing, seen) => {
    if (!standing?.offerDeadline) return fail('no_offer', { status: standing?.status ?? seen.status })
    if (offer.answer === 'decline') {
      await takeBack(tx, agency, cohort, standing, offer, now)
      return ok({ id, status: 'WITHDRAWN' })
    }
    await tx.nomination.update({ where: { id }, data: { offerDeadline: null }, select: { id: true } })
    await recordEvent(tx, agency, { type: 'offer.accepted', nominationId: id, schoolId: standing.schoolId, agencyId: standing.agencyId })
    return ok({ id, status: 'SUBMITTED' })
  })
}

type Grounds = { ground: DeclineReason; note?: string | undefined }

async function takeBack(tx: Tx, agency: AgencyActor, cohort: LockedCohort, standing: Standing, { ground, note }: Grounds, now: Date): Promise<boolean> {
  const change = { seat: null, returnDeadline: null, decidedAt: now, reasons: [ground], note: note ?? null }
  const moved = await move(tx, agency, standing, 'withdraw', change, { reasons: [ground], ...(note ? { note } : {}) })
  if (moved) await promote(tx, cohort, dayAt(now))
  return moved
}
