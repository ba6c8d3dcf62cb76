import 'server-only'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { firstOf, dayIn, linesInForce, ranByDay, type Wanted } from '../../progress/steps'
import type { FigureCode } from '../rules/figures'

/** A year of one school as of a day of it. */
export type Place = { schoolId: string; year: number; asOf: Day }
const sql = Prisma.sql

const wantedOf = ({ schoolId, year, asOf }: Place): Wanted => ({ scope: { schools: { schoolId }, versions: ['APPROVED', 'SUPERSEDED'], agencyIds: null }, year, asOf })
const last = ({ year }: Place) => sql`${`${year}-12-31`}::date`

/** Cohorts that ran in the year; `amount` is what a row adds to the figure. */
function ran(place: Place, amount: Prisma.Sql, condition: Prisma.Sql): Prisma.Sql {
  const wanted = wantedOf(place)
  return sql`select c.id::text as id, c.opens_on as "on", c.code as title, k.name as detail, ${amount} as amount
    from cohort c join course k on k.id = c.course_id where ${ranByDay(wanted)} and ${condition}`
}
const one = sql`1`
const enrolled = (place: Place) => sql`(select count(*)::int from trainee t where t.cohort_id = c.id and t.enrolled_on <= ${dayIn(place)})`
const kind = (code: 'TRAINING' | 'FOSTERING') => sql`k.kind = ${code}`
const carried = (place: Place) => sql`c.opens_on < ${firstOf(place)}`
const fresh = (place: Place) => sql`c.opens_on >= ${firstOf(place)}`
const quarter = (number: number) => (place: Place) => ran(place, one, sql`${fresh(place)} and extract(quarter from c.opens_on) = ${number}::int`)

/** Cohorts that open in the year, called off ones left out, with a sum over what hangs on them. */
const opening = (place: Place, amount: Prisma.Sql, condition = sql`true`) => sql`
  select c.id::text as id, c.opens_on as "on", c.code as title, k.name as detail, ${amount} as amount from cohort c join course k on k.id = c.course_id
  where c.school_id = ${place.schoolId}::uuid and c.opens_on between ${firstOf(place)} and ${last(place)} and c.status <> 'CANCELLED' and ${condition}`
const nominated = (...statuses: string[]) => (place: Place) => opening(place, sql`(select count(*)::int from nomination n where n.cohort_id = c.id and n.status = any(${statuses}))`)
const quotas = (column: Prisma.Sql) => (place: Place) => opening(place, sql`(select coalesce(sum(${column}), 0)::int from quota q where q.cohort_id = c.id)`)

const lecturers = (condition: Prisma.Sql) => (place: Place) => sql`
  select l.id::text as id, coalesce(l.recognised_from, ${firstOf(place)}) as "on", l.full_name as title, coalesce(l.recognition_decision, '') as detail, 1 as amount from lecturer l
  where l.school_id = ${place.schoolId}::uuid and (l.left_on is null or l.left_on >= ${firstOf(place)}) and ${condition}
    and (l.kind = 'OWN' or l.recognised_from <= ${dayIn(place)} and (l.recognised_to is null or l.recognised_to >= ${dayIn(place)}))`
const activities = (condition: Prisma.Sql) => (place: Place) => sql`
  select a.id::text as id, a.held_on as "on", a.title, coalesce(a.audience, a.place) as detail, 1 as amount from activity a
  where a.school_id = ${place.schoolId}::uuid and a.year = ${place.year} and ${condition}`
const findings = (condition: Prisma.Sql) => (place: Place) => sql`
  select f.id::text as id, f.due_on as "on", f.text as title, a.title as detail, 1 as amount from inspection_finding f join activity a on a.id = f.activity_id
  where a.school_id = ${place.schoolId}::uuid and a.year = ${place.year} and ${condition}`
const recommended = (condition: Prisma.Sql) => (place: Place) => sql`
  select r.id::text as id, r.made_on as "on", r.text as title, coalesce(r.answer_number, '') as detail, 1 as amount from recommendation r
  where r.school_id = ${place.schoolId}::uuid and r.year = ${place.year} and ${condition}`
