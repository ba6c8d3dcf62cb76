import 'server-only'
import type { Actor } from '../access/actor'
import { Prisma } from '../db/generated/client'
import { dateOf, type Day } from '../time'
import { obligationScopeOf } from './policy'
import { soonUntil } from './rules'

// Conditions on `obligation o`, its `obligation_state s` and its `agreement_party p`, for the statements of this folder.

/** The scope that policy gives the actor. */
export function readableBy(actor: Actor): Prisma.Sql {
  const { all, agencyIds } = obligationScopeOf(actor)
  if (all) return Prisma.sql`true`
  const own = Prisma.sql`any(${[...agencyIds]}::uuid[])`
  return Prisma.sql`(p.kind = 'SCHOOL' or o.agency_id = ${own} or o.agency_id is null and (p.agency_id = ${own}
    or exists (select from agreement_member m where m.party_id = p.id and m.agency_id = ${own})))`
}

/** The four states as rules.ts defines them. */
export function stateConditions(today: Day) {
  const now = Prisma.sql`${dateOf(today)}::date`
  const soon = Prisma.sql`${dateOf(soonUntil(today))}::date`
  return {
    done: Prisma.sql`s.done`,
    overdue: Prisma.sql`not s.done and o.due_on < ${now}`,
    soon: Prisma.sql`not s.done and o.due_on between ${now} and ${soon}`,
    later: Prisma.sql`not s.done and o.due_on > ${soon}`,
    /** Overdue or soon. */
    pressing: Prisma.sql`not s.done and o.due_on <= ${soon}`,
  } as const
}

/** How many of a group are in each state, as columns. */
export function stateCounts(today: Day): Prisma.Sql {
  const { done, overdue, soon, later } = stateConditions(today)
  return Prisma.sql`count(*) filter (where ${done})::int as done, count(*) filter (where ${overdue})::int as overdue,
    count(*) filter (where ${soon})::int as soon, count(*) filter (where ${later})::int as later`
}
