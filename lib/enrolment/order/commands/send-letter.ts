import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayNominate } from '../../policy'
import { isBeforeOpening } from '../../rules'
import { listUnsent } from '../../steps/endorsement'
import { findLetter, putUnderLetter, type LetterRefusal } from '../../steps/letter'
import { lockCohort } from '../../steps/lock-cohort'
import { expireOverdueReturns, readQueue } from '../../steps/seats'
import { mayEndorse } from '../policy'
import { isListAsShown } from '../rules'
import type { LetterInput } from '../schema'

export type LetterError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'nothing_to_send' | 'list_changed' | LetterRefusal

/**
 * Sends every nomination of the agency into a class that no letter has sent yet, under one number and date: exactly those that were
 * shown. Where the agency asks for endorsement, the head endorses by sending, or did so before. The same letter again, with nobody
 * new, answers what it sent.
 */
export async function sendLetter(actor: Actor, { cohortId, nominationIds, ...letter }: LetterInput, now: Date): Promise<Result<{ id: string; sent: number }, LetterError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  return transaction<{ id: string; sent: number }, LetterError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!isBeforeOpening(cohort)) return fail('cohort_not_open')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const unsent = await listUnsent(tx, actor, cohortId)
    if (unsent.length === 0) {
      const before = await findLetter(tx, actor, cohortId, letter.number)
      return before ? ok(before) : fail('nothing_to_send')
    }
    if (!isListAsShown(unsent, await readQueue(tx, cohortId), nominationIds)) return fail('list_changed')
    const named = new Map(unsent.map((one) => [one.id, one]))
    return putUnderLetter(tx, actor, cohort, letter, nominationIds.flatMap((id) => named.get(id) ?? []), now)
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
