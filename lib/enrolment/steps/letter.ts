import 'server-only'
import { v7 as uuid } from 'uuid'
import type { AgencyActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, type Day } from '../../time'
import { mayEndorse } from '../order/policy'
import type { LockedCohort } from './lock-cohort'

export type Letter = { number: string; writtenOn: Day }
export type LetterRefusal = 'letter_of_head' | 'letter_in_future' | 'letter_used'

/** Puts nominations of the agency into a class under one letter; by the head, where the agency asks for that. The caller holds the cohort's lock. */
export async function putUnderLetter(
  tx: Tx, actor: AgencyActor, cohort: LockedCohort, { number, writtenOn }: Letter, nominationIds: readonly string[], now: Date,
): Promise<Result<{ id: string; sent: number }, LetterRefusal>> {
  const { endorsementRequired } = await tx.agency.findUniqueOrThrow({ where: { id: actor.agencyId }, select: { endorsementRequired: true } })
  if (endorsementRequired && !mayEndorse(actor)) return fail('letter_of_head')
  if (writtenOn > dayAt(now)) return fail('letter_in_future', { field: 'writtenOn' })
  const key = { cohortId: cohort.id, agencyId: actor.agencyId, number }
  if (await tx.agencyLetter.findUnique({ where: { cohortId_agencyId_number: key }, select: { id: true } })) return fail('letter_used', { field: 'number', number })
  const id = uuid()
  await tx.agencyLetter.create({ data: { id, ...key, writtenOn: dateOf(writtenOn), accountId: actor.accountId, sentAt: now }, select: { id: true } })
  await tx.nomination.updateMany({ where: { id: { in: [...nominationIds] } }, data: { letterId: id } })
  await recordEvents(tx, actor, nominationIds.map((nominationId): DomainEvent => (
    { type: 'letter.sent', nominationId, schoolId: cohort.schoolId, agencyId: actor.agencyId, data: { decisionNumber: number } })))
  return ok({ id, sent: nominationIds.length })
}
