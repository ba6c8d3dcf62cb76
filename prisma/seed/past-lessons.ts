import type pg from 'pg'
import { courseCodes, courseId, moduleCount, moduleId, moduleName } from './courses'
import { firstPastLecturer, firstVisiting, lecturerId, pastLecturers } from './lecturers'
import type { Plan } from './plan'
import { firstPastRoom, pastRooms, roomId, schoolId } from './schools'

/**
 * Lessons of past cohorts, without a clash by construction. Short classes: the fortieth class after another opens when
 * that one is over, so they take the forty rooms in turn, and at any half-day the lecturers are shifted against the rooms.
 * Long classes: at week-ends, each at its own half-day with its own visiting lecturer; even and odd years use different ones.
 */
export async function pastLessons(client: pg.Client, plan: Plan, school: number) {
  await client.query('drop table if exists past_slot; drop table if exists past_module')
  await client.query(`create temporary table past_module as select * from jsonb_to_recordset($1) as t
    (course_id uuid, id uuid, position int, modules int, name text)`, [JSON.stringify(modulesOf(school))])
  const rooms = Array.from({ length: pastRooms }, (_, index) => roomId(school, firstPastRoom + index))
  const own = lecturersOf(school, firstPastLecturer, pastLecturers)
  await client.query(slots, [plan.lessons, pastRooms, own, lecturersOf(school, firstVisiting, 24), rooms, school])
  await client.query(lessons, [schoolId(school)])
  await client.query(`insert into lesson_lecturer (lesson_id, lecturer_id, starts_at, ends_at, status)
    select id, lecturer_id, starts_at, ends_at, 'PUBLISHED' from past_slot`)
  await client.query(rolls, [schoolId(school), plan.today])
  await client.query(absences)
}

const rolls = `
  insert into attendance_roll (lesson_id, school_id, cohort_id, taken_at, taken_by, taken_as)
  select s.id, $1, s.cohort_id, s.starts_at + interval '10 minutes', r.account_id, r.id
  from past_slot s, (select id, account_id from role_assignment where role = 'CLASS_HEAD' order by id limit 1) r where s.day < $2::date`

/** One in forty was not simply there: whom it is at a lesson is a matter of numbers, so that the join finds them by equality. */
const absences = `
  insert into attendance_entry (lesson_id, trainee_id, cohort_id, status)
  select s.id, t.id, s.cohort_id, (array['EXCUSED', 'LATE', 'UNEXCUSED', 'EXCUSED'])[1 + (t.place + s.k) % 4]
  from (select t.id, t.cohort_id, t.enrolled_on, row_number() over (partition by t.cohort_id order by t.id) as place from trainee t
    where t.cohort_id in (select distinct cohort_id from past_slot)) t
  join past_slot s on s.cohort_id = t.cohort_id and s.k * 7 % 40 = t.place % 40 join attendance_roll r on r.lesson_id = s.id where t.enrolled_on <= s.day`

const lecturersOf = (school: number, first: number, count: number) =>
  Array.from({ length: count }, (_, index) => lecturerId(school, first + index))

const modulesOf = (school: number) => courseCodes.flatMap((code) => Array.from({ length: moduleCount(code) }, (_, index) => (
  { course_id: courseId(school, code), id: moduleId(school, code, index + 1), position: index + 1, modules: moduleCount(code),
    name: moduleName(code, index + 1) })))

const slots = `
  create temporary table past_slot as
  with half as (
    select c.*, k, case when c.long then c.index % 2 else k % 2 end = 0 as morning,
      case when c.long
        then c.opens_on - extract(isodow from c.opens_on)::int + 6 + (c.index % 4) / 2 + case c.form when 'CONCENTRATED' then 7 else 14 end * k
        else c.opens_on + k / 2 + 2 * ((extract(isodow from c.opens_on)::int - 1 + k / 2) / 5) end as day
    from past_cohort c cross join generate_series(0, $1::int - 1) k)
  select pg_temp.uid('past lesson', $6::bigint * 100000000 + h.number * 100 + h.k) as id, h.id as cohort_id, h.k, h.day, h.morning,
    (h.day + case when h.morning then time '07:30' else '14:00' end) at time zone 'Asia/Ho_Chi_Minh' as starts_at,
    (h.day + case when h.morning then time '11:30' else '17:30' end) at time zone 'Asia/Ho_Chi_Minh' as ends_at,
    case when not h.long then ($5::uuid[])[h.index % $2::int + 1] end as room_id,
    case when h.long then ($4::uuid[])[(h.index / 4) % 12 + 1 + 12 * (h.year % 2)]
      else ($3::uuid[])[(h.index + 2 * (h.day - date '2000-01-01') + h.morning::int) % $2::int + 1] end as lecturer_id
  from half h`

const lessons = `
  insert into lesson (id, school_id, cohort_id, module_id, title, kind, day, half, starts_at, ends_at, periods, room_id, place,
    status, revision, updated_at)
  select s.id, $1, s.cohort_id, m.id, m.name || ', bài ' || (s.k / m.modules + 1),
    case when s.k = 19 then 'EXAM' when s.k % 5 = 4 then 'DISCUSSION' else 'LECTURE' end,
    s.day, case when s.morning then 'MORNING' else 'AFTERNOON' end, s.starts_at, s.ends_at, 4, s.room_id,
    case when s.room_id is null then c.venue end, 'PUBLISHED', 0, s.starts_at - interval '20 days'
  from past_slot s join cohort c on c.id = s.cohort_id
  join past_module m on m.course_id = c.course_id and m.position = s.k % m.modules + 1`