/** Comment reports sent in the year, a row for each class. */
const reports = (condition: Prisma.Sql) => (place: Place) => sql`
  select c.id::text as id, c.opens_on as "on", c.code as title, k.name as detail, count(*)::int as amount
  from comment_report r join cohort c on c.id = r.cohort_id join course k on k.id = c.course_id
  where r.school_id = ${place.schoolId}::uuid and r.status in ('SENT', 'ACKNOWLEDGED')
    and (r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date between ${firstOf(place)} and ${dayIn(place)} and ${condition} group by c.id, k.name`
/** Forms of rounds that opened in the year, a row for each round. */
const forms = (condition: Prisma.Sql) => (place: Place) => sql`
  select c.id || '/' || r.id as id, r.opens_on as "on", c.code as title, m.title as detail, count(*)::int as amount
  from evaluation_round r join evaluation_invitation i on i.round_id = r.id join cohort c on c.id = r.cohort_id join evaluation_template m on m.id = r.template_id
  where r.school_id = ${place.schoolId}::uuid and r.opens_on between ${firstOf(place)} and ${dayIn(place)} and ${condition} group by c.id, r.id, m.title`
/** Duties under agreements that were signed, past their day in the year or done by it: on its own day a duty is still in time, but the year closes with its last. */
const obligations = (condition: Prisma.Sql) => (place: Place) => sql`
  select o.id::text as id, o.due_on as "on", o.title, coalesce(n.name, p.label) as detail, 1 as amount
  from obligation o join obligation_state s on s.id = o.id join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id
  join agreement_party p on p.id = o.party_id
  left join agency_name n on n.agency_id = o.agency_id and o.due_on between n.valid_from and coalesce(n.valid_to, 'infinity')
  where a.school_id = ${place.schoolId}::uuid and v.status not in ('DRAFT', 'PROPOSED') and o.due_on between ${firstOf(place)} and ${dayIn(place)}
    and s.applies and not s.waits and (s.done or o.due_on < ${dayIn(place)} or ${dayIn(place)} = ${last(place)}) and ${condition}`
const next = (amount: Prisma.Sql, condition = sql`true`) => (place: Place) => sql`
  select l.item_id::text as id, make_date(${place.year + 1}::int, (l.quarter - 1) * 3 + 1, 1) as "on", l.course as title, l.form as detail, ${amount} as amount
  from (${linesInForce({ ...wantedOf(place), year: place.year + 1 })}) l where ${condition}`

