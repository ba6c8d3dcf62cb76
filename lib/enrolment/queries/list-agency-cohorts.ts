import 'server-only'
import type { Actor, AgencyActor } from '../../access/actor'
import { Prisma } from '../../db/generated/client'
import { db } from '../../db/client'
import { dayOf, dayOrNull } from '../../time'
import { mayNominate } from '../policy'
import { enrolmentBlocker } from '../rules'

/** A class as an agency looks at it: its own seats by state, what is open to everyone, and why nothing can be sent, if so. */
export type AgencyCohort = {
  id: string; code: string; course: string; courseKind: string; form: string; status: string; year: number
  closesAt: Date | null; opensOn: string; endsOn: string; venue: string; schedule: string | null; noticeNumber: string | null
  capacity: number; taken: number
  /** The agency's quota and who sits on it; `pooled` sit on the open pool. */
  seats: number; accepted: number; held: number; waiting: number; pooled: number
  free: number; poolFree: number
  blocker: 'cohort_not_open' | 'deadline_passed' | null
  openingDecisionNumber: string | null; openingDecisionOn: string | null
}

type Row = Omit<AgencyCohort, 'free' | 'blocker' | 'opensOn' | 'endsOn' | 'openingDecisionOn'> & { opensOn: Date; endsOn: Date; openingDecisionOn: Date | null; quotaTaken: number }

/** Classes that take nominations now, nearest deadline first; one statement. */
export async function listAgencyCohorts(actor: Actor, now: Date): Promise<AgencyCohort[]> {
  if (!mayNominate(actor)) return []
  return read(actor, Prisma.sql`c.status = 'ANNOUNCED' and c.closes_at >= ${now}`, now)
}

/** One published class of the agency's province with the agency's seats, or null. */
export async function findAgencyCohort(actor: Actor, id: string, now: Date): Promise<AgencyCohort | null> {
  if (!mayNominate(actor)) return null
  return (await read(actor, Prisma.sql`c.id = ${id}::uuid and c.status <> 'PLANNED'`, now))[0] ?? null
}

async function read(actor: AgencyActor, which: Prisma.Sql, now: Date): Promise<AgencyCohort[]> {
  const rows = await db.$queryRaw<Row[]>`
    select c.id, c.code, k.name as course, k.kind as "courseKind", c.form, c.status, c.year, c.closes_at as "closesAt", c.opens_on as "opensOn", c.ends_on as "endsOn",
      c.opening_decision_number as "openingDecisionNumber", c.opening_decision_on as "openingDecisionOn",
      c.venue, c.schedule, c.notice_number as "noticeNumber", c.capacity, c.quota_taken + c.pool_taken as taken, c.pool_seats - c.pool_taken as "poolFree",
      coalesce(q.seats, 0) as seats, coalesce(q.taken, 0) as "quotaTaken", n.accepted, n.held, n.waiting, n.pooled
    from cohort c join course k on k.id = c.course_id join school s on s.id = c.school_id
    left join quota q on q.cohort_id = c.id and q.agency_id = ${actor.agencyId}::uuid
    left join lateral (
      select count(*) filter (where seat = 'QUOTA' and status in ('ACCEPTED', 'ENROLLED', 'COMPLETED'))::int as accepted,
        count(*) filter (where seat = 'QUOTA' and status in ('SUBMITTED', 'RETURNED'))::int as held,
        count(*) filter (where status = 'WAITLISTED')::int as waiting, count(*) filter (where seat = 'POOL')::int as pooled
      from nomination where cohort_id = c.id and agency_id = ${actor.agencyId}::uuid) n on true
    where s.province_id = ${actor.provinceId}::uuid and ${which}
    order by c.closes_at, c.id limit 100`
  return rows.map(({ quotaTaken, ...row }) => ({
    ...row, opensOn: dayOf(row.opensOn), endsOn: dayOf(row.endsOn), openingDecisionOn: dayOrNull(row.openingDecisionOn), free: row.seats - quotaTaken, blocker: enrolmentBlocker(row, now),
  }))
}
