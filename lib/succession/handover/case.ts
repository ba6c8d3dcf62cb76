import 'server-only'
import type { ProvinceActor, SchoolActor } from '../../access/actor'
import type { OpenItem } from '../../agencies/schema'
import type { Db, Tx } from '../../db/client'
import { dateOf, dayAt, dayOf, dayOrNull, type Day } from '../../time'
import { allot, type Plan } from '../rules/allot'
import { startBlocker, type StartError } from '../rules/start'
import { isSuccessionKind, seenItems, storedChoices, type Choices, type Seen, type SuccessionKind } from '../schema'
import { listOpen } from './inventory'

export type Case = {
  id: string; kind: SuccessionKind; status: string; decisionNumber: string; decidedOn: Day; happenedOn: Day; choices: Choices; seen: Seen | null; revision: number; doneAt: Date | null
  totals: unknown; subject: string
}

/** A case of the actor's province, or null. `lock`: nobody else works on it until the transaction ends. */
export async function readCase(tx: Tx | Db, { provinceId }: ProvinceActor | SchoolActor, id: string, lock = false): Promise<Case | null> {
  if (lock) await tx.$queryRaw`select id from succession_case where id = ${id}::uuid for update`
  const row = await tx.successionCase.findFirst({ where: { id, provinceId } })
  if (!row || !isSuccessionKind(row.kind)) return null
  return { ...row, kind: row.kind, decidedOn: dayOf(row.decidedOn), happenedOn: dayOf(row.happenedOn), choices: storedChoices.parse(row.choices), seen: row.seen === null ? null : seenItems.parse(row.seen) }
}

/** Whoever writes for one of these agencies comes before the transaction, or after it. */
export const lockAgencies = (tx: Tx, ids: readonly string[]) => tx.$queryRaw`select id from agency where id = any(${[...ids]}::uuid[]) order by id for update`

/** Those who go on: agencies there are, and those that the case makes. */
export const heirsOf = ({ choices }: Pick<Case, 'choices'>): string[] => [...choices.to, ...choices.create.map(({ id }) => id)]

/** Whether the case can still be prepared, on what is known now; agencies of another province are no agencies. */
export async function checkStart(tx: Tx | Db, { provinceId }: ProvinceActor | SchoolActor, one: Pick<Case, 'kind' | 'happenedOn' | 'decidedOn' | 'choices'>, now: Date): Promise<StartError | 'agency_not_found' | null> {
  const { kind, happenedOn } = one
  const { from, to, create, name } = one.choices
  const found = await tx.agency.findMany({ where: { id: { in: [...from, ...to] }, provinceId }, select: { id: true, validFrom: true, validTo: true } })
  const known = new Map(found.map((agency) => [agency.id, { id: agency.id, validFrom: dayOf(agency.validFrom), validTo: dayOrNull(agency.validTo) }]))
  const pick = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? [])
  if (pick([...from, ...to]).length < from.length + to.length) return 'agency_not_found'
  // A name that begins later is kept: a case would end it before it began.
  if (kind === 'RENAME' && (await tx.agencyName.count({ where: { agencyId: { in: from }, validFrom: { gte: dateOf(happenedOn) } } })) > 0) return 'day_before_agency'
  const circles = await tx.$queryRaw<{ id: string }[]>`
    with recursive later(id) as (select unnest(${to}::uuid[]) union select s.to_id from agency_succession s join later l on s.from_id = l.id)
    select id from later where id = any(${from}::uuid[])`
  return startBlocker({ ...one, from: pick(from), to: pick(to), made: create.length, named: name !== null, circular: circles.length > 0 && one.kind !== 'TRANSFER', today: dayAt(now) })
}

export type Review = { items: OpenItem[]; ofHeirs: OpenItem[]; plan: Plan }

/** What is open at those that end and those that go on, and where the choices send it. */
export async function review(tx: Tx, one: Case, now: Date): Promise<Review> {
  if (one.kind === 'RENAME') return { items: [], ofHeirs: [], plan: { moves: [], missing: [], errors: [] } }
  const all = await listOpen(tx, [...one.choices.from, ...one.choices.to], { today: dayAt(now), now })
  const items = all.filter(({ fromId }) => one.choices.from.includes(fromId))
  return { items, ofHeirs: all.filter(({ fromId }) => !one.choices.from.includes(fromId)), plan: allot(one.kind, items, heirsOf(one), one.choices.allotment) }
}
