import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../access/actor'
import { Prisma } from '../../db/generated/client'
import { db } from '../../db/client'
import { decryptIdNumber, maskIdNumber } from '../../identity-number'
import { likePattern } from '../../text'
import { dayOf } from '../../time'
import { cursorDay, cursorOf, cursorWord, pageLimit, searchText, writeCursor } from '../../web/cursor'
import { mayRegisterPersons } from '../policy'

/** Filters of the list as they stand in an address. */
export const peopleFilter = z.object({
  q: searchText.optional(),
  limit: pageLimit,
  cursor: cursorOf(z.tuple([cursorWord, cursorWord, cursorDay, z.uuid()])).optional(),
})
export type PeopleFilter = z.output<typeof peopleFilter>

export type ListedPerson = { id: string; fullName: string; birthDate: string; sex: string; post: string; maskedNumber: string | null; live: number }

type Row = { id: string; fullName: string; givenName: string; familyName: string; birthDate: Date; sex: string; post: string; cipher: Uint8Array | null; live: number }

/** The agency's present people, by given name in Vietnamese order; one statement. */
export async function listPeople(actor: Actor, filter: PeopleFilter): Promise<{ items: ListedPerson[]; nextCursor: string | null }> {
  if (!mayRegisterPersons(actor)) return { items: [], nextCursor: null }
  const rows = await db.$queryRaw<Row[]>`
    select p.id, p.full_name as "fullName", p.given_name as "givenName", p.family_name as "familyName", p.birth_date as "birthDate", p.sex,
      e.post, p.id_number_cipher as cipher,
      (select count(*)::int from nomination n where n.person_id = p.id and n.agency_id = e.agency_id
        and n.status in ('SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED', 'ENROLLED')) as live
    from employment e join person p on p.id = e.person_id
    where e.valid_to is null and e.agency_id = any(${[...actor.agencyIds]}::uuid[])
      and ${filter.q ? Prisma.sql`p.search_name like ${likePattern(filter.q)}` : Prisma.sql`true`} and ${after(filter)}
    order by p.given_name, p.family_name, p.birth_date, p.id limit ${filter.limit + 1}`
  const page = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? page.at(-1) : undefined
  return { items: page.map(present), nextCursor: last ? writeCursor([last.givenName, last.familyName, dayOf(last.birthDate), last.id]) : null }
}

function after({ cursor }: PeopleFilter): Prisma.Sql {
  if (!cursor) return Prisma.sql`true`
  const [given, family, birth, id] = cursor
  return Prisma.sql`(p.given_name, p.family_name, p.birth_date, p.id) > (${given}, ${family}, ${birth}::date, ${id}::uuid)`
}

const present = ({ cipher, birthDate, id, fullName, sex, post, live }: Row): ListedPerson => ({
  id, fullName, sex, post, live, birthDate: dayOf(birthDate), maskedNumber: cipher ? maskIdNumber(decryptIdNumber(cipher)) : null,
})
