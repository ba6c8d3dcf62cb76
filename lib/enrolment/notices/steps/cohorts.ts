import 'server-only'
import type { SchoolActor } from '../../../access/actor'
import type { Db, Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { fail, ok, type Result } from '../../../result'
import { dateOf, type Day } from '../../../time'
import { lockCohort } from '../../steps/lock-cohort'
import { announceBlocker } from '../rules/announcing'

/** A cohort as its own rows say it now, with the seats of agencies under the names they bear on a day. */
export type LiveCohort = {
  id: string; code: string; status: string; form: string; course: string; ruleFamily: string | null; noticeId: string | null; leaveMissing: boolean; year: number
  opensOn: Day; endsOn: Day; capacity: number; poolSeats: number; venue: string; quotas: { agencyId: string; agency: string; seats: number }[]
  /** The last lesson that stands; the day on which unused seats are still to return by rule; the notices whose drafts it stands in. */
  lastLesson: Day | null; returnOn: Day | null; draftsOf: string[]
}

/**
 * Cohorts that match, nearest opening first. The Academy's leave stands on a line of the plan; a cohort of a course that needs one
 * lacks it unless its line in the approved version and the scenario in use has it.
 */
export const readCohorts = (tx: Tx | Db, where: Prisma.Sql, namesOn: Day): Promise<LiveCohort[]> => tx.$queryRaw<LiveCohort[]>`
  select c.id, c.code, c.status, c.form, k.name as course, k.rule_family as "ruleFamily", c.notice_id as "noticeId",
    k.needs_academy_leave and not exists (select from plan_line l join plan_version v on v.id = l.version_id join annual_plan p on p.id = v.plan_id
      where l.item_id = c.plan_item_id and v.status = 'APPROVED' and l.scenario = p.scenario and l.leave_number is not null) as "leaveMissing",
    c.year, (select max(x.day)::text from lesson x where x.cohort_id = c.id and x.status <> 'CANCELLED') as "lastLesson",
    case when c.unused_returned_on is null then c.unused_return_on::text end as "returnOn",
    array(select v.notice_id::text from notice_cohort n join notice_version v on v.id = n.version_id where n.cohort_id = c.id and v.status = 'DRAFT') as "draftsOf",
    c.opens_on::text as "opensOn", c.ends_on::text as "endsOn", c.capacity, c.pool_seats as "poolSeats", c.venue,
    coalesce((select jsonb_agg(jsonb_build_object('agencyId', a.id, 'agency', coalesce(m.name, a.code), 'seats', q.seats) order by m.name collate "vi-x-icu", a.id)
      from quota q join agency a on a.id = q.agency_id
      left join agency_name m on m.agency_id = a.id and ${namesOn}::date between m.valid_from and coalesce(m.valid_to, 'infinity')
      where q.cohort_id = c.id and q.seats > 0), '[]') as quotas
  from cohort c join course k on k.id = c.course_id where ${where} order by c.opens_on, c.code, c.id`

export const withIds = (ids: readonly string[]): Prisma.Sql => Prisma.sql`c.id = any(${[...ids]}::uuid[])`

export type Unannounceable = 'cohort_not_found' | 'cohort_not_planned' | 'opening_passed' | 'leave_missing' | 'return_passed' | 'already_drafted'
type Announcing = { ids: readonly string[]; year: number; /** The draft that they are to stand in, if there is one yet. */ noticeId?: string }

/**
 * The cohorts named, or why one of them cannot be announced; those of another school or year do not exist. One stands in one draft
 * at a time: who is about to write one has locked the cohorts first.
 */
export async function announceable(tx: Tx | Db, actor: SchoolActor, { ids, year, noticeId }: Announcing, today: Day): Promise<Result<LiveCohort[], Unannounceable>> {
  const cohorts = await readCohorts(tx, Prisma.sql`${withIds(ids)} and c.school_id = ${actor.schoolId}::uuid and c.year = ${year}`, today)
  if (cohorts.length < ids.length) return fail('cohort_not_found')
  for (const cohort of cohorts) {
    const blocker = announceBlocker(cohort, today) ?? (cohort.draftsOf.some((id) => id !== noticeId) ? ('already_drafted' as const) : null)
    if (blocker) return fail(blocker, { code: cohort.code })
  }
  return ok(cohorts)
}

/** The one lock of enrolment on each cohort, by ascending id: what their rows say after it is true until commit. */
export async function lockCohorts(tx: Tx, actor: SchoolActor, ids: readonly string[]): Promise<void> {
  for (const id of ids.toSorted()) await lockCohort(tx, actor, id)
}

/** The line of a cohort as its row says it, with the day its lists are due. */
export const lineOf = (
  { id, opensOn, endsOn, capacity, poolSeats, venue }: Pick<LiveCohort, 'id' | 'opensOn' | 'endsOn' | 'capacity' | 'poolSeats' | 'venue'>, closesOn: Day, position: number,
) => ({
  cohortId: id, position, opensOn: dateOf(opensOn), endsOn: dateOf(endsOn), closesOn: dateOf(closesOn), capacity, poolSeats, venue,
})
