import 'server-only'
import type { HandOver, Move } from '../agencies/schema'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { addDays, dateOf } from '../time'

/** Whoever changes an employment of these agencies waits until the transaction ends. */
export const lockPeople = (tx: Tx, agencyIds: readonly string[]) =>
  tx.$queryRaw`select id from employment where agency_id = any(${[...agencyIds]}::uuid[]) and valid_to is null order by id for update`

/** Whom these agencies employ today. */
export const openPeople = (agencyIds: readonly string[]): Prisma.Sql => Prisma.sql`
    select 'PERSON' as kind, e.person_id as id, e.agency_id as "fromId", p.full_name as label, e.person_id as "personId", null::uuid as "cohortId", 1 as count, 0 as held, null::text as seat
    from employment e join person p on p.id = e.person_id where e.agency_id = any(${[...agencyIds]}::uuid[]) and e.valid_to is null`

/** The employment ends on the day before, the same post begins at the heir; one that began later was entered at the wrong place and moves whole. */
export async function handPeopleOver(tx: Tx, { on }: HandOver, moves: readonly Move[]): Promise<void> {
  const rows = JSON.stringify(moves.flatMap(({ id, fromId, toId }) => (toId === null ? [] : [{ person: id, from: fromId, to: toId }])))
  await tx.$executeRaw`
    update employment e set agency_id = m."to" from jsonb_to_recordset(${rows}::jsonb) as m(person uuid, "from" uuid, "to" uuid)
    where e.person_id = m.person and e.agency_id = m."from" and e.valid_to is null and e.valid_from >= ${dateOf(on)}::date`
  const ended = await tx.$queryRaw<{ personId: string; to: string; post: string; postCategory: string | null }[]>`
    update employment e set valid_to = ${dateOf(addDays(on, -1))}::date from jsonb_to_recordset(${rows}::jsonb) as m(person uuid, "from" uuid, "to" uuid)
    where e.person_id = m.person and e.agency_id = m."from" and e.valid_to is null
    returning e.person_id as "personId", m."to", e.post, e.post_category as "postCategory"`
  await tx.employment.createMany({ data: ended.map(({ personId, to, post, postCategory }) => ({ personId, agencyId: to, post, postCategory, validFrom: dateOf(on) })) })
}
