import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { readableBy, stateCounts } from '../../steps'
import type { StateCounts } from '../../rules'
import { noObligations } from '../../rules'
import { hasDuties } from '../policy'
import { cursorOf, cursorText, type Cursor } from '../rules/places'
import type { DutyFilter, DutyItem, DutyQuery } from '../schema'
import { dutyCondition, fromDuties, fromRows, matchingDuties, readableDuties } from '../steps/conditions'
import { readDuties, type Duty } from '../steps/read-duties'

/** A page of the board, soonest first: what is open, or one state, as far as the actor may read it. One statement. */
export const listBoardDuties = (actor: Actor, filter: DutyFilter, page: { limit: number; cursor?: Cursor | undefined }, today: Day): Promise<{ rows: Duty[]; next: Cursor | null }> =>
  readDuties(actor, matchingDuties(actor, filter, today), page, today)

/** How many of the board's duties that are not done are in each state, under the same filter without a state. One statement. */
export async function countDuties(actor: Actor, filter: DutyFilter, today: Day): Promise<StateCounts> {
  const [counts] = await db.$queryRaw<StateCounts[]>`
    select ${stateCounts(today)} ${fromDuties(matchingDuties(actor, { ...filter, state: undefined }, today, Prisma.sql`(s.open or s.waits)`))}`
  return counts ?? noObligations
}

/** The page of programs: every state unless one is asked for; for whoever has a board. One statement. */
export async function listDutiesForPrograms(actor: Actor, { party, status, from, to, cursor, limit }: DutyQuery, today: Day): Promise<{ items: DutyItem[]; nextCursor: string | null }> {
  if (!hasDuties(actor)) return { items: [], nextCursor: null }
  const byParty = party === undefined ? Prisma.sql`true` : party === 'SCHOOL' || party === 'PROVINCE' ? Prisma.sql`p.kind = ${party}`
    : Prisma.sql`(o.party_id = ${party}::uuid or coalesce(o.agency_id, p.agency_id) = ${party}::uuid)`
  const condition = readableDuties(actor, [
    byParty, from ? Prisma.sql`o.due_on >= ${from}::date` : Prisma.sql`true`, to ? Prisma.sql`o.due_on <= ${to}::date` : Prisma.sql`true`,
  ], status ? [dutyCondition(status, today)] : [])
  const { rows, next } = await readDuties(actor, condition, { limit, cursor: cursorOf(cursor) }, today)
  return { items: rows.map(itemOf), nextCursor: next && cursorText(next) }
}

/** One duty that the actor may read; null for none. One statement. */
export async function findBoardDuty(actor: Actor, id: string, today: Day): Promise<DutyItem | null> {
  if (!hasDuties(actor)) return null
  const { rows: [found] } = await readDuties(actor, readableDuties(actor, [Prisma.sql`o.id = ${id}::uuid`]), { limit: 1 }, today)
  return found ? itemOf(found) : null
}

const itemOf = ({ mine: _mine, mayRecord: _may, revision: _revision, updatedAt: _updated, owed: _owed, ...item }: Duty): DutyItem => item

export type DutyChoices = { stages: { code: string; name: { vi: string; en: string } }[]; agencies: { id: string; name: string }[] }

/** What the board can be narrowed to: stages, and for school and province the agencies that owe something. Two statements. */
export async function listDutyChoices(actor: Actor, today: Day): Promise<DutyChoices> {
  if (actor.kind === 'public' || actor.kind === 'trainee') return { stages: [], agencies: [] }
  const stages = await db.stage.findMany({ orderBy: { position: 'asc' } })
  const agencies = actor.kind === 'agency' ? [] : await db.$queryRaw<{ id: string; name: string }[]>`
    select n.agency_id as id, n.name from agency_name n
    where ${today}::date between n.valid_from and coalesce(n.valid_to, 'infinity') and n.agency_id in (
      select coalesce(o.agency_id, p.agency_id) ${fromRows(Prisma.sql`${readableBy(actor)} and v.status = 'IN_FORCE'`)}
      union select coalesce(o.agency_id, p.agency_id) ${fromDuties(readableDuties(actor, [Prisma.sql`v.status <> 'IN_FORCE'`]))})
    order by n.name collate "vi-x-icu", n.agency_id`
  return { stages: stages.map(({ code, nameVi, nameEn }) => ({ code, name: { vi: nameVi, en: nameEn } })), agencies }
}
