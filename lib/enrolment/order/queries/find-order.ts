import 'server-only'
import type { Actor, AgencyActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { todaySql } from '../../../db/today'
import { dayOf, type Day } from '../../../time'
import { mayNominate } from '../../policy'
import { limitHit } from '../../rules'
import type { Limit } from '../../schema'
import { readEndorsements, sendable, type Endorsement } from '../../steps/endorsement'
import { freeSeats } from '../../steps/lock-cohort'
import { readQueue } from '../../steps/seats'

/** `rank`: in the agency's own order; `position`: in the queue of the whole class; `formerAgency`: whose it is, where that agency was taken over. */
export type OwnWaiting = { id: string; name: string; birthDate: Day; rank: number; last: boolean; position: number; formerAgency: string | null }
export type SentLetter = { number: string; writtenOn: Day; sent: number }
/** Somebody whom no letter has sent; `offered`: the agency has yet to say whether it takes the seat. */
export type Unsent = { id: string; name: string; birthDate: Day; status: string; offered: boolean }
/** `unsent` is the list that the head endorses and a letter sends: those who wait come last, in their order. */
export type AgencyOrder = { waiting: OwnWaiting[]; limit: Limit | null; letters: SentLetter[]; unsent: Unsent[]; endorsementRequired: boolean; endorsement: Endorsement | null }

/** An agency's own order in a class, its list with what its head said, and the letters that sent it; nothing of any other agency. Six statements. */
export async function findAgencyOrder(actor: Actor, cohortId: string): Promise<AgencyOrder | null> {
  if (!mayNominate(actor)) return null
  const [queue, free, people, letters, agency, endorsements] = await Promise.all([
    readQueue(db, cohortId), freeSeats(db, cohortId, actor.agencyId), readPeople(actor, cohortId), readLetters(actor, cohortId),
    db.agency.findUniqueOrThrow({ where: { id: actor.agencyId }, select: { endorsementRequired: true } }), readEndorsements(db, actor, cohortId),
  ])
  const places = new Map(queue.map(({ id }, place) => [id, place]))
  const inOrder = people.toSorted((a, b) => (places.get(a.id) ?? -1) - (places.get(b.id) ?? -1))
  const waiting = [...Map.groupBy(inOrder.filter(({ id }) => places.has(id)), ({ agencyId }) => agencyId).values()].flatMap((own) => own.map((one, place): OwnWaiting => (
    { id: one.id, name: one.name, birthDate: dayOf(one.birthDate), rank: place + 1, last: place === own.length - 1, position: (places.get(one.id) ?? 0) + 1, formerAgency: one.agencyId === actor.agencyId ? null : one.agency })))
  return {
    ...agency, waiting, limit: waiting.length > 0 ? limitHit(free) : null, endorsement: endorsements[0] ?? null,
    unsent: inOrder.filter(({ sent }) => !sent).map(({ id, name, birthDate, status, offered }) => ({ id, name, status, offered, birthDate: dayOf(birthDate) })),
    letters: letters.map(({ writtenOn, ...letter }) => ({ ...letter, writtenOn: dayOf(writtenOn) })),
  }
}

type Row = { id: string; agencyId: string; agency: string | null; name: string; birthDate: Date; status: string; offered: boolean; sent: boolean }

const readPeople = ({ agencyIds }: AgencyActor, cohortId: string): Promise<Row[]> => db.$queryRaw<Row[]>`
  select n.id, n.agency_id as "agencyId", n.status, p.full_name as name, p.birth_date as "birthDate", n.offer_deadline is not null as offered, n.letter_id is not null as sent,
    (select m.name from agency_name m where m.agency_id = n.agency_id and m.valid_from <= ${todaySql} order by m.valid_from desc limit 1) as agency
  from nomination n join person p on p.id = n.person_id
  where n.cohort_id = ${cohortId}::uuid and n.agency_id = any(${[...agencyIds]}::uuid[]) and n.status = any(${[...sendable]}) and (n.letter_id is null or n.status = 'WAITLISTED')
  order by n.name_key, n.id`

/** One paper may have sent people of several agencies that became one. */
const readLetters = ({ agencyIds }: AgencyActor, cohortId: string): Promise<{ number: string; writtenOn: Date; sent: number }[]> => db.$queryRaw`
  select l.number, l.written_on as "writtenOn", (count(n.id))::int as sent from agency_letter l left join nomination n on n.letter_id = l.id
  where l.cohort_id = ${cohortId}::uuid and l.agency_id = any(${[...agencyIds]}::uuid[]) group by l.number, l.written_on order by max(l.sent_at) desc`
