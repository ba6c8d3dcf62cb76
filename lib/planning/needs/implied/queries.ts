import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOf, type Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { impliedScopeOf, mayNameImplied } from './policy'
import type { ImpliedFilter } from './schema'
import { impliedTables } from './steps'

/** How many of an agency's people a requirement implies: `untrained` are planned for a post without its credential, `withoutUpdate` had none this year. */
export type ImpliedCount = { agencyId: string; agency: string; people: number; untrained: number; withoutUpdate: number }
/** The rules the counts rest on; null while none is in force. `verified` is false while their text was not seen. */
export type ImpliedLaw = { document: string; verified: boolean } | null

type Row = ImpliedCount & { document: string | null; verified: boolean | null }

/** Counts by agency, most people without the credential first; empty for whom they are no business. One statement. */
export async function countImplied(actor: Actor, on: Day): Promise<{ law: ImpliedLaw; items: ImpliedCount[] }> {
  const scope = impliedScopeOf(actor)
  if (!scope) return { law: null, items: [] }
  const rows = await db.$queryRaw<Row[]>`
    with ${impliedTables(scope, on)}, counted as (
      select r.agency_id, count(*)::int as people, count(u.person_id)::int as untrained, (count(*) - count(d.person_id))::int as without_update
      from present r left join untrained u on u.person_id = r.person_id left join updated d on d.person_id = r.person_id group by r.agency_id)
    select c.agency_id as "agencyId", n.name as agency, c.people, c.untrained, c.without_update as "withoutUpdate", law.document, law.verified
    from counted c left join law on true
    join lateral (select m.name from agency_name m where m.agency_id = c.agency_id order by m.valid_from desc limit 1) n on true
    order by c.untrained desc, c.without_update desc, n.name collate "vi-x-icu", c.agency_id`
  const [first] = rows
  const law = first && first.document !== null ? { document: first.document, verified: first.verified === true } : null
  return { law, items: rows.map(({ agencyId, agency, people, untrained, withoutUpdate }) => ({ agencyId, agency, people, untrained, withoutUpdate })) }
}

export type ImpliedPerson = { id: string; fullName: string; birthDate: Day; sex: string; post: string; plannedPost: string | null; planningDecisionNumber: string | null }
type PersonRow = Omit<ImpliedPerson, 'birthDate'> & { birthDate: Date; givenName: string; familyName: string }

/** The agency's own people whom a requirement implies, by given name in Vietnamese order. One statement. */
export async function listImplied(actor: Actor, { reason, limit, cursor }: ImpliedFilter, on: Day): Promise<{ items: ImpliedPerson[]; nextCursor: string | null }> {
  const scope = impliedScopeOf(actor)
  if (!scope || !mayNameImplied(actor)) return { items: [], nextCursor: null }
  const implied = reason === 'untrained'
    ? Prisma.sql`r.person_id in (select person_id from untrained)` : Prisma.sql`not exists (select from updated d where d.person_id = r.person_id)`
  const after = cursor
    ? Prisma.sql`(p.given_name, p.family_name, p.birth_date, p.id) > (${cursor[0]}, ${cursor[1]}, ${cursor[2]}::date, ${cursor[3]}::uuid)` : Prisma.sql`true`
  const rows = await db.$queryRaw<PersonRow[]>`
    with ${impliedTables(scope, on)}
    select p.id, p.full_name as "fullName", p.given_name as "givenName", p.family_name as "familyName", p.birth_date as "birthDate", p.sex, r.post,
      p.planned_post as "plannedPost", p.planning_decision_number as "planningDecisionNumber"
    from present r join person p on p.id = r.person_id where ${implied} and ${after}
    order by p.given_name, p.family_name, p.birth_date, p.id limit ${limit + 1}`
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(({ givenName: _given, familyName: _family, birthDate, ...person }) => ({ ...person, birthDate: dayOf(birthDate) })),
    nextCursor: last ? writeCursor([last.givenName, last.familyName, dayOf(last.birthDate), last.id]) : null,
  }
}
