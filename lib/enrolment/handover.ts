import 'server-only'
import type { HandOver, Move } from '../agencies/schema'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { recordEvents, type DomainEvent } from '../events/record'
import { dayAt, type Day } from '../time'
import { inQueueOrder } from './rules'
import { lockCohort, type LockedCohort } from './steps/lock-cohort'
import { writeSteps } from './steps/quota'
import { expireOverdueReturns, promote, readQueue } from './steps/seats'

export type Locked = ReadonlyMap<string, LockedCohort>

/**
 * Locks every class of a province that is not open yet, by ascending id (decision 0003): whoever nominates, withdraws or gives seats anywhere
 * in it comes before the hand-over or after. The lock of `rules`: overdue returns expire first.
 */
export async function lockOpenCohorts(tx: Tx, provinceId: string): Promise<Locked> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    select c.id from cohort c join school s on s.id = c.school_id where s.province_id = ${provinceId}::uuid and c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED') order by c.id`
  const locked = new Map<string, LockedCohort>()
  for (const { id } of ids) {
    const cohort = await lockCohort(tx, 'system', id)
    if (cohort && ['PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED'].includes(cohort.status)) locked.set(id, cohort)
  }
  return locked
}

export async function expireBefore(tx: Tx, locked: Locked, today: Day): Promise<void> {
  for (const cohort of locked.values()) await expireOverdueReturns(tx, cohort, today)
}

/** Quotas and live nominations of classes that are not open yet, lists that wait for a head, lists from files that wait. */
export const openEnrolment = (agencyIds: readonly string[]): Prisma.Sql => Prisma.sql`
  with open as (select c.id, c.code from cohort c where c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED')), own as (select unnest(${[...agencyIds]}::uuid[]) as id)
  select 'QUOTA' as kind, q.cohort_id as id, q.agency_id as "fromId", o.code as label, null::uuid as "personId", q.cohort_id as "cohortId", q.seats as count, q.taken as held, null::text as seat
  from quota q join open o on o.id = q.cohort_id join own on own.id = q.agency_id where q.seats > 0
  union all
  select 'NOMINATION', n.id, n.agency_id, p.full_name || ' · ' || o.code, n.person_id, n.cohort_id, 1, 0, n.seat
  from nomination n join open o on o.id = n.cohort_id join own on own.id = n.agency_id join person p on p.id = n.person_id
  where n.status in ('DRAFT', 'SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED')
  union all
  select 'ENDORSEMENT', e.id, e.agency_id, o.code, null, e.cohort_id, 1, 0, null from list_endorsement e join open o on o.id = e.cohort_id join own on own.id = e.agency_id where e.outcome is null
  union all
  select 'IMPORT', i.id, i.agency_id, o.code || ' · ' || i.file_name, null, i.cohort_id, 1, 0, null from nomination_import i join open o on o.id = i.cohort_id join own on own.id = i.agency_id
  where i.status in ('READING', 'CHECKED')`

/**
 * Seats, holders and those who wait go to the heirs, class by class. Nobody loses a seat; the heirs' queue keeps the order in which the
 * whole queue stood; a seat that was free at one agency reaches whoever of the heir waited. The caller holds all locks.
 */
export async function handEnrolmentOver(tx: Tx, terms: HandOver, locked: Locked, moves: readonly Move[]): Promise<void> {
  await closeAsked(tx, terms, moves)
  const nominations = new Map(moves.filter(({ kind, toId }) => kind === 'NOMINATION' && toId !== null).map(({ id, toId }) => [id, toId ?? '']))
  const standing = await tx.nomination.findMany({ where: { id: { in: [...nominations.keys()] } }, select: { id: true, cohortId: true, agencyId: true, seat: true } })
  for (const cohort of locked.values()) {
    const [people, seats] = [standing.filter(({ cohortId }) => cohortId === cohort.id), moves.filter(({ kind, id }) => kind === 'QUOTA' && id === cohort.id)]
    if (people.length + seats.length === 0) continue
    await handSeatsOver(tx, terms, cohort, seats, () => handNominationsOver(tx, terms, cohort, people, nominations))
    await promote(tx, cohort, dayAt(terms.now))
  }
}

