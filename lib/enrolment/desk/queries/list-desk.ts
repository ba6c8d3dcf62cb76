import 'server-only'
import { seesWholeSchool, type Actor, type SchoolActor } from '../../../access/actor'
import { isHeadedBy } from '../../../access/headed'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { todaySql } from '../../../db/today'
import { likePattern } from '../../../text'
import { nominationsVisibleTo } from '../../policy'
import { liveStatuses } from '../../schema'
import { readPositions } from '../../steps/seats'
import { mayReadDesk } from '../policy'
import { cutPage, readCursor, type Place } from '../rules'
import type { DeskFilter, QueueFilter } from '../schema'

/** One nomination in a list of the desk; `k1`, `k2` are what the list is ordered by. */
export type DeskRow = {
  id: string; cohortId: string; code: string; name: string; post: string | null; agency: string; birthDate: string; status: string
  /** The agency has not said yet whether it takes the seat. */
  offered: boolean
  passed: number; review: number; fail: number; waived: number; papersWaiting: number; papersReturned: number; submittedOn: string; due: string | null; k1: string; k2: string
}
export type DeskPage = { items: DeskRow[]; previous: string | null; next: string | null; total: number }

const PAGE = 20
const zone = Prisma.sql`at time zone 'Asia/Ho_Chi_Minh'`
// What waits for the agency is due on its deadline, an answer to an offer too, what waits for the school when the list closes.
const due = Prisma.sql`case n.status when 'RETURNED' then n.return_deadline::text when 'SUBMITTED' then coalesce(n.offer_deadline, (c.closes_at ${zone})::date)::text end`
const rows = Prisma.sql`
  select n.id, n.cohort_id as "cohortId", c.code, p.full_name as name, n.facts->>'post' as post, coalesce(a.name, '') as agency,
    p.birth_date::text as "birthDate", n.status, n.offer_deadline is not null as offered, n.passed, (n.submitted_at ${zone})::date::text as "submittedOn", ${due} as due,
    (select count(*)::int from jsonb_array_elements(n.findings) f where f->>'outcome' = 'NEEDS_REVIEW') as review,
    (select count(*)::int from jsonb_array_elements(n.findings) f where f->>'outcome' = 'FAIL') as fail,
    (select count(*)::int from jsonb_array_elements(n.findings) f where f->>'outcome' = 'OVERRIDDEN') as waived,
    (select count(*)::int from nomination_document d where d.nomination_id = n.id and d.status = 'SUBMITTED' and d.replaced_at is null) as "papersWaiting",
    (select count(*)::int from nomination_document d where d.nomination_id = n.id and d.status = 'RETURNED' and d.replaced_at is null) as "papersReturned"`
// An agency that ended keeps its last name.
const from = Prisma.sql`
  from nomination n join cohort c on c.id = n.cohort_id join person p on p.id = n.person_id join agency g on g.id = n.agency_id
  left join agency_name a on a.agency_id = n.agency_id and least(${todaySql}, g.valid_to) between a.valid_from and coalesce(a.valid_to, 'infinity')`

const orders = {
  name: { k1: Prisma.sql`''::text`, k2: Prisma.sql`n.name_key` },
  agency: { k1: Prisma.sql`coalesce(a.name, '') collate "vi-x-icu"`, k2: Prisma.sql`n.name_key` },
  deadline: { k1: Prisma.sql`coalesce(${due}, '9999-12-31')`, k2: Prisma.sql`n.name_key` },
  work: { k1: Prisma.sql`coalesce(${due}, '9999-12-31')`, k2: Prisma.sql`to_char(n.submitted_at at time zone 'UTC', 'YYYYMMDDHH24MISSMS')` },
} as const

