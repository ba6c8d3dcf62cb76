import 'server-only'
import { seesWholeSchool, type Actor, type SchoolActor } from '../../access/actor'
import { isHeadedBy } from '../../access/headed'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { mayReviewDocuments } from '../../enrolment/dossier/policy'
import { liveStatuses } from '../../enrolment/schema'
import { listReportWork, reportWork } from '../../teaching/reports/queries/list-work'
import { addDays, dayAt, yearOf, type Day } from '../../time'

export const workKinds = ['TO_DECIDE', 'PAPERS', 'QUOTA_ASKED', 'PLAN_RETURNED', 'RETURNED', 'TO_CLOSE', 'TO_OPEN', 'TO_COMPLETE', 'EVALUATIONS', 'OBLIGATIONS', 'NEEDS_MISSING', 'NOTICE_DUE', 'ROLLS_MISSING', 'MARKS_WAIT', ...reportWork] as const
/** How many days before a notice is due it becomes work. */
const NOTICE_AHEAD = 14

export type WorkKind = (typeof workKinds)[number]
/** `cohortId`: the class where the first of them is, when they are found nowhere else together; `turn`: of comment reports, which of the course. */
export type Work = { kind: WorkKind; count: number; due: Day | null; cohortId: string | null; turn?: number }

/** The queues of a member of staff with what waits in each and its earliest day, soonest first; counted from rows, in two statements. */
export async function listWork(actor: Actor, now: Date): Promise<Work[]> {
  if (actor.kind !== 'school' || actor.role === 'lecturer' || actor.role === 'admin') return []
  const today = dayAt(now)
  const soon = (days: number) => Prisma.sql`${addDays(today, days)}::date`
  const [rows, reports] = await Promise.all([db.$queryRaw<Work[]>`
    with mine as (
      select c.id, c.status, (c.closes_at at time zone 'Asia/Ho_Chi_Minh')::date as closes_on, c.opens_on, c.ends_on from cohort c
      where c.school_id = ${actor.schoolId}::uuid and ${seesWholeSchool(actor) ? Prisma.sql`true` : isHeadedBy(actor, Prisma.sql`c.id`)}
    ), work(kind, count, due, cohort_id) as (
      select 'TO_DECIDE', count(*), min(m.closes_on), null::uuid from nomination n join mine m on m.id = n.cohort_id
        where n.status = 'SUBMITTED' and n.offer_deadline is null and m.status in ('ANNOUNCED', 'ENROLMENT_CLOSED')
      union all select 'RETURNED', count(*), min(n.return_deadline), null from nomination n join mine m on m.id = n.cohort_id
        where n.status = 'RETURNED' and n.return_deadline <= ${soon(7)}
      union all select 'PAPERS', count(*), min(m.opens_on) filter (where m.opens_on >= ${today}::date), null from nomination_document d join nomination n on n.id = d.nomination_id
        join mine m on m.id = n.cohort_id where d.status = 'SUBMITTED' and d.replaced_at is null and n.status = any(${[...liveStatuses]}) and ${mayReviewDocuments(actor)}
      union all select 'TO_CLOSE', count(*), min(closes_on), null from mine where status = 'ANNOUNCED' and closes_on <= ${soon(3)}
      union all select 'TO_OPEN', count(*), min(opens_on), null from mine where status = 'ENROLMENT_CLOSED'
      union all select 'TO_COMPLETE', count(*), min(ends_on), null from mine where status = 'RUNNING' and ends_on <= ${soon(7)}
      union all select 'EVALUATIONS', count(*), min(r.closes_on), null from evaluation_round r join mine m on m.id = r.cohort_id
        where r.closes_on between ${today}::date and ${soon(14)} and r.opens_on <= ${today}::date
      union all select 'OBLIGATIONS', count(*), min(o.due_on), null from obligation_states(array(${overdueDuties(actor, today)})) s join obligation o on o.id = s.id where s.open
      union all select * from (${studyWork(actor, now)}) study(kind, count, due, cohort_id)
      union all select * from (${planningWork(actor, today)}) planned(kind, count, due, cohort_id)
    )
    select kind, count::int, due::text, cohort_id as "cohortId" from work where count > 0 order by due nulls last, kind`, listReportWork(actor, today)])
  return [...rows, ...reports].toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
}

