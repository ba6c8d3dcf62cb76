import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvents, type DomainEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt } from '../../../time'
import { mayNominate } from '../../policy'
import { lockCohort } from '../../steps/lock-cohort'
import { expireOverdueReturns } from '../../steps/seats'
import { mayEndorse } from '../policy'
import type { LetterInput } from '../schema'

export type LetterError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'letter_in_future' | 'nothing_to_send' | 'letter_used'

/**
 * Sends every nomination of the agency into a class that no letter has sent yet, under one number and date; by the head, where the
 * agency asks for that. The same letter again, with nobody new, answers what it sent.
 */
export async function sendLetter(actor: Actor, { cohortId, number, writtenOn }: LetterInput, now: Date): Promise<Result<{ id: string; sent: number }, LetterError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  return transaction<{ id: string; sent: number }, LetterError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    const { endorsementRequired } = await tx.agency.findUniqueOrThrow({ where: { id: actor.agencyId }, select: { endorsementRequired: true } })
    if (endorsementRequired && !mayEndorse(actor)) return fail('not_allowed')
    if (cohort.status !== 'ANNOUNCED' && cohort.status !== 'ENROLMENT_CLOSED') return fail('cohort_not_open')
    if (writtenOn > dayAt(now)) return fail('letter_in_future', { field: 'writtenOn' })
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const key = { cohortId, agencyId: actor.agencyId, number }
    const [before, unsent] = await Promise.all([
      tx.agencyLetter.findUnique({ where: { cohortId_agencyId_number: key }, select: { id: true, _count: { select: { nominations: true } } } }),
      tx.nomination.findMany({ where: { cohortId, agencyId: actor.agencyId, letterId: null, status: { in: ['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED'] } }, select: { id: true } }),
    ])
    if (unsent.length === 0) return before ? ok({ id: before.id, sent: before._count.nominations }) : fail('nothing_to_send')
    if (before) return fail('letter_used', { field: 'number', number })
    const letter = { id: uuid(), ...key, writtenOn: dateOf(writtenOn), accountId: actor.accountId, sentAt: now }
    await tx.agencyLetter.create({ data: letter, select: { id: true } })
    await tx.nomination.updateMany({ where: { id: { in: unsent.map(({ id }) => id) } }, data: { letterId: letter.id } })
    await recordEvents(tx, actor, unsent.map(({ id }): DomainEvent => (
      { type: 'letter.sent', nominationId: id, schoolId: cohort.schoolId, agencyId: actor.agencyId, data: { decisionNumber: number } })))
    return ok({ id: letter.id, sent: unsent.length })
  })
}

/** Says whether the head of the agency endorses its lists from now on. Safe to run twice. */
export async function requireEndorsement(actor: Actor, { required }: { required: boolean }): Promise<Result<{ required: boolean }, 'not_allowed'>> {
  if (!mayEndorse(actor)) return fail('not_allowed')
  await db.agency.update({ where: { id: actor.agencyId }, data: { endorsementRequired: required }, select: { id: true } })
  return ok({ required })
}
