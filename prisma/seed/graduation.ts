import type pg from 'pg'
import { Prisma } from '@/lib/db/generated/client'
import { judge, rankFor, reviewLimits, standingOf, type ClassKind } from '@/lib/graduation/review/rules'
import type { Condition, ReviewFacts } from '@/lib/graduation/review/schema'
import { periodsOf } from '@/lib/teaching/attendance/rules/absence'
import { conductOf } from '@/lib/teaching/conduct/rules'
import { limitsOf } from '@/lib/teaching/marks/rules/limits'
import { courseResult } from '@/lib/teaching/marks/rules/results'
import { kindOf, outcomeOf } from '@/lib/teaching/marks/schema'
import { knownOf, type KnownRow } from '@/lib/teaching/reports/steps/facts'
import { addDays } from '@/lib/time'
import { accountId, roleId, trainingOfficer } from './accounts'
import type { Plan } from './plan'
import { parametersOf, read, type Parameters } from './report-facts'
import { schoolId } from './schools'

/**
 * Record and decision of every class of the first school whose people have completed it, as far back as its certificates go. What the
 * portal knows of a class that it taught is judged by its own rules; of older classes the council looked at the papers.
 */
export async function addGraduation(client: pg.Client, { scale, today }: Plan) {
  await client.query(sittings, [schoolId(1), scale === 'demo' ? '2000-01-01' : addDays(today, -365)])
  await client.query(councils)
  await client.query(members)
  await client.query(decisions, [accountId(trainingOfficer)])
  // The list comes after its decision here, once for all classes: the guard would look at each of its rows for a decision that it finds.
  await client.query('alter table graduation_entry disable trigger graduation_entries_stay_after_decision')
  const parameters = await parametersOf(client)
  const rows = await read<Reviewed>(client, Prisma.sql`
    with known as (${knownOf(Prisma.sql`select t.id as key, t.id as trainee_id, s.held_on as until from graduated s join trainee t on t.cohort_id = s.cohort_id and t.status = 'COMPLETED'
      where exists (select from mark_sheet h where h.cohort_id = s.cohort_id)`)})
    select k.*, c.kind, (select coalesce(sum(m.periods), 0)::int from module m where m.course_id = c.id) as planned
    from known k join trainee t on t.id = k.key::uuid join cohort o on o.id = t.cohort_id join course c on c.id = o.course_id`)
  await client.query(entries, [JSON.stringify(rows.map((row) => ({ trainee_id: row.key, ...judged(row, parameters) })))])
  const courses = await read<Reviewed>(client, Prisma.sql`
    select k.id as key, k.kind, 0 as planned, 0 as rolls, '[]'::jsonb as marks, null as points,
      (select jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'name', m.name, 'weight', m.weight) order by m.position) from mark_component m join mark_scheme s on s.id = m.scheme_id where s.course_id = k.id) as components
    from course k where k.school_id = ${schoolId(1)}::uuid`)
  await client.query(onPaper, [JSON.stringify(courses.map((row) => ({ course_id: row.key, ...judged(row, parameters) })))])
  await client.query('alter table graduation_entry enable trigger graduation_entries_stay_after_decision')
  await client.query(happened, [accountId(trainingOfficer), roleId(trainingOfficer, 'TRAINING_OFFICE')])
}

type Reviewed = KnownRow & { kind: string; planned: number }

/** What the council had before it, as the review of the portal judges it. */
function judged(row: Reviewed, parameters: Parameters) {
  const study = limitsOf(parameters)
  const result = courseResult(row.components.map((one) => ({ ...one, kind: kindOf(one.kind) })), row.marks.map((one) => ({ ...one, outcome: outcomeOf(one.outcome) })), { pass: study.marks.pass, thresholds: study.thresholds })
  const conduct = conductOf(row.points, study.conduct)
  const facts: ReviewFacts = {
    absence: row.rolls > 0 ? { absent: row.absentPeriods, unrolled: row.periods - row.called, periods: periodsOf(row.planned, row.called) } : null,
    marks: { wanted: result.components.length, missing: result.missing, failed: result.failed, average: result.average }, conduct: conduct?.step === 'COUNCIL' ? conduct.points : null, disciplines: [],
  }
  const course: ClassKind = { kind: row.kind === 'FOSTERING' ? 'FOSTERING' : 'TRAINING', marked: row.components.length > 0 }
  const limits = reviewLimits(parameters)
  const conditions = judge(facts, course, limits)
  const average = result.missing === 0 ? result.average : null
  const count = (outcome: Condition['outcome']) => conditions.filter((one) => one.outcome === outcome).length
  return { facts, conditions, average, rank: rankFor(average, standingOf(conditions), limits.ranks), unmet: count('NOT_MET'), unknown: count('UNKNOWN'), seen: count('UNKNOWN') > 0 ? papers : null }
}

const papers = 'bảng điểm, sổ điểm danh và phiếu đánh giá rèn luyện bản giấy của lớp'