/** What the school had to do by now, by the ids: what became of a duty is derived, and derived of these alone. */
const overdueDuties = (actor: SchoolActor, today: Day): Prisma.Sql => Prisma.sql`
      select o.id from obligation o join agreement_party p on p.id = o.party_id join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id
        where a.school_id = ${actor.schoolId}::uuid and v.status in ('IN_FORCE', 'EXPIRED') and p.kind = 'SCHOOL' and o.due_on < ${today}::date and ${seesWholeSchool(actor)}
          and o.withdrawn_on is null and not (o.closed_by = 'DOCUMENT' and o.evidence_on is not null)`

/** Work of running classes: rolls of the last two weeks that a class head has not taken, sheets handed in that the office has not verified. */
const studyWork = (actor: SchoolActor, now: Date): Prisma.Sql => Prisma.sql`
      select 'ROLLS_MISSING', count(*), min(l.day), (array_agg(l.cohort_id order by l.starts_at))[1] from lesson l join mine m on m.id = l.cohort_id
        where m.status = 'RUNNING' and ${actor.role === 'classHead'} and l.status = 'PUBLISHED' and l.starts_at <= ${now} and l.day >= ${addDays(dayAt(now), -14)}::date
          and not exists (select from attendance_roll r where r.lesson_id = l.id)
      union all select 'MARKS_WAIT', count(*), null, (array_agg(s.cohort_id order by s.entered_at))[1] from mark_sheet s
        where s.school_id = ${actor.schoolId}::uuid and s.status = 'ENTERED' and ${actor.role === 'trainingOffice'}`

/** Work of the planned year: quotas asked for, plans sent back, agencies that state no needs, classes without a notice. */
const planningWork = (actor: SchoolActor, today: Day): Prisma.Sql => Prisma.sql`
      select 'QUOTA_ASKED', count(*), min(closes_on), (array_agg(cohort_id order by id))[1] from (
        select distinct on (s.cohort_id, s.agency_id) s.id, s.kind, m.id as cohort_id, m.closes_on from quota_step s join mine m on m.id = s.cohort_id
        where m.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED') and s.kind <> 'RETURNED' and ${actor.role === 'trainingOffice'} order by s.cohort_id, s.agency_id, s.id desc) asked
        where kind = 'ASKED'
      union all select 'PLAN_RETURNED', count(*), null, null from plan_version v join annual_plan p on p.id = v.plan_id
        where p.school_id = ${actor.schoolId}::uuid and v.status = 'DRAFT' and v.return_reason is not null and ${actor.role === 'trainingOffice'}
      union all select 'NEEDS_MISSING', count(*), min(c.deadline), null from needs_call c join agency g on g.province_id = ${actor.provinceId}::uuid
        where c.school_id = ${actor.schoolId}::uuid and ${seesWholeSchool(actor)} and (c.deadline >= ${today}::date or c.year > ${yearOf(today)})
          and least(c.deadline, ${today}::date) between g.valid_from and coalesce(g.valid_to, 'infinity')
          and not exists (select from needs_answer a where a.call_id = c.id and a.agency_id = g.id)
      union all select 'NOTICE_DUE', count(*), min(c.opens_on - p.days), null from cohort c join (
          select value as days from (
            select value, valid_from, true as own from school_parameter where school_id = ${actor.schoolId}::uuid and code = 'NOTICE_DAYS'
            union all select value, valid_from, false from planning_parameter where code = 'NOTICE_DAYS') one
          where valid_from <= ${today}::date order by own desc, valid_from desc limit 1) p on true
        where c.school_id = ${actor.schoolId}::uuid and c.status = 'PLANNED' and c.notice_id is null and ${actor.role === 'trainingOffice'}
          and c.opens_on > ${today}::date and c.opens_on <= ${today}::date + p.days + ${NOTICE_AHEAD}::int`
