import type { Check } from './check'

const inTwoPlaces = (what: string, from: string) => `
  select format('${what} %s: lessons %s and %s', key, before, id) as what from (
    select key, id, starts_at, lag(ends_at) over w as busy_until, lag(id) over w as before from (${from}) x
      window w as (partition by key order by starts_at, id)) y
  where busy_until > starts_at`

export const teaching: readonly Check[] = [
  {
    name: 'a room is in one place at a time',
    sql: inTwoPlaces('room', `select room_id as key, id, starts_at, ends_at from lesson where status = 'PUBLISHED' and room_id is not null`),
  },
  {
    name: 'a lecturer is in one place at a time',
    sql: inTwoPlaces('lecturer', `select lecturer_id as key, lesson_id as id, starts_at, ends_at from lesson_lecturer where status = 'PUBLISHED'`),
  },
  {
    name: 'what a lecturer carries of a lesson is the lesson',
    sql: `select format('lesson %s, lecturer %s', c.lesson_id, c.lecturer_id) as what from lesson_lecturer c join lesson l on l.id = c.lesson_id
      where (c.starts_at, c.ends_at, c.status) <> (l.starts_at, l.ends_at, l.status)`,
  },
  {
    name: 'a lesson lies on its day, in its school, in a module of its course',
    sql: `select format('lesson %s', l.id) as what from lesson l join cohort c on c.id = l.cohort_id left join room r on r.id = l.room_id left join module m on m.id = l.module_id
      where (l.starts_at at time zone 'Asia/Ho_Chi_Minh')::date <> l.day or l.school_id <> c.school_id
        or r.school_id <> c.school_id or m.course_id <> c.course_id`,
  },
  {
    name: 'a lecturer teaches at the own school',
    sql: `select format('lesson %s, lecturer %s', l.id, p.id) as what from lesson_lecturer x join lesson l on l.id = x.lesson_id join lecturer p on p.id = x.lecturer_id
      where p.school_id <> l.school_id`,
  },
  {
    name: 'the history of a lesson ends with its last revision, and is of its class',
    sql: `select format('lesson %s: revision %s, history to %s', l.id, l.revision, max(c.revision)) as what from lesson l join lesson_change c on c.lesson_id = l.id
      group by l.id having max(c.revision) <> l.revision or bool_or(c.cohort_id <> l.cohort_id)`,
  },
  {
    name: 'a substitution is between lecturers of the school of the lesson',
    sql: `select format('substitution %s', s.id) as what from lesson_substitution s join lesson l on l.id = s.lesson_id join lecturer a on a.id = s.from_id join lecturer b on b.id = s.to_id
      where a.school_id <> l.school_id or b.school_id <> l.school_id`,
  },
  {
    name: 'field practice is that of an own lecturer',
    sql: `select format('practice %s', f.id) as what from field_practice f join lecturer p on p.id = f.lecturer_id where p.kind <> 'OWN'`,
  },
  {
    name: 'a file of a timetable waits once for a class',
    sql: `select format('cohort %s: %s files', cohort_id, count(*)) as what from lesson_import where written_at is null group by cohort_id, file_hash having count(*) > 1`,
  },
  {
    name: 'a shared calendar is made by somebody of its school, one of absences by somebody of its agency',
    sql: `select format('feed %s', f.id) as what from calendar_feed f
      where f.hat = 'agency' and not exists (select from role_assignment a where a.account_id = f.account_id and a.agency_id = f.agency_id)
      union all
      select format('feed %s', f.id) as what from calendar_feed f left join cohort c on c.id = f.cohort_id left join room r on r.id = f.room_id
      where f.hat in ('cohort', 'room') and not exists (select from role_assignment a where a.account_id = f.account_id and a.school_id = coalesce(c.school_id, r.school_id))`,
  },
  {
    name: 'a visiting lecturer is recognised by a decision',
    sql: `select format('lecturer %s', id) as what from lecturer where kind = 'VISITING' and (recognition_decision is null or recognised_from is null)`,
  },
  {
    name: 'a trainee has completed exactly when there is a day of completion',
    sql: `select format('trainee %s: %s', id, status) as what from trainee where (status = 'COMPLETED') <> (completed_on is not null)`,
  },
]
