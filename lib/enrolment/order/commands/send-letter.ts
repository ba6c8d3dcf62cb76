import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayNominate } from '../../policy'
import { putUnderLetter, type LetterRefusal } from '../../steps/letter'
import { lockCohort } from '../../steps/lock-cohort'
import { expireOverdueReturns } from '../../steps/seats'
import { mayEndorse } from '../policy'
import type { LetterInput } from '../schema'
import { isBeforeOpening } from '../../rules'

export type LetterError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'nothing_to_send' | LetterRefusal

/**
 * Sends every nomination of the agency into a class that no letter has sent yet, under one number and date; by the head, where the
 * agency asks for that. The same letter again, with nobody new, answers what it sent.
 */
export async function sendLetter(actor: Actor, { cohortId, ...letter }: LetterInput, now: Date): Promise<Result<{ id: string; sent: number }, LetterError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  return transaction<{ id: string; sent: number }, LetterError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!isBeforeOpening(cohort)) return fail('cohort_not_open')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const own = { cohortId, agencyId: actor.agencyId }
    const unsent = await tx.nomination.findMany({ where: { ...own, letterId: null, status: { in: ['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED'] } }, select: { id: true } })
    if (unsent.length > 0) return putUnderLetter(tx, actor, cohort, letter, unsent.map(({ id }) => id), now)
    const before = await tx.agencyLetter.findUnique({ where: { cohortId_agencyId_number: { ...own, number: letter.number } }, select: { id: true, _count: { select: { nominations: true } } } })
    return before ? ok({ id: before.id, sent: before._count.nominations }) : fail('nothing_to_send')
  })
}

/** Says whether the head of the agency endorses its lists from now on. Safe to run twice. */
export async function requireEndorsement(actor: Actor, { required }: { required: boolean }): Promise<Result<{ required: boolean }, 'not_allowed'>> {
  if (!mayEndorse(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const { agencyId } = actor
    const { count } = await tx.agency.updateMany({ where: { id: agencyId, endorsementRequired: !required }, data: { endorsementRequired: required } })
    if (count > 0) await recordEvent(tx, actor, { type: 'agency.endorsement-set', describedAgencyId: agencyId, agencyId, data: { required } })
    return ok({ required })
  })
}
