import type { Check } from './check'

export const graduation: readonly Check[] = [
  {
    name: 'a graduation council sits once a day for a class, with one chair and one secretary',
    sql: `select format('council %s: %s chairs, %s secretaries', c.id, count(*) filter (where m.role = 'CHAIR'), count(*) filter (where m.role = 'SECRETARY')) as what
      from graduation_council c left join graduation_council_member m on m.council_id = c.id group by c.id
      having count(*) filter (where m.role = 'CHAIR') <> 1 or count(*) filter (where m.role = 'SECRETARY') <> 1`,
  },
  {
    name: 'nobody is recognised against a condition, and what was not known was seen on paper',
    sql: `select format('council %s, trainee %s', council_id, trainee_id) as what from graduation_entry
      where result = 'RECOGNISED' and (unmet > 0 or conditions @> '[{"outcome": "NOT_MET"}]' or unknown > 0 and seen is null)`,
  },
  {
    name: 'a sitting is decided on once, and then stays as it was',
    sql: `select format('decision %s: before its council', d.id) as what from graduation_decision d join graduation_council c on c.id = d.council_id where d.decided_on < c.held_on
      union all select format('decision %s: recognises nobody', d.id) from graduation_decision d where not exists (select from graduation_entry e where e.decision_id = d.id)
      union all select format('decision %s: trainee %s left out', d.id, e.trainee_id) from graduation_decision d join graduation_entry e on e.council_id = d.council_id
        where (e.result = 'RECOGNISED') <> (e.decision_id is not null)`,
  },
  {
    name: 'whoever was recognised was so once, has completed the class, and its class has ended',
    sql: `select format('trainee %s: %s, class %s', t.id, t.status, c.status) as what from graduation_entry e join trainee t on t.id = e.trainee_id join cohort c on c.id = t.cohort_id
      where e.decision_id is not null and (t.status <> 'COMPLETED' or c.status <> 'COMPLETED')
      union all select format('trainee %s: recognised %s times', trainee_id, count(*)) from graduation_entry where decision_id is not null group by trainee_id having count(*) > 1`,
  },
  {
    name: 'a serial number and a register number are used once',
    sql: `select format('school %s, %s: serial %s', school_id, kind, serial_number) as what from certificate group by school_id, kind, serial_number having count(*) > 1
      union all select format('school %s, %s: number %s/%s', school_id, kind, register_number, register_year) from certificate group by school_id, kind, register_year, register_number having count(*) > 1`,
  },
  {
    name: 'what was printed is what its hash is of, and stays',
    sql: `select format('certificate %s', id) as what from certificate where content_hash <> sha256(convert_to(content, 'UTF8')) or content::jsonb ->> 'serialNumber' <> serial_number`,
  },
  {
    name: 'a trainee who completed has one certificate, which only a reissue replaces, once',
    sql: `select format('trainee %s: %s', t.id, t.status) as what from certificate c join trainee t on t.id = c.trainee_id where t.status <> 'COMPLETED'
      union all select format('trainee %s: %s certificates that nothing replaces', c.trainee_id, count(*)) from certificate c
        where not exists (select from certificate n where n.replaces_id = c.id) group by c.trainee_id having count(*) > 1`,
  },
  {
    name: 'a decision about a trainee is whole, once per paper, and is only lifted',
    sql: `select format('decision %s', id) as what from trainee_decision where num_nonnulls(lifted_number, lifted_on, lifted_reason, lifted_by) not in (0, 4) or decided_on > recorded_at::date + 1`,
  },
  {
    name: 'whoever was withdrawn has left, and the nomination of whoever left is not live',
    sql: `select format('trainee %s: %s', t.id, t.status) as what from trainee_decision d join trainee t on t.id = d.trainee_id where d.kind = 'WITHDRAWAL' and t.status <> 'LEFT'
      union all select format('trainee %s left, nomination %s', t.id, n.status) from trainee t join nomination n on n.id = t.nomination_id where t.status = 'LEFT' and n.status <> 'WITHDRAWN'`,
  },
]
