import 'server-only'
import { v7 as uuid } from 'uuid'
import type { AgencyActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { recordEvents, type DomainEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../time'
import { mayEndorse } from '../order/policy'
import { readEndorsements, writeEndorsement } from './endorsement'
import { judgeAtLetter } from './judge-at-letter'
import type { LockedCohort } from './lock-cohort'

export type Letter = { number: string; writtenOn: Day }
export type LetterRefusal = 'letter_of_head' | 'letter_in_future' | 'letter_used' | 'letter_too_young'
/** A nomination, and whose it is: of the agency that acts, or of one that it took over. */
export type OfAgency = { id: string; agencyId: string }

/**
 * Puts nominations into a class under one letter: a row for each agency whose they are, all under its number. Where the agency that acts
 * asks for it, by the head, who endorses them by that, or once the head endorsed exactly these. Ages that count on its date are judged
 * anew. The caller holds the lock of the cohort.
 */
export async function putUnderLetter(
  tx: Tx, actor: AgencyActor, cohort: LockedCohort, { number, writtenOn }: Letter, nominations: readonly OfAgency[], now: Date,
): Promise<Result<{ id: string; sent: number }, LetterRefusal>> {
  const unendorsed = await endorsementMissing(tx, actor, cohort.id, nominations.length)
  if (unendorsed && !mayEndorse(actor)) return fail('letter_of_head')
  if (writtenOn > dayAt(now)) return fail('letter_in_future', { field: 'writtenOn' })
  if (await findLetter(tx, actor, cohort.id, number)) return fail('letter_used', { field: 'number', number })
  const judged = await judgeAtLetter(tx, nominations.map(({ id }) => id), writtenOn)
  if (!judged.ok) return judged
  if (unendorsed) await writeEndorsement(tx, actor, cohort.id, nominations.map(({ id }) => id), now)
  const letters = [...Map.groupBy(nominations, ({ agencyId }) => agencyId)].map(([agencyId, own]) => ({ id: uuid(), agencyId, ids: own.map(({ id }) => id) }))
  await tx.agencyLetter.createMany({
    data: letters.map(({ id, agencyId }) => ({ id, cohortId: cohort.id, agencyId, number, writtenOn: dateOf(writtenOn), accountId: actor.accountId, sentAt: now })),
  })
  for (const { id, ids } of letters) await tx.nomination.updateMany({ where: { id: { in: ids } }, data: { letterId: id } })
  await recordEvents(tx, actor, nominations.map(({ id, agencyId }): DomainEvent => (
    { type: 'letter.sent', nominationId: id, schoolId: cohort.schoolId, agencyId, data: { decisionNumber: number } })))
  return ok({ id: letters[0]?.id ?? '', sent: nominations.length })
}

/** The letter of that number that the agency sent into a class, and how many went under it. */
export async function findLetter(tx: Tx, { agencyIds }: AgencyActor, cohortId: string, number: string): Promise<{ id: string; sent: number } | null> {
  const letters = await tx.agencyLetter.findMany({
    where: { cohortId, agencyId: { in: [...agencyIds] }, number }, select: { id: true, _count: { select: { nominations: true } } }, orderBy: { id: 'asc' },
  })
  return letters[0] ? { id: letters[0].id, sent: letters.reduce((sum, { _count }) => sum + _count.nominations, 0) } : null
}

/** Whether the head has to endorse and did not endorse the whole list that is sent. */
async function endorsementMissing(tx: Tx, actor: AgencyActor, cohortId: string, count: number): Promise<boolean> {
  const { endorsementRequired } = await tx.agency.findUniqueOrThrow({ where: { id: actor.agencyId }, select: { endorsementRequired: true } })
  if (!endorsementRequired) return false
  const [list] = await readEndorsements(tx, actor, cohortId)
  return list?.state !== 'ENDORSED' || list.people !== count
}

/** The date of the letter that sent a nomination, or null if none did. */
export async function letterDay(tx: Tx, letterId: string | null): Promise<Day | null> {
  const letter = letterId === null ? null : await tx.agencyLetter.findUniqueOrThrow({ where: { id: letterId }, select: { writtenOn: true } })
  return letter && dayOf(letter.writtenOn)
}