/** The nominations of one cohort, in pages. One statement. */
export async function listDesk(actor: Actor, cohortId: string, filter: DeskFilter): Promise<DeskPage> {
  if (!mayReadDesk(actor)) return nothing
  const where = [deskNominations(actor), Prisma.sql`n.cohort_id = ${cohortId}::uuid`, ...searched(filter.q)]
  if (filter.status) where.push(Prisma.sql`n.status = ${filter.status}`)
  if (filter.agency) where.push(Prisma.sql`n.agency_id = ${filter.agency}::uuid`)
  if (filter.findings) where.push(judged[filter.findings])
  return readPage(where, filter.sort, readCursor(filter.cursor))
}

/** What waits in all cohorts that still take decisions, what is due first on top, then what was sent first. One statement. */
export async function listQueue(actor: Actor, filter: QueueFilter): Promise<DeskPage> {
  if (!mayReadDesk(actor)) return nothing
  // Papers are looked at wherever the nomination stands, also after the class has opened.
  const queued = filter.papers
    ? [Prisma.sql`n.status = any(${[...liveStatuses]})`, Prisma.sql`exists (select from nomination_document d where d.nomination_id = n.id and d.status = 'SUBMITTED' and d.replaced_at is null)`]
    : [Prisma.sql`n.status = ${filter.status}`, Prisma.sql`c.status in ('ANNOUNCED', 'ENROLMENT_CLOSED')`]
  const where = [deskNominations(actor), ...queued, ...searched(filter.q)]
  if (filter.cohort) where.push(Prisma.sql`n.cohort_id = ${filter.cohort}::uuid`)
  return readPage(where, 'work', readCursor(filter.cursor))
}

/** The same as nominationsVisibleTo, for a statement written by hand. */
const deskNominations = (actor: SchoolActor): Prisma.Sql => {
  const own = Prisma.sql`n.school_id = ${actor.schoolId}::uuid`
  return seesWholeSchool(actor) ? own : Prisma.sql`${own} and ${isHeadedBy(actor, Prisma.sql`n.cohort_id`)}`
}

const nothing: DeskPage = { items: [], previous: null, next: null, total: 0 }
const searched = (q: string | undefined) => (q ? [Prisma.sql`n.search_name like ${likePattern(q)}`] : [])
const judged = {
  // What a waiver covers stands in nobody's way.
  pass: Prisma.sql`not (n.findings @> '[{"outcome": "NEEDS_REVIEW"}]'::jsonb or n.findings @> '[{"outcome": "FAIL"}]'::jsonb)`,
  review: Prisma.sql`n.findings @> '[{"outcome": "NEEDS_REVIEW"}]'::jsonb`,
  fail: Prisma.sql`n.findings @> '[{"outcome": "FAIL"}]'::jsonb`,
} as const

async function readPage(where: Prisma.Sql[], sort: keyof typeof orders, place: Place | null): Promise<DeskPage> {
  const { k1, k2 } = orders[sort]
  const matching = Prisma.join(where, ' and ')
  const back = place?.side === 'before'
  const beyond = place
    ? Prisma.sql`and (${k1}, ${k2}, n.id) ${back ? Prisma.sql`<` : Prisma.sql`>`} (${place.keys[0]}, ${place.keys[1]}, ${place.keys[2]}::uuid)`
    : Prisma.empty
  const direction = back ? Prisma.sql`desc` : Prisma.sql`asc`
  const found = await db.$queryRaw<(DeskRow & { total: number })[]>`
    with page as (${rows}, ${k1} as k1, ${k2} as k2 ${from} where ${matching} ${beyond}
      order by k1 ${direction}, k2 ${direction}, n.id ${direction} limit ${PAGE + 1})
    select page.*, (select count(*)::int ${from} where ${matching}) as total from page`
  return { ...cutPage(found, PAGE, place, (row) => [row.k1, row.k2, row.id]), total: found[0]?.total ?? 0 }
}

/** The rank of everybody who waits in a cohort that the actor works with. One statement. */
export const listWaitingRanks = async (actor: Actor, cohortId: string): Promise<ReadonlyMap<string, number>> =>
  mayReadDesk(actor) ? readPositions(db, [cohortId], nominationsVisibleTo(actor)) : new Map()
