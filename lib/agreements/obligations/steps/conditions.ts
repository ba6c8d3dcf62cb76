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

// Of a version that counts; what is no longer open stays readable under versions before, and what one that expired left open is still owed.
const countable = Prisma.sql`(v.status = 'IN_FORCE' or v.status = 'EXPIRED' and (s.open or s.waits) or v.status in ('SUPERSEDED', 'EXPIRED') and (s.done or o.withdrawn_on is not null))`

/** Readable, and of a version that counts. */
export const dutiesOf = (actor: Actor): Prisma.Sql => Prisma.sql`${readableBy(actor)} and ${countable}`

/** `rows`: what can be said without what became of a duty, so that this is derived for no others; `states`: what cannot. */
export type DutyCondition = { rows: Prisma.Sql; states: Prisma.Sql }

/** Duties of `dutiesOf` of which `rows` and `states` are true. */
export const readableDuties = (actor: Actor, rows: readonly Prisma.Sql[] = [], states: readonly Prisma.Sql[] = []): DutyCondition => ({
  rows: Prisma.join([readableBy(actor), Prisma.sql`v.status in ('IN_FORCE', 'EXPIRED', 'SUPERSEDED')`, ...rows], ' and '),
  states: Prisma.join([countable, ...states], ' and '),
})

const joined = Prisma.sql`join agreement_party p on p.id = o.party_id join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id`
/** `obligation o` with its party `p`, version `v` and agreement `a`, as the part of a statement that begins with `from`; of states nothing is known. */
export const fromRows = (rows: Prisma.Sql): Prisma.Sql => Prisma.sql`from obligation o ${joined} where ${rows}`
/** The same with its `obligation_state s`. */
export const fromDuties = ({ rows, states }: DutyCondition, more = Prisma.empty): Prisma.Sql => Prisma.sql`
  from obligation_states(array(select o.id ${fromRows(rows)})) s join obligation o on o.id = s.id ${joined} ${more} where ${states}`

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
export function matchingDuties(actor: Actor, { view, agency, state, stage, from, to }: DutyFilter, today: Day, otherwise = Prisma.sql`s.open`): DutyCondition {
  return readableDuties(actor, [
    ...(view === 'mine' ? [owedBy(actor)] : view === 'school' || view === 'province' ? [Prisma.sql`p.kind = ${view.toUpperCase()}`] : []),
    ...(agency ? [Prisma.sql`coalesce(o.agency_id, p.agency_id) = ${agency}::uuid`] : []),
    ...(stage ? [Prisma.sql`o.stage_code = ${stage}`] : []),
    ...(from ? [Prisma.sql`o.due_on >= ${dateOf(from)}::date`] : []), ...(to ? [Prisma.sql`o.due_on <= ${dateOf(to)}::date`] : []),
  ], [state ? dutyCondition(state, today) : otherwise])
}