/** The classes, each with the day of its council and its number in the year. */
const sittings = `
  create temporary table graduated on commit drop as
  select c.id as cohort_id, c.school_id, c.course_id, c.code, max(t.completed_on) as completed_on, greatest(c.opens_on, max(t.completed_on) - 3) as held_on,
    pg_temp.uid('graduation council', row_number() over (order by max(t.completed_on), c.id)) as council_id,
    pg_temp.uid('graduation decision', row_number() over (order by max(t.completed_on), c.id)) as decision_id,
    row_number() over (partition by extract(year from max(t.completed_on)) order by max(t.completed_on), c.id)::int as number
  from cohort c join trainee t on t.cohort_id = c.id and t.status = 'COMPLETED' where c.school_id = $1 and c.status = 'COMPLETED' and t.completed_on >= $2::date group by c.id`

const councils = `
  insert into graduation_council (id, school_id, cohort_id, held_on, place, record_number, conclusion, recorded_at)
  select council_id, school_id, cohort_id, held_on, 'Hội trường B, Cơ sở 1', number || '/BB-TrCT', null, (held_on + time '16:00') at time zone 'Asia/Ho_Chi_Minh' from graduated`

const members = `
  insert into graduation_council_member (council_id, position, role, name, post)
  select g.council_id, m.position, m.role, m.name, m.post from graduated g cross join (values
    (0, 'CHAIR', 'Hoàng Văn Thành', 'Hiệu trưởng'), (1, 'SECRETARY', 'Đỗ Minh Quân', 'Trưởng phòng Quản lý đào tạo và nghiên cứu khoa học'), (2, 'MEMBER', 'Lê Thu Hằng', 'Chủ nhiệm lớp')) m(position, role, name, post)`

const columns = 'council_id, trainee_id, cohort_id, position, result, rank, average, facts, conditions, unmet, unknown, seen, decision_id'
const place = 'row_number() over (partition by t.cohort_id order by t.name_key, t.id)'

const entries = `
  insert into graduation_entry (${columns})
  select g.council_id, t.id, t.cohort_id, ${place} - 1, 'RECOGNISED', j.rank, j.average, j.facts, j.conditions, j.unmet, j.unknown, j.seen, g.decision_id
  from jsonb_to_recordset($1::jsonb) j(trainee_id uuid, rank text, average int, facts jsonb, conditions jsonb, unmet int, unknown int, seen text)
  join trainee t on t.id = j.trainee_id join graduated g on g.cohort_id = t.cohort_id`

/** Of a long class the rank stood on paper, too. */
const onPaper = `
  insert into graduation_entry (${columns})
  select g.council_id, t.id, t.cohort_id, ${place} - 1, 'RECOGNISED', case when k.kind = 'TRAINING' then (array['GOOD', 'FAIR', 'FAIR', 'GOOD', 'AVERAGE'])[1 + ${place} % 5] end, null, j.facts, j.conditions, j.unmet, j.unknown, j.seen, g.decision_id
  from jsonb_to_recordset($1::jsonb) j(course_id uuid, facts jsonb, conditions jsonb, unmet int, unknown int, seen text)
  join graduated g on g.course_id = j.course_id join course k on k.id = g.course_id join trainee t on t.cohort_id = g.cohort_id and t.status = 'COMPLETED'
  where not exists (select from mark_sheet h where h.cohort_id = g.cohort_id)`

const decisions = `
  insert into graduation_decision (id, school_id, cohort_id, council_id, number, decided_on, signatory, signatory_title, completed_on, recorded_at, recorded_by)
  select decision_id, school_id, cohort_id, council_id, 300 + number || '/QĐ-TrCT', completed_on, 'Hoàng Văn Thành', 'Hiệu trưởng', completed_on,
    (completed_on + time '10:00') at time zone 'Asia/Ho_Chi_Minh', $1 from graduated`

/** What the history of these classes says of it; older ones have none. */
const happened = `
  insert into event (id, type, happened_at, account_id, role_id, actor_kind, school_id, subject_kind, subject_id, data)
  select pg_temp.uid('graduation event', row_number() over (order by g.council_id, x.place)), x.type, x.at, $1::uuid, $2::uuid, 'school', g.school_id, 'cohort', g.cohort_id, x.data
  from graduated g join graduation_decision d on d.council_id = g.council_id join graduation_council c on c.id = g.council_id
  cross join lateral (select count(*)::int as n from graduation_entry e where e.council_id = g.council_id) e
  cross join lateral (values
    (1, 'graduation.council-recorded', c.recorded_at, jsonb_build_object('heldOn', g.held_on, 'recognised', e.n, 'entries', e.n)),
    (2, 'graduation.decided', d.recorded_at, jsonb_build_object('decisionNumber', d.number, 'decidedOn', d.decided_on, 'recognised', e.n)),
    (3, 'cohort.completed', d.recorded_at, jsonb_build_object('trainees', e.n, 'completedOn', g.completed_on))) x(place, type, at, data)
  where exists (select from mark_sheet h where h.cohort_id = g.cohort_id)`
