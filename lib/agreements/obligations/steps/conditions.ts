import 'server-only'
import type { Actor } from '../../../access/actor'
import { Prisma } from '../../../db/generated/client'
import { dateOf, type Day } from '../../../time'
import { readableBy, stateConditions } from '../../steps'
import type { DutyFilter, DutyState } from '../schema'

// Conditions on `obligation o`, `obligation_state s`, `agreement_party p`, `agreement_version v` and `agreement a`, for the statements of this folder.

/** What whoever asks owes itself. */
export function owedBy(actor: Actor): Prisma.Sql {
  switch (actor.kind) {
    case 'school': return Prisma.sql`p.kind = 'SCHOOL'`
    case 'province': return Prisma.sql`p.kind = 'PROVINCE'`
    case 'agency': return Prisma.sql`coalesce(o.agency_id, p.agency_id) = any(${[...actor.agencyIds]}::uuid[])`
    case 'trainee':
    case 'public': return Prisma.sql`false`
  }
}

/** Readable, and of a version that counts; what is no longer open stays readable under versions before, and what one that expired left open is still owed. */
export const dutiesOf = (actor: Actor): Prisma.Sql => Prisma.sql`
  ${readableBy(actor)} and (v.status = 'IN_FORCE' or v.status = 'EXPIRED' and (s.open or s.waits) or v.status in ('SUPERSEDED', 'EXPIRED') and (s.done or o.withdrawn_on is not null))`

/** The states as rules/states.ts defines them. */
export function dutyCondition(state: DutyState, today: Day): Prisma.Sql {
  switch (state) {
    case 'done': return Prisma.sql`s.done and not s.late`
    case 'doneLate': return Prisma.sql`s.late`
    case 'withdrawn': return Prisma.sql`not s.done and o.withdrawn_on is not null`
    case 'notApplicable': return Prisma.sql`not s.applies and o.withdrawn_on is null`
    case 'overdue':
    case 'soon':
    case 'waiting':
    case 'later': return stateConditions(today)[state]
  }
}

/** Without a state: what is open; `otherwise` where a reader means more. */
export function matchingDuties(actor: Actor, { view, agency, state, stage, from, to }: DutyFilter, today: Day, otherwise = Prisma.sql`s.open`): Prisma.Sql {
  return Prisma.join([
    dutiesOf(actor), state ? dutyCondition(state, today) : otherwise,
    ...(view === 'mine' ? [owedBy(actor)] : view === 'school' || view === 'province' ? [Prisma.sql`p.kind = ${view.toUpperCase()}`] : []),
    ...(agency ? [Prisma.sql`coalesce(o.agency_id, p.agency_id) = ${agency}::uuid`] : []),
    ...(stage ? [Prisma.sql`o.stage_code = ${stage}`] : []),
    ...(from ? [Prisma.sql`o.due_on >= ${dateOf(from)}::date`] : []), ...(to ? [Prisma.sql`o.due_on <= ${dateOf(to)}::date`] : []),
  ], ' and ')
}
