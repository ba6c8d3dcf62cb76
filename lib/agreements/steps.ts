import 'server-only'
import type { Actor } from '../access/actor'
import { Prisma } from '../db/generated/client'
import { dateOf, type Day } from '../time'
import { obligationScopeOf } from './policy'
import { soonUntil } from './rules'

// Conditions on `obligation o`, its `obligation_state s` and its `agreement_party p`, for the statements of this folder.

/** The versions that policy shows the actor: the same as agreementVersionsVisibleTo. */
export function ofVisibleVersion(actor: Actor): Prisma.Sql {
  const version = (condition: Prisma.Sql) => Prisma.sql`exists (
    select from agreement_version v join agreement a on a.id = v.agreement_id where v.id = o.version_id and ${condition})`
  switch (actor.kind) {
    case 'school': return version(Prisma.sql`a.school_id = ${actor.schoolId}::uuid`)
    case 'province': return version(Prisma.sql`a.province_id = ${actor.provinceId}::uuid and v.status <> 'DRAFT'`)
    case 'agency': return version(Prisma.sql`v.status <> 'DRAFT' and exists (
      select from agreement_party q where q.version_id = v.id and ${isPlaceOf(Prisma.sql`q`, actor.agencyIds)})`)
    case 'trainee':
    case 'public': return Prisma.sql`false`
  }
}

/** Whether it signed for this party, joined in it, or holds such a place since a hand-over. */
function isPlaceOf(party: Prisma.Sql, agencyIds: readonly string[]): Prisma.Sql {
  const own = Prisma.sql`any(${[...agencyIds]}::uuid[])`
  return Prisma.sql`(${party}.agency_id = ${own} or exists (select from agreement_member m where m.party_id = ${party}.id and m.agency_id = ${own})
    or exists (select from agency_handover h where h.kind in ('PARTY', 'MEMBER') and h.subject_id = ${party}.id and h.to_id = ${own}))`
}

/** The scope that policy gives the actor within a version. */
export function readableBy(actor: Actor): Prisma.Sql {
  const { all, agencyIds } = obligationScopeOf(actor)
  if (all) return ofVisibleVersion(actor)
  const own = Prisma.sql`any(${[...agencyIds]}::uuid[])`
  return Prisma.sql`(${ofVisibleVersion(actor)} and (p.kind = 'SCHOOL' or o.agency_id = ${own} or o.agency_id is null and ${isPlaceOf(Prisma.sql`p`, agencyIds)}))`
}

/** The states as rules.ts defines them; what waits for another's work first is none of those with a day. */
export function stateConditions(today: Day) {
  const now = Prisma.sql`${dateOf(today)}::date`
  const soon = Prisma.sql`${dateOf(soonUntil(today))}::date`
  return {
    done: Prisma.sql`s.done`,
    overdue: Prisma.sql`s.open and o.due_on < ${now}`,
    soon: Prisma.sql`s.open and o.due_on between ${now} and ${soon}`,
    waiting: Prisma.sql`s.waits`,
    later: Prisma.sql`s.open and o.due_on > ${soon}`,
    /** Overdue or soon. */
    pressing: Prisma.sql`s.open and o.due_on <= ${soon}`,
  } as const
}

/** How many of a group are in each state, as columns. */
export function stateCounts(today: Day): Prisma.Sql {
  const { done, overdue, soon, waiting, later } = stateConditions(today)
  return Prisma.sql`count(*) filter (where ${done})::int as done, count(*) filter (where ${overdue})::int as overdue,
    count(*) filter (where ${soon})::int as soon, count(*) filter (where ${waiting})::int as waiting, count(*) filter (where ${later})::int as later`
}
