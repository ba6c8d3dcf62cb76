import type { Check } from './check'

export const study: readonly Check[] = [
  {
    name: 'the roll of a lesson is of its class, and says only of those who had joined it by that day',
    sql: `select format('lesson %s, trainee %s', e.lesson_id, t.id) as what from attendance_entry e join lesson l on l.id = e.lesson_id join trainee t on t.id = e.trainee_id
      where e.cohort_id <> l.cohort_id or t.cohort_id <> l.cohort_id or l.day < t.enrolled_on`,
  },
  {
    name: 'a scan is of the class of its lesson, by somebody who had joined it by that day',
    sql: `select format('lesson %s, trainee %s', s.lesson_id, t.id) as what from roll_scan s join lesson l on l.id = s.lesson_id join trainee t on t.id = s.trainee_id
      where s.cohort_id <> l.cohort_id or t.cohort_id <> l.cohort_id or l.day < t.enrolled_on`,
  },
  {
    name: 'who left a class has a day of it',
    sql: `select format('trainee %s', id) as what from trainee where (status = 'LEFT') <> (left_on is not null)`,
  },
  {
    name: 'a scheme is of a course of its school, its exams of modules of that course',
    sql: `select format('scheme %s', s.id) as what from mark_scheme s join course c on c.id = s.course_id left join mark_component k on k.scheme_id = s.id left join module m on m.id = k.module_id
      where c.school_id <> s.school_id or m.course_id <> s.course_id`,
  },
  {
    name: 'a sheet is of a component of the course of its class, and a locked one says what everybody in it has',
    sql: `select format('sheet %s', h.id) as what from mark_sheet h join cohort c on c.id = h.cohort_id join mark_component k on k.id = h.component_id join mark_scheme s on s.id = k.scheme_id
      where s.course_id <> c.course_id or (h.status <> 'DRAFT' and h.attempt = 1 and k.kind <> 'THESIS' and exists (select from mark m where m.sheet_id = h.id and m.outcome = 'NONE'))`,
  },
  {
    name: 'a sheet is verified by somebody else than who handed it in',
    sql: `select format('sheet %s', id) as what from mark_sheet where verified_by = entered_by`,
  },
  {
    name: 'the last value on record of a mark is the mark',
    sql: `select format('mark of %s in %s', m.trainee_id, m.component_id) as what from mark m left join lateral (
        select outcome, value from mark_history h where h.cohort_id = m.cohort_id and h.component_id = m.component_id and h.trainee_id = m.trainee_id and h.attempt = m.attempt order by h.id desc limit 1) l on true
      where (m.outcome, m.value) is distinct from (l.outcome, l.value)`,
  },
  {
    name: 'a retake follows the attempt before it',
    sql: `select format('mark of %s in %s', m.trainee_id, m.component_id) as what from mark m where m.attempt > 1 and not exists (
        select from mark b where b.component_id = m.component_id and b.trainee_id = m.trainee_id and b.attempt = m.attempt - 1)`,
  },
  {
    name: 'while names are hidden, a sheet with blind codes has marks only of who has a code',
    sql: `select format('sheet %s, trainee %s', h.id, m.trainee_id) as what from mark_sheet h join mark m on m.sheet_id = h.id
      where h.status in ('DRAFT', 'ENTERED') and exists (select from blind_code b where b.sheet_id = h.id) and not exists (select from blind_code b where b.sheet_id = h.id and b.trainee_id = m.trainee_id)`,
  },
  {
    name: 'a research task is set by the agency that sent the trainee',
    sql: `select format('trainee %s', t.id) as what from research_task r join trainee t on t.id = r.trainee_id where r.agency_id <> t.agency_id`,
  },
]
