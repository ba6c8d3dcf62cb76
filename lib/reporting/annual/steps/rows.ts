import 'server-only'
import { Prisma } from '../../../db/generated/client'
import type { Day } from '../../../time'
import { lastDayOver, nearestDay } from '../../progress/rules/days'
import { firstOf, dayIn, linesInForce, ranByDay, type Wanted } from '../../progress/steps'
import { seatsGiven } from '../../year/steps'
import type { FigureCode } from '../rules/figures'

/** A year of one school as of a day of it. `over`: the last of its days that is over; what is due on a later one can still be kept in time. */
export type Place = { schoolId: string; year: number; asOf: Day; over: Day }
export const placeOf = (schoolId: string, year: number, today: Day): Place => ({ schoolId, year, asOf: nearestDay(year, today), over: lastDayOver(year, today) })
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
const local = (instant: Prisma.Sql) => sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`
/** Whether `trainee t` was in the class in the year, by the day: whoever had left before the year is not. */
export const learntIn = (place: Place) => sql`t.enrolled_on <= ${dayIn(place)} and (t.left_on is null or t.left_on > ${firstOf(place)})`
const enrolled = (place: Place) => sql`(select count(*)::int from trainee t where t.cohort_id = c.id and ${learntIn(place)})`
const kind = (code: 'TRAINING' | 'FOSTERING') => sql`k.kind = ${code}`
const carried = (place: Place) => sql`c.opens_on < ${firstOf(place)}`
const fresh = (place: Place) => sql`c.opens_on >= ${firstOf(place)}`
const quarter = (number: number) => (place: Place) => ran(place, one, sql`${fresh(place)} and extract(quarter from c.opens_on) = ${number}::int`)

/** Cohorts that open in the year, called off ones left out, with a sum over what hangs on them. */
const opening = (place: Place, amount: Prisma.Sql, condition = sql`true`) => sql`
  select c.id::text as id, c.opens_on as "on", c.code as title, k.name as detail, ${amount} as amount from cohort c join course k on k.id = c.course_id
  where c.school_id = ${place.schoolId}::uuid and c.opens_on between ${firstOf(place)} and ${last(place)} and c.status <> 'CANCELLED' and ${condition}`
const nominated = (condition: (place: Place) => Prisma.Sql) => (place: Place) => opening(place, sql`(
  select count(*)::int from nomination n where n.cohort_id = c.id and n.status <> 'DRAFT' and ${local(sql`n.submitted_at`)} <= ${dayIn(place)} and ${condition(place)})`)
/** Decided by the day; of what carries no day of decision the state of today is all that is known. */
const decidedBy = (place: Place) => sql`coalesce(${local(sql`n.decided_at`)} <= ${dayIn(place)}, true)`
const decided = (...statuses: string[]) => nominated((place) => sql`n.status = any(${statuses}) and ${decidedBy(place)}`)
const quotas = (column: Prisma.Sql) => (place: Place) => opening(place, sql`(select coalesce(sum(${column}), 0)::int from quota q where q.cohort_id = c.id)`)

const lecturers = (condition: Prisma.Sql) => (place: Place) => sql`
  select l.id::text as id, coalesce(l.recognised_from, ${firstOf(place)}) as "on", l.full_name as title, coalesce(l.recognition_decision, '') as detail, 1 as amount from lecturer l
  where l.school_id = ${place.schoolId}::uuid and (l.left_on is null or l.left_on >= ${firstOf(place)}) and ${condition}
    and (l.kind = 'OWN' or l.recognised_from <= ${dayIn(place)} and (l.recognised_to is null or l.recognised_to >= ${dayIn(place)}))`
const activities = (condition: Prisma.Sql) => (place: Place) => sql`
  select a.id::text as id, a.held_on as "on", a.title, coalesce(a.audience, a.place) as detail, 1 as amount from activity a
  where a.school_id = ${place.schoolId}::uuid and a.year = ${place.year} and ${condition}`
/** Whether something had happened by the day; what happened later is not known on it. */
const by = (day: Prisma.Sql) => (place: Place) => sql`coalesce(${day} <= ${dayIn(place)}, false)`
const notBy = (day: Prisma.Sql) => (place: Place) => sql`not ${by(day)(place)}`
const all = () => sql`true`
type Condition = (place: Place) => Prisma.Sql
const findings = (condition: Condition) => (place: Place) => sql`
  select f.id::text as id, f.due_on as "on", f.text as title, a.title as detail, 1 as amount from inspection_finding f join activity a on a.id = f.activity_id
  where a.school_id = ${place.schoolId}::uuid and a.year = ${place.year} and ${condition(place)}`
const recommended = (condition: Condition) => (place: Place) => sql`
  select r.id::text as id, r.made_on as "on", r.text as title, coalesce(r.answer_number, '') as detail, 1 as amount from recommendation r
  where r.school_id = ${place.schoolId}::uuid and r.year = ${place.year} and ${condition(place)}`
/** Comment reports sent in the year, a row for each class. */
const reports = (condition: Condition) => (place: Place) => sql`
  select c.id::text as id, c.opens_on as "on", c.code as title, k.name as detail, count(*)::int as amount
  from comment_report r join cohort c on c.id = r.cohort_id join course k on k.id = c.course_id
  where r.school_id = ${place.schoolId}::uuid and r.status in ('SENT', 'ACKNOWLEDGED')
    and ${local(sql`r.sent_at`)} between ${firstOf(place)} and ${dayIn(place)} and ${condition(place)} group by c.id, k.name`
/** Answered by the day. An anonymous answer has no day: after the year it counts where its round had closed by the day, until then as it is. */
const answered = (place: Place) => sql`(i.answered and case when s.answered_on is not null then s.answered_on <= ${dayIn(place)} else ${place.over < place.asOf}::boolean or r.closes_on <= ${dayIn(place)} end)`
/** Forms of rounds that opened in the year, a row for each round. */
const forms = (condition: Condition) => (place: Place) => sql`
  select c.id || '/' || r.id as id, r.opens_on as "on", c.code as title, m.title as detail, count(*)::int as amount
  from evaluation_round r join evaluation_invitation i on i.round_id = r.id join cohort c on c.id = r.cohort_id join evaluation_template m on m.id = r.template_id
  left join evaluation_response s on s.invitation_id = i.id
  where r.school_id = ${place.schoolId}::uuid and r.opens_on between ${firstOf(place)} and ${dayIn(place)} and ${condition(place)} group by c.id, r.id, m.title`
/** Duties under agreements that were signed, due in the year by the day: those kept, and those not kept whose day is over. What was withdrawn, does not apply or waits for another is none. */
const duties = sql`obligation o join obligation_state s on s.id = o.id and s.applies and not s.waits join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id`
const dueBy = (place: Place) => sql`a.school_id = ${place.schoolId}::uuid and v.status not in ('DRAFT', 'PROPOSED') and o.due_on between ${firstOf(place)} and ${dayIn(place)}
    and (${keptBy(place)} or o.due_on <= ${place.over}::date)`
const obligations = (condition: Condition) => (place: Place) => sql`
  select o.id::text as id, o.due_on as "on", o.title, coalesce(n.name, p.label) as detail, 1 as amount
  from ${duties} join agreement_party p on p.id = o.party_id
  left join agency_name n on n.agency_id = o.agency_id and o.due_on between n.valid_from and coalesce(n.valid_to, 'infinity')
  where ${dueBy(place)} and ${condition(place)}`
const keptBy = by(sql`s.done_on`)
const dutyFigures = {
  'obligations': all, 'obligations.kept': keptBy, 'obligations.kept.inTime': (place) => sql`${keptBy(place)} and not s.late`, 'obligations.kept.late': (place) => sql`${keptBy(place)} and s.late`,
  'obligations.open': (place) => sql`not ${keptBy(place)}`,
} as const satisfies Partial<Record<FigureCode, Condition>>
export const isDutyFigure = (code: FigureCode): code is keyof typeof dutyFigures => Object.hasOwn(dutyFigures, code)

/** The values of all figures about duties, none where there is no duty: what became of each is worked out once, for it costs more than all else in the report. */
export function dutyValues(place: Place): Prisma.Sql {
  const figures = Prisma.join(Object.entries(dutyFigures).map(([code, condition]) => sql`(${code}::text, ${condition(place)})`))
  return sql`select f.code, count(*) filter (where f.holds)::int as value from ${duties} cross join lateral (values ${figures}) as f(code, holds) where ${dueBy(place)} group by f.code`
}
const next = (amount: Prisma.Sql, condition = sql`true`) => (place: Place) => sql`
  select l.item_id::text as id, make_date(${place.year + 1}::int, (l.quarter - 1) * 3 + 1, 1) as "on", l.course as title, l.form as detail, ${amount} as amount
  from (${linesInForce({ ...wantedOf(place), year: place.year + 1 })}) l where ${condition}`

/** What each figure counts: its value is the sum of `amount`, the list behind it is these rows. */
export const rowsOf: Readonly<Record<FigureCode, (place: Place) => Prisma.Sql>> = {
  'seats': quotas(seatsGiven), 'seats.taken': quotas(sql`q.taken`), 'seats.free': quotas(sql`${seatsGiven} - q.taken`),
  'nominations': nominated(all),
  'nominations.taken': decided('ACCEPTED', 'ENROLLED', 'COMPLETED'), 'nominations.refused': decided('REJECTED'), 'nominations.gone': decided('WITHDRAWN', 'EXPIRED'),
  'nominations.open': nominated((p) => sql`(n.status in ('SUBMITTED', 'RETURNED', 'WAITLISTED') or not ${decidedBy(p)})`),
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
  'reports': reports(all), 'reports.acknowledged': reports(by(local(sql`r.acknowledged_at`))), 'reports.unacknowledged': reports(notBy(local(sql`r.acknowledged_at`))),
  'obligations': obligations(dutyFigures['obligations']), 'obligations.kept': obligations(dutyFigures['obligations.kept']), 'obligations.kept.inTime': obligations(dutyFigures['obligations.kept.inTime']),
  'obligations.kept.late': obligations(dutyFigures['obligations.kept.late']), 'obligations.open': obligations(dutyFigures['obligations.open']),
  'evaluations': forms(all), 'evaluations.answered': forms(answered), 'evaluations.unanswered': forms((p) => sql`not ${answered(p)}`),
  'quotas.short': (p) => opening(p, sql`(select count(*)::int from quota q where q.cohort_id = c.id and q.taken < ${seatsGiven})`, sql`k.kind = 'TRAINING' and c.form = 'CONCENTRATED' and c.status in ('RUNNING', 'COMPLETED')`),
  'opened': (p) => ran(p, one, fresh(p)),
  'opened.quarter1': quarter(1), 'opened.quarter2': quarter(2), 'opened.quarter3': quarter(3), 'opened.quarter4': quarter(4),
  'findings': findings(all), 'findings.mended': findings(by(sql`f.mended_on`)), 'findings.open': findings(notBy(sql`f.mended_on`)),
  'recommendations': recommended(all), 'recommendations.answered': recommended(by(sql`r.answered_on`)), 'recommendations.open': recommended(notBy(sql`r.answered_on`)),
  'recommendations.academy': recommended(() => sql`r.level = 'ACADEMY'`), 'recommendations.province': recommended(() => sql`r.level = 'PROVINCE'`), 'recommendations.agency': recommended(() => sql`r.level = 'AGENCY'`),
  'next.cohorts': next(sql`l.cohorts`), 'next.cohorts.training': next(sql`l.cohorts`, sql`l.kind = 'TRAINING'`), 'next.cohorts.fostering': next(sql`l.cohorts`, sql`l.kind = 'FOSTERING'`),
  'next.trainees': next(sql`l.trainees`), 'next.trainees.training': next(sql`l.trainees`, sql`l.kind = 'TRAINING'`), 'next.trainees.fostering': next(sql`l.trainees`, sql`l.kind = 'FOSTERING'`),
}
