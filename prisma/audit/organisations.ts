import type { Check } from './check'

export const organisations: readonly Check[] = [
  {
    name: 'an agency has one name on every day of its life',
    sql: `select format('agency %s: no name on %s', a.id, d.day) as what from agency a
      cross join lateral (values (a.valid_from), (coalesce(a.valid_to, greatest(a.valid_from, current_date)))) d(day)
      where not exists (select from agency_name n where n.agency_id = a.id and daterange(n.valid_from, n.valid_to, '[]') @> d.day)
      union all select format('agency %s: two names from %s', a.agency_id, b.valid_from) from agency_name a join agency_name b
        on a.agency_id = b.agency_id and a.id < b.id
          and daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')`,
  },
  {
    name: 'an agency has one parent a line a day, and is not its own',
    sql: `select format('agency %s: two parents in line %s', a.agency_id, a.line) as what from agency_parent a join agency_parent b
        on a.agency_id = b.agency_id and a.line = b.line and a.id < b.id
          and daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')
      union all select format('agency %s', agency_id) from agency_parent where agency_id = parent_id
      union all (with recursive above(first, line, id) as (
          select agency_id, line, parent_id from agency_parent where valid_to is null
          union select a.first, a.line, p.parent_id from above a join agency_parent p on p.agency_id = a.id and p.line = a.line and p.valid_to is null)
        select format('agency %s stands above itself in line %s', first, line) from above where first = id)`,
  },
  {
    name: 'a succession joins agencies of one province and no agency to itself',
    sql: `select format('succession %s', s.id) as what from agency_succession s join agency f on f.id = s.from_id join agency t on t.id = s.to_id
      where s.from_id = s.to_id or f.province_id <> t.province_id`,
  },
  {
    name: 'no agency succeeds itself by a detour, and one whose whole was taken over has one heir',
    sql: `with recursive line(first, id) as (select from_id, to_id from agency_succession union select l.first, s.to_id from line l join agency_succession s on s.from_id = l.id)
      select format('agency %s', first) as what from line where first = id
      union all select format('agency %s: several took over all of it', from_id) from agency_succession where kind in ('MERGE', 'RENAME', 'DISSOLVE') group by from_id having count(*) > 1`,
  },
  {
    name: 'a case is carried out once, keeps its totals, and is never rewritten',
    sql: `select format('case %s', id) as what from succession_case where status = 'DONE' and totals -> 'before' <> totals -> 'after'`,
  },
  {
    name: 'what was handed over went once from one agency to another',
    sql: `select format('%s %s from %s', kind, subject_id, from_id) as what from agency_handover where kind <> 'QUOTA' group by case_id, kind, subject_id, from_id having count(*) > 1
      union all select format('%s %s', kind, subject_id) from agency_handover where from_id = to_id`,
  },
  {
    name: 'an agency that ended has no live nomination, seat or statement that is younger than its end',
    sql: `select format('nomination %s', n.id) as what from nomination n join agency a on a.id = n.agency_id join agency_succession s on s.from_id = a.id and s.case_id is not null join cohort c on c.id = n.cohort_id
        where n.status in ('SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED') and c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED')
      union all select format('quota %s of %s', q.cohort_id, q.agency_id) from quota q join agency_succession s on s.from_id = q.agency_id and s.case_id is not null join cohort c on c.id = q.cohort_id
        where q.seats > 0 and c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED')
      union all select format('needs %s of %s', w.call_id, w.agency_id) from needs_answer w join agency a on a.id = w.agency_id where (w.answered_at at time zone 'Asia/Ho_Chi_Minh')::date > a.valid_to`,
  },
  {
    name: 'nobody works at an agency that a case ended, nor is lent by it',
    sql: `select distinct format('employment %s', e.id) as what from employment e join agency_succession s on s.from_id = e.agency_id and s.case_id is not null where e.valid_to is null
      union all select distinct format('lecturer %s', l.id) from lecturer l join agency_succession s on s.from_id = l.agency_id and s.case_id is not null where l.left_on is null`,
  },
  {
    name: 'there is one installation, and a demo says of which day',
    sql: `select 'installation' as what from installation having count(*) <> 1
      union all select 'the demo has no day or scale' from installation where demo and (today is null or scale is null)`,
  },
]
