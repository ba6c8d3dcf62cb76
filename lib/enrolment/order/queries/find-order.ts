import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { mayNominate } from '../../policy'
import { limitHit } from '../../rules'
import type { Limit } from '../../schema'
import { freeSeats } from '../../steps/lock-cohort'
import { readQueue } from '../../steps/seats'

/** `rank`: in the agency's own order; `position`: in the queue of the whole class. */
export type OwnWaiting = { id: string; name: string; birthDate: Day; rank: number; position: number }
export type SentLetter = { id: string; number: string; writtenOn: Day; sent: number }
/** Somebody whom no letter has sent; `offered`: the agency has yet to say whether it takes the seat. */
export type Unsent = { id: string; name: string; birthDate: Day; status: string; offered: boolean }
export type AgencyOrder = { waiting: OwnWaiting[]; limit: Limit | null; letters: SentLetter[]; unsent: Unsent[]; endorsementRequired: boolean }

/** An agency's own order in a class, the letters that sent it, and whom no letter has sent; nothing of any other agency. */
export async function findAgencyOrder(actor: Actor, cohortId: string): Promise<AgencyOrder | null> {
  if (!mayNominate(actor)) return null
  const { agencyId } = actor
  const [queue, free, people, letters, agency, unsent] = await Promise.all([
    readQueue(db, cohortId), freeSeats(db, cohortId, agencyId),
    db.nomination.findMany({ where: { cohortId, agencyId, status: 'WAITLISTED' }, select: { id: true, person: { select: { fullName: true, birthDate: true } } } }),
    db.agencyLetter.findMany({ where: { cohortId, agencyId }, orderBy: { sentAt: 'desc' }, select: { id: true, number: true, writtenOn: true, _count: { select: { nominations: true } } } }),
    db.agency.findUniqueOrThrow({ where: { id: agencyId }, select: { endorsementRequired: true } }),
    db.nomination.findMany({
      where: { cohortId, agencyId, letterId: null, status: { in: ['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED'] } }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
      select: { id: true, status: true, offerDeadline: true, person: { select: { fullName: true, birthDate: true } } },
    }),
  ])
  const named = new Map(people.map(({ id, person }) => [id, person]))
  const own = queue.flatMap(({ id }, place) => {
    const person = named.get(id)
    return person ? [{ id, name: person.fullName, birthDate: dayOf(person.birthDate), position: place + 1 }] : []
  })
  return {
    ...agency, waiting: own.map((one, place) => ({ ...one, rank: place + 1 })), limit: own.length > 0 ? limitHit(free) : null,
    unsent: unsent.map(({ id, status, offerDeadline, person }) => ({ id, status, offered: offerDeadline !== null, name: person.fullName, birthDate: dayOf(person.birthDate) })),
    letters: letters.map(({ _count, writtenOn, ...letter }) => ({ ...letter, writtenOn: dayOf(writtenOn), sent: _count.nominations })),
  }
}
