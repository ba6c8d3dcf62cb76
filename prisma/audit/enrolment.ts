import type { Check } from './check'

export const enrolment: readonly Check[] = [
  {
    name: 'a person has one live nomination per course',
    sql: `select format('person %s, course %s: %s', person_id, course_id, count(*)) as what from nomination
      where status in ('SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED', 'ENROLLED') group by person_id, course_id
        having count(*) > 1`,
  },
  {
    name: 'a list that was sent nominated every row that it did not leave out',
    sql: `select format('list %s: row %s', i.id, r.position) as what from nomination_import i join nomination_import_row r on r.import_id = i.id
      where (r.nomination_id is not null) <> (i.status = 'WRITTEN' and r.verdict <> 'REFUSED')`,
  },
  {
    name: 'a file of an agency waits once for a class',
    sql: `select format('cohort %s, agency %s: %s lists', cohort_id, agency_id, count(*)) as what from nomination_import where status in ('READING', 'CHECKED')
      group by cohort_id, agency_id, file_hash having count(*) > 1`,
  },
  {
    name: 'an enrolled or completed nomination has its trainee',
    sql: `select format('nomination %s: %s', n.id, n.status) as what from nomination n left join trainee t on t.nomination_id = n.id
      where n.status in ('ENROLLED', 'COMPLETED') and t.id is null`,
  },
  {
    name: 'a trainee agrees with the nomination it came from',
    sql: `select format('trainee %s (%s), nomination %s (%s)', t.id, t.status, n.id, n.status) as what from trainee t join nomination n on n.id = t.nomination_id
      where (n.status not in ('ENROLLED', 'COMPLETED') and not (n.status = 'WITHDRAWN' and t.status = 'LEFT'))
        or (n.cohort_id, n.person_id, n.school_id, n.agency_id) <> (t.cohort_id, t.person_id, t.school_id, t.agency_id)
        or (n.status = 'COMPLETED' and t.status = 'STUDYING')`,
  },
  {
    name: 'nobody is enrolled in a cohort that was not opened',
    sql: `select format('nomination %s: cohort %s is %s', n.id, c.id, c.status) as what from nomination n join cohort c on c.id = n.cohort_id
      where n.status in ('ENROLLED', 'COMPLETED') and c.status not in ('RUNNING', 'COMPLETED')
      union all select format('trainee %s: cohort %s is %s', t.id, c.id, c.status) from trainee t join cohort c
        on c.id = t.cohort_id
      where c.status not in ('RUNNING', 'COMPLETED')`,
  },
  {
    name: 'a person is a trainee of a cohort once',
    sql: `select format('person %s, cohort %s', person_id, cohort_id) as what from trainee group by person_id, cohort_id having count(*) > 1`,
  },
  {
    name: 'a letter sends nominations of its own agency into its own class, once under its number',
    sql: `select format('nomination %s: letter %s', n.id, l.id) as what from nomination n join agency_letter l on l.id = n.letter_id
      where (l.cohort_id, l.agency_id) <> (n.cohort_id, n.agency_id)`,
  },
  {
    name: 'an endorsement covers names of its own class, of agencies that became one, and one that nobody decided none',
    sql: `select format('endorsement %s: nomination %s', e.id, n.id) as what from list_endorsement_name m join list_endorsement e on e.id = m.endorsement_id
      join nomination n on n.id = m.nomination_id where n.cohort_id <> e.cohort_id or e.outcome is distinct from 'ENDORSED'
      union all select format('endorsement %s names nobody', e.id) from list_endorsement e where e.outcome = 'ENDORSED' and not exists (select from list_endorsement_name m where m.endorsement_id = e.id)
      union all (with recursive line(id, heir) as (
          select id, id from agency union select l.id, s.to_id from line l join agency_succession s on s.from_id = l.heir where s.kind <> 'SPLIT')
        select format('endorsement %s: nomination %s of another agency', e.id, n.id) from list_endorsement_name m join list_endorsement e on e.id = m.endorsement_id
        join nomination n on n.id = m.nomination_id where n.agency_id <> e.agency_id
          and not exists (select from line a join line b on b.heir = a.heir where a.id = n.agency_id and b.id = e.agency_id))`,
  },
  {
    name: 'a nomination is taken over by one other of its agency in its class',
    sql: `select format('nomination %s takes over %s, which is %s', n.id, o.id, o.status) as what from nomination n join nomination o on o.id = n.replaces_id
      where (o.cohort_id, o.agency_id) <> (n.cohort_id, n.agency_id) or o.status <> 'WITHDRAWN' or o.person_id = n.person_id`,
  },
  {
    name: 'an offer holds a seat, and one that nobody answers expires within a day of its deadline',
    sql: `select format('nomination %s: offered until %s, %s', n.id, n.offer_deadline, n.status) as what from nomination n, installation i
      where n.status <> 'SUBMITTED' and n.offer_deadline is not null
        or n.offer_deadline < case when i.demo then i.today else (now() at time zone 'Asia/Ho_Chi_Minh')::date end - 1`,
  },
  {
    name: 'a returned nomination expires within a day of its deadline',
    // A demo is judged as of its own day: nobody runs the jobs of a past that was made up.
    sql: `select format('nomination %s: deadline %s', n.id, n.return_deadline) as what from nomination n, installation i
      where n.status = 'RETURNED'
        and n.return_deadline < case when i.demo then i.today else (now() at time zone 'Asia/Ho_Chi_Minh')::date end - 1`,
  },
  {
    name: 'a nomination and a trainee carry the name of the person',
    sql: `select format('nomination %s: %s', n.id, n.name_key) as what from nomination n join person p on p.id = n.person_id
      where n.name_key <> trim(p.given_name || ' ' || p.family_name) or n.search_name <> p.search_name
      union all select format('trainee %s: %s', t.id, t.name_key) from trainee t join person p on p.id = t.person_id
      where t.name_key <> trim(p.given_name || ' ' || p.family_name)`,
  },
  {
    name: 'a nomination stays in its school and in its province',
    sql: `select format('nomination %s', n.id) as what from nomination n join cohort c on c.id = n.cohort_id join school s on s.id = c.school_id
      join agency a on a.id = n.agency_id join person p on p.id = n.person_id
      where n.school_id <> c.school_id or n.course_id <> c.course_id or a.province_id <> s.province_id
        or p.province_id <> s.province_id`,
  },
  {
    name: 'a cohort is of a course of its school, and its form is one of the course',
    sql: `select format('cohort %s: %s', c.id, c.form) as what from cohort c join course k on k.id = c.course_id
      where k.school_id <> c.school_id or c.form <> all (k.forms)`,
  },
  {
    name: 'a council sits once a day for a class, with one chair and one secretary',
    sql: `select format('class %s: %s records of %s', cohort_id, count(*), held_on) as what from admission_council group by cohort_id, held_on having count(*) > 1
      union all select format('council %s: %s chairs, %s secretaries', a.id, count(*) filter (where m.role = 'CHAIR'), count(*) filter (where m.role = 'SECRETARY'))
        from admission_council a left join council_member m on m.council_id = a.id group by a.id
        having count(*) filter (where m.role = 'CHAIR') <> 1 or count(*) filter (where m.role = 'SECRETARY') <> 1`,
  },
  {
    name: 'the record of a council is older than the opening of its class, and stays',
    sql: `select format('council %s: nomination %s is of another class', e.council_id, e.nomination_id) as what from council_entry e
        join admission_council a on a.id = e.council_id join nomination n on n.id = e.nomination_id where n.cohort_id <> a.cohort_id
      union all select format('council %s: no list', a.id) from admission_council a where not exists (select from council_entry e where e.council_id = a.id)`,
  },
  {
    name: 'rule sets of a family do not overlap',
    sql: `select format('%s and %s', a.id, b.id) as what from rule_set a join rule_set b on a.family = b.family and a.school_id is not distinct from b.school_id and a.id < b.id
      and not a.revoked and not b.revoked and daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')`,
  },
  {
    name: 'a version that a school decided has its paper and begins no earlier than its decision',
    sql: `select format('rule set %s', id) as what from rule_set where num_nulls(document_on, account_id, decided_at) not in (0, 3)
      or valid_from < (decided_at at time zone 'Asia/Ho_Chi_Minh')::date or (school_id is not null and not exists (select from rule where rule_set_id = rule_set.id))`,
  },
  {
    name: 'a version is taken back before its first day or ended no earlier than its day, by a paper, and one taken back judged nobody',
    sql: `select format('rule set %s', id) as what from rule_set
        where num_nulls(closed_at, closed_by_id, closed_number, closed_on, closed_reason) <> case when revoked or last_day is not null then 0 else 5 end
          or (revoked and (closed_at at time zone 'Asia/Ho_Chi_Minh')::date >= valid_from)
          or last_day < (closed_at at time zone 'Asia/Ho_Chi_Minh')::date or coalesce(valid_to, 'infinity') > last_day or (closed_at is not null and school_id is null)
      union all select format('nomination %s: judged by %s, which was taken back', n.id, s.id) from nomination n join rule_set s on s.id in (n.rule_set_id, n.addendum_id) where s.revoked`,
  },
  {
    name: 'one version of a family of a school is prepared at a time, and judges nobody',
    sql: `select format('drafts of %s at %s', family, school_id) as what from rule_draft group by school_id, family having count(*) > 1
      union all select format('draft %s: no list', id) from rule_draft where jsonb_typeof(content) <> 'array'`,
  },
  {
    name: 'a waiver is of a person of the province of the school, and at most one that holds per cohort and rule',
    sql: `select format('waiver %s', w.id) as what from waiver w join school s on s.id = w.school_id join person p on p.id = w.person_id where p.province_id <> s.province_id
      union all select format('waivers of %s in %s', person_id, cohort_id) from waiver where revoked_at is null group by cohort_id, person_id, rule having count(*) > 1`,
  },
]
