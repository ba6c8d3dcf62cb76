import 'server-only'
import type { Actor, AgencyActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayNominate } from '../../policy'
import { isBeforeOpening } from '../../rules'
import { listUnsent, readEndorsements, unanswered, writeEndorsement, writeReturn } from '../../steps/endorsement'
import { lockCohort } from '../../steps/lock-cohort'
import { expireOverdueReturns, readQueue } from '../../steps/seats'
import { mayEndorse } from '../policy'
import { isListAsShown } from '../rules'

export type EndorsementError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'nothing_to_send' | 'list_changed' | 'endorsement_not_required' | 'not_asked'
type Answer = Result<{ id: string }, EndorsementError>

/** Puts the agency's list for a class before its head. Asked already, or endorsed as it stands: nothing more is asked. */
export async function askEndorsement(actor: Actor, { cohortId }: { cohortId: string }, now: Date): Promise<Answer> {
  if (!mayNominate(actor)) return fail('not_allowed')
  return withList(actor, cohortId, now, async (tx) => {
    if ((await listUnsent(tx, actor, cohortId)).length === 0) return fail('nothing_to_send')
    const [standing] = await readEndorsements(tx, actor, cohortId)
    if (standing?.state === 'ENDORSED' || standing?.state === 'ASKED') return ok({ id: standing.id })
    // What was asked about people who are all gone.
    await tx.listEndorsement.deleteMany({ where: unanswered(actor, cohortId) })
    const asked = await tx.listEndorsement.create({ data: { cohortId, agencyId: actor.agencyId, askedById: actor.accountId, askedAt: now }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'endorsement.asked', cohortId, agencyId: actor.agencyId, data: {} })
    return ok(asked)
  })
}

/** The head endorses exactly the names shown; the list may then go under a letter until it changes. Safe to run twice. */
export async function endorseList(actor: Actor, { cohortId, nominationIds }: { cohortId: string; nominationIds: readonly string[] }, now: Date): Promise<Answer> {
  if (!mayEndorse(actor)) return fail('not_allowed')
  return withList(actor, cohortId, now, async (tx) => {
    const list = await listUnsent(tx, actor, cohortId)
    if (list.length === 0) return fail('nothing_to_send')
    if (!isListAsShown(list, await readQueue(tx, cohortId), nominationIds)) return fail('list_changed')
    const [standing] = await readEndorsements(tx, actor, cohortId)
    if (standing?.state === 'ENDORSED') return ok({ id: standing.id })
    return ok({ id: await writeEndorsement(tx, actor, cohortId, nominationIds, now) })
  })
}

/**
 * The head gives the list back to the liaison, who mends it and asks again: one that was asked for, or one that was endorsed and that no
 * letter sent yet.
 */
export async function returnList(actor: Actor, { cohortId, reason }: { cohortId: string; reason: string }, now: Date): Promise<Answer> {
  if (!mayEndorse(actor)) return fail('not_allowed')
  return withList(actor, cohortId, now, async (tx) => {
    const [standing] = await readEndorsements(tx, actor, cohortId)
    if (standing?.state !== 'ASKED' && standing?.state !== 'ENDORSED') return fail('not_asked')
    return ok({ id: await writeReturn(tx, actor, cohortId, reason, now) })
  })
}

/** Works on the list of an agency that asks for endorsement, under the lock of its class, which is not open yet, what is overdue expired. */
const withList = (actor: AgencyActor, cohortId: string, now: Date, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  transaction<{ id: string }, EndorsementError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!isBeforeOpening(cohort)) return fail('cohort_not_open')
    const { endorsementRequired } = await tx.agency.findUniqueOrThrow({ where: { id: actor.agencyId }, select: { endorsementRequired: true } })
    if (!endorsementRequired) return fail('endorsement_not_required')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    return work(tx)
  })
