import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { mayReadDrafts } from '../policy'
import type { NoticeFilters } from '../schema'
import { readCohorts, type LiveCohort } from '../steps/cohorts'

export type SchoolNotice = {
  id: string; year: number; version: number; number: string | null; on: Day | null; subject: string; codes: string[]; deadline: Day | null
  /** A first draft, an issued notice, or an issued one that is being corrected. */
  state: 'DRAFT' | 'ISSUED' | 'CORRECTING'
}

/** A notice without a paper stands before all that have one. */
const UNDATED = '9999-12-31'

/** The school's notices as last issued or, before that, as drafted: drafts, then the newest paper first. One statement. */
export async function listSchoolNotices(
  actor: Actor, { year, cursor, limit }: { year?: number | undefined; cursor?: NoticeFilters['cursor']; limit: number },
): Promise<{ items: SchoolNotice[]; nextCursor: string | null }> {
  if (!mayReadDrafts(actor)) return { items: [], nextCursor: null }
  const [on, id] = cursor ?? []
  const rows = await db.$queryRaw<SchoolNotice[]>`
    select n.id, n.year, v.number as version, v.document_number as number, v.document_on::text as "on", v.subject, c.codes, c.deadline::text,
      case when v.status = 'DRAFT' then 'DRAFT' when exists (select from notice_version d where d.notice_id = n.id and d.status = 'DRAFT') then 'CORRECTING' else 'ISSUED' end as state
    from notice n
    join lateral (select * from notice_version o where o.notice_id = n.id order by o.status = 'ISSUED' desc, o.number desc limit 1) v on true
    join lateral (select max(l.closes_on) as deadline, coalesce(array_agg(h.code order by l.position), '{}') as codes
      from notice_cohort l join cohort h on h.id = l.cohort_id where l.version_id = v.id) c on true
    where n.school_id = ${actor.schoolId}::uuid and ${year === undefined ? Prisma.sql`true` : Prisma.sql`n.year = ${year}`}
      and ${on && id ? Prisma.sql`(coalesce(v.document_on, ${UNDATED}::date), n.id) < (${on}::date, ${id}::uuid)` : Prisma.sql`true`}
    order by coalesce(v.document_on, ${UNDATED}::date) desc, n.id desc limit ${limit + 1}`
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? writeCursor([last.on ?? UNDATED, last.id]) : null }
}

export type PlannedCohort = LiveCohort & { /** It stands in a draft already. */ drafted: boolean }

/** The planned cohorts of a year of the own school, with what forbids to announce them. One statement. */
export async function listPlannedCohorts(actor: Actor, year: number, today: Day): Promise<PlannedCohort[]> {
  if (!mayReadDrafts(actor)) return []
  const cohorts = await readCohorts(db, Prisma.sql`c.school_id = ${actor.schoolId}::uuid and c.year = ${year} and c.status = 'PLANNED'`, today)
  return cohorts.map((cohort) => ({ ...cohort, drafted: cohort.draftsOf.length > 0 }))
}

/** The years of which the own school has planned cohorts, and how many. */
export async function listPlannedYears(actor: Actor): Promise<{ year: number; cohorts: number }[]> {
  if (!mayReadDrafts(actor)) return []
  const years = await db.cohort.groupBy({ by: ['year'], where: { schoolId: actor.schoolId, status: 'PLANNED' }, _count: true, orderBy: { year: 'asc' } })
  return years.map(({ year, _count }) => ({ year, cohorts: _count }))
}