/** What each figure counts: its value is the sum of `amount`, the list behind it is these rows. */
export const rowsOf: Readonly<Record<FigureCode, (place: Place) => Prisma.Sql>> = {
  'seats': quotas(sql`q.seats`), 'seats.taken': quotas(sql`q.taken`), 'seats.free': quotas(sql`q.seats - q.taken`),
  'nominations': nominated('SUBMITTED', 'RETURNED', 'ACCEPTED', 'WAITLISTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'ENROLLED'),
  'nominations.taken': nominated('ACCEPTED', 'ENROLLED'), 'nominations.refused': nominated('REJECTED'), 'nominations.gone': nominated('WITHDRAWN', 'EXPIRED'),
  'nominations.open': nominated('SUBMITTED', 'RETURNED', 'WAITLISTED'),
  'training.cohorts': (p) => ran(p, one, kind('TRAINING')),
  'training.cohorts.carried': (p) => ran(p, one, sql`${kind('TRAINING')} and ${carried(p)}`),
  'training.cohorts.new': (p) => ran(p, one, sql`${kind('TRAINING')} and ${fresh(p)}`),
  'training.cohorts.fullTime': (p) => ran(p, one, sql`${kind('TRAINING')} and c.form = 'CONCENTRATED'`),
  'training.cohorts.partTime': (p) => ran(p, one, sql`${kind('TRAINING')} and c.form = 'NON_CONCENTRATED'`),
  'training.trainees': (p) => ran(p, enrolled(p), kind('TRAINING')),
  'training.trainees.carried': (p) => ran(p, enrolled(p), sql`${kind('TRAINING')} and ${carried(p)}`),
  'training.trainees.new': (p) => ran(p, enrolled(p), sql`${kind('TRAINING')} and ${fresh(p)}`),
  'training.trainees.fullTime': (p) => ran(p, enrolled(p), sql`${kind('TRAINING')} and c.form = 'CONCENTRATED'`),
  'training.trainees.partTime': (p) => ran(p, enrolled(p), sql`${kind('TRAINING')} and c.form = 'NON_CONCENTRATED'`),
  'fostering.cohorts': (p) => ran(p, one, kind('FOSTERING')),
  'fostering.cohorts.carried': (p) => ran(p, one, sql`${kind('FOSTERING')} and ${carried(p)}`),
  'fostering.cohorts.new': (p) => ran(p, one, sql`${kind('FOSTERING')} and ${fresh(p)}`),
  'fostering.trainees': (p) => ran(p, enrolled(p), kind('FOSTERING')),
  'fostering.trainees.carried': (p) => ran(p, enrolled(p), sql`${kind('FOSTERING')} and ${carried(p)}`),
  'fostering.trainees.new': (p) => ran(p, enrolled(p), sql`${kind('FOSTERING')} and ${fresh(p)}`),
  'lecturers': lecturers(sql`true`), 'lecturers.own': lecturers(sql`l.kind = 'OWN'`), 'lecturers.visiting': lecturers(sql`l.kind = 'VISITING'`),
  'materials': activities(sql`a.kind = 'MATERIAL'`), 'materials.draft': activities(sql`a.material_status = 'DRAFT'`),
  'materials.reviewed': activities(sql`a.material_status = 'REVIEWED'`), 'materials.inUse': activities(sql`a.material_status = 'IN_USE'`),
  'practice': activities(sql`a.kind = 'PRACTICE_REVIEW'`),
  'conferences': activities(sql`a.kind in ('REVIEW', 'ENROLMENT', 'WORKSHOP', 'ROUND_TABLE')`), 'conferences.review': activities(sql`a.kind = 'REVIEW'`),
  'conferences.enrolment': activities(sql`a.kind = 'ENROLMENT'`), 'conferences.workshops': activities(sql`a.kind in ('WORKSHOP', 'ROUND_TABLE')`),
  'reports': reports(sql`true`), 'reports.acknowledged': reports(sql`r.status = 'ACKNOWLEDGED'`), 'reports.unacknowledged': reports(sql`r.status = 'SENT'`),
  'obligations': obligations(sql`true`), 'obligations.kept': obligations(sql`s.done`), 'obligations.open': obligations(sql`not s.done`),
  'evaluations': forms(sql`true`), 'evaluations.answered': forms(sql`i.answered`), 'evaluations.unanswered': forms(sql`not i.answered`),
  'quotas.short': (p) => opening(p, sql`(select count(*)::int from quota q where q.cohort_id = c.id and q.taken < q.seats)`, sql`k.kind = 'TRAINING' and c.form = 'CONCENTRATED' and c.status in ('RUNNING', 'COMPLETED')`),
  'opened': (p) => ran(p, one, fresh(p)),
  'opened.quarter1': quarter(1), 'opened.quarter2': quarter(2), 'opened.quarter3': quarter(3), 'opened.quarter4': quarter(4),
  'findings': findings(sql`true`), 'findings.mended': findings(sql`f.mended_on is not null`), 'findings.open': findings(sql`f.mended_on is null`),
  'recommendations': recommended(sql`true`), 'recommendations.answered': recommended(sql`r.answered_on is not null`), 'recommendations.open': recommended(sql`r.answered_on is null`),
  'recommendations.academy': recommended(sql`r.level = 'ACADEMY'`), 'recommendations.province': recommended(sql`r.level = 'PROVINCE'`), 'recommendations.agency': recommended(sql`r.level = 'AGENCY'`),
  'next.cohorts': next(sql`l.cohorts`), 'next.cohorts.training': next(sql`l.cohorts`, sql`l.kind = 'TRAINING'`), 'next.cohorts.fostering': next(sql`l.cohorts`, sql`l.kind = 'FOSTERING'`),
  'next.trainees': next(sql`l.trainees`), 'next.trainees.training': next(sql`l.trainees`, sql`l.kind = 'TRAINING'`), 'next.trainees.fostering': next(sql`l.trainees`, sql`l.kind = 'FOSTERING'`),
}