/** What a head had not answered is answered by the end of the agency: the heir's head is asked anew. */
async function closeAsked(tx: Tx, { by, now, decisionNumber }: HandOver, moves: readonly Move[]): Promise<void> {
  const ids = moves.filter(({ kind }) => kind === 'ENDORSEMENT').map(({ id }) => id)
  await tx.listEndorsement.updateMany({ where: { id: { in: ids }, outcome: null }, data: { outcome: 'RETURNED', decidedById: by.accountId, decidedAt: now, reason: decisionNumber } })
}

type Standing = { id: string; cohortId: string; agencyId: string; seat: string | null }

async function handNominationsOver(tx: Tx, { by }: HandOver, cohort: LockedCohort, people: readonly Standing[], to: ReadonlyMap<string, string>): Promise<void> {
  const before = await readQueue(tx, cohort.id)
  for (const [toId, own] of Map.groupBy(people, ({ id }) => to.get(id) ?? '')) {
    await tx.nomination.updateMany({ where: { id: { in: own.map(({ id }) => id) } }, data: { agencyId: toId } })
  }
  await keepOrder(tx, cohort, before.map(({ id }) => id), new Set(people.map(({ id }) => to.get(id) ?? '')))
  await recordEvents(tx, by, people.map(({ id, agencyId }): DomainEvent => (
    { type: 'nomination.handed-over', nominationId: id, schoolId: cohort.schoolId, agencyId: to.get(id) ?? agencyId, data: { succeeded: agencyId } })))
}

/** Each heir's own ranking becomes the order in which its people stood in the whole queue; then nobody is overtaken. */
async function keepOrder(tx: Tx, cohort: LockedCohort, before: readonly string[], heirs: ReadonlySet<string>): Promise<void> {
  const place = new Map(before.map((id, index) => [id, index]))
  const after = await readQueue(tx, cohort.id)
  for (const heir of heirs) {
    const own = after.filter(({ agencyId }) => agencyId === heir).toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    const ranked = own.map((one, index) => ({ ...one, agencyRank: index + 1 }))
    if (inQueueOrder(own.map((one) => ({ ...one, agencyRank: null }))).every(({ id }, index) => id === own[index]?.id) && own.every(({ agencyRank }) => agencyRank === null)) continue
    for (const { id, agencyRank } of ranked) await tx.nomination.update({ where: { id }, data: { agencyRank }, select: { id: true } })
  }
}

/**
 * The heirs' seats are raised, `between` moves who holds them, and the old quotas fall. While both stand the class is larger by so many seats:
 * its row is locked, nobody sees it, and it is as large as before when this returns.
 */
async function handSeatsOver(tx: Tx, terms: HandOver, cohort: LockedCohort, seats: readonly Move[], between: () => Promise<void>): Promise<void> {
  const moved = seats.reduce((sum, one) => sum + (one.seats ?? 0), 0)
  const resize = (by: number) => tx.cohort.update({ where: { id: cohort.id }, data: { capacity: { increment: by } }, select: { id: true } })
  await resize(moved)
  const changes = new Map<string, { before: number; seats: number }>()
  const change = async (agencyId: string, by: number) => {
    const key = { cohortId: cohort.id, agencyId }
    const now = (await tx.quota.findUnique({ where: { cohortId_agencyId: key }, select: { seats: true } }))?.seats ?? 0
    await tx.quota.upsert({ where: { cohortId_agencyId: key }, create: { ...key, seats: now + by }, update: { seats: now + by }, select: { seats: true } })
    changes.set(agencyId, { before: changes.get(agencyId)?.before ?? now, seats: now + by })
  }
  for (const { toId, seats: count } of seats) if (toId !== null && count !== null && count > 0) await change(toId, count)
  await between()
  for (const [fromId, own] of Map.groupBy(seats, ({ fromId }) => fromId)) await change(fromId, -own.reduce((sum, one) => sum + (one.seats ?? 0), 0))
  await resize(-moved)
  const paper = { documentNumber: terms.decisionNumber, documentOn: terms.decidedOn }
  await writeSteps(tx, terms.by, cohort, [...changes].map(([agencyId, one]) => ({ kind: 'ADJUSTED', agencyId, ...one, ...paper })), terms.now)
  await recordEvents(tx, terms.by, [...changes].map(([agencyId, one]): DomainEvent => (
    { type: 'quota.assigned', cohortId: cohort.id, schoolId: cohort.schoolId, agencyId, data: { from: one.before, to: one.seats, decisionNumber: terms.decisionNumber } })))
}
