import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Day } from '../../../time'
import { mayReadDrafts } from '../../plan/policy'
import { scenarios, type Scenario, type StudyForm } from '../../schema'
import type { Duration, LineToSchedule } from '../rules'

export type MadeCohort = { id: string; code: string; status: string; opensOn: Day; endsOn: Day; capacity: number; quotaSeats: number; poolSeats: number; noticeId: string | null }
/** `last`: the class of the course that opens last, with its length if it is of the same form. */
type LastCohort = { code: string; year: number; days: number | null }
/** An item of a plan with its line in the approved version and the scenario in use; no line where that has none. */
export type Scheduling = {
  itemId: string; year: number; scenario: Scenario; version: number | null; course: { code: string; name: string; duration: Duration }; form: StudyForm
  line: (LineToSchedule & { locality: string | null }) | null
  cohorts: MadeCohort[]; last: LastCohort | null; campuses: { id: string; name: string }[]
}

type Row = {
  year: number; scenario: string; version: number | null; code: string; name: string; amount: number; unit: string; form: StudyForm
  quarter: number | null; planned: number; trainees: number; locality: string | null
  cohorts: MadeCohort[]; last: Scheduling['last']; campuses: Scheduling['campuses']
}

/** What is needed to make cohorts of an item of the own school's plan, and those made already; null if it is not the actor's to see. One statement. */
export async function findScheduling(actor: Actor, itemId: string): Promise<Scheduling | null> {
  if (!mayReadDrafts(actor)) return null
  const [row] = await db.$queryRaw<Row[]>`
    select p.year, p.scenario, v.number as version, k.code, k.name, k.duration_amount as amount, k.duration_unit as unit, i.form,
      l.quarter, coalesce(l.cohorts, 0) as planned, coalesce(l.trainees, 0) as trainees, l.locality,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'code', c.code, 'status', c.status, 'opensOn', c.opens_on, 'endsOn', c.ends_on, 'capacity', c.capacity,
        'quotaSeats', c.quota_seats, 'poolSeats', c.pool_seats, 'noticeId', c.notice_id) order by c.opens_on, c.code), '[]') from cohort c where c.plan_item_id = i.id) as cohorts,
      (select jsonb_build_object('code', c.code, 'year', c.year, 'days', case when c.form = i.form then c.ends_on - c.opens_on + 1 end) from cohort c where c.course_id = k.id and c.year <= p.year
        order by c.form = i.form desc, c.opens_on desc, c.code desc limit 1) as last,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name), '[]') from campus m where m.school_id = p.school_id) as campuses
    from plan_item i join annual_plan p on p.id = i.plan_id join course k on k.id = i.course_id
    left join plan_version v on v.plan_id = p.id and v.status = 'APPROVED'
    left join plan_line l on l.version_id = v.id and l.scenario = p.scenario and l.item_id = i.id
    where i.id = ${itemId}::uuid and p.school_id = ${actor.schoolId}::uuid`
  if (!row) return null
  const { year, form, quarter, planned, trainees, locality, cohorts, last, campuses, version } = row
  const duration = { amount: row.amount, unit: row.unit }
  const made = cohorts.filter(({ status }) => status !== 'CANCELLED')
  return {
    itemId, year, version, form, cohorts, last, campuses, scenario: scenarios.find((one) => one === row.scenario) ?? 'NORMAL', course: { code: row.code, name: row.name, duration },
    line: quarter === null ? null : { year, quarter, cohorts: planned, trainees, made: made.length, capacityMade: made.reduce((sum, { capacity }) => sum + capacity, 0), form, duration, locality },
  }
}
