import 'server-only'
import { v7 as uuid } from 'uuid'
import type { AgencyActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../time'
import { mayEndorse } from '../order/policy'
import { judgeAtLetter } from './judge-at-letter'
import type { LockedCohort } from './lock-cohort'

export type Letter = { number: string; writtenOn: Day }
export type LetterRefusal = 'letter_of_head' | 'letter_in_future' | 'letter_used' | 'letter_too_young'

/** Puts nominations of the agency into a class under one letter; by the head, where the agency asks for that. Ages that count on its date are judged anew. The caller holds the cohort's lock. */
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
  const judged = await judgeAtLetter(tx, nominationIds, writtenOn)
  if (!judged.ok) return judged
  await recordEvents(tx, actor, nominationIds.map((nominationId): DomainEvent => (
    { type: 'letter.sent', nominationId, schoolId: cohort.schoolId, agencyId: actor.agencyId, data: { decisionNumber: number } })))
  return ok({ id, sent: nominationIds.length })
}

/** The date of the letter that sent a nomination, or null if none did. */
export async function letterDay(tx: Tx, letterId: string | null): Promise<Day | null> {
  const letter = letterId === null ? null : await tx.agencyLetter.findUniqueOrThrow({ where: { id: letterId }, select: { writtenOn: true } })
  return letter && dayOf(letter.writtenOn)
}
