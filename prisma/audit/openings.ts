import type { Check } from './check'

const today = `(select case when i.demo then i.today else (now() at time zone 'Asia/Ho_Chi_Minh')::date end from installation i)`

export const openings: readonly Check[] = [
  {
    name: 'a class has one head, one chair, one monitor and one secretary at a time',
    sql: `select format('cohort %s, %s: %s and %s', a.cohort_id, a.duty, a.id, b.id) as what from cohort_duty a join cohort_duty b on a.cohort_id = b.cohort_id and a.duty = b.duty and a.id < b.id
      where a.duty in ('STEERING_HEAD', 'CLASS_HEAD', 'MONITOR', 'CELL_SECRETARY') and daterange(a.valid_from, a.valid_to, '[)') && daterange(b.valid_from, b.valid_to, '[)')`,
  },
  {
    name: 'duties of committee and cell are those of trainees of the class',
    sql: `select format('duty %s', d.id) as what from cohort_duty d left join trainee t on t.id = d.trainee_id and t.cohort_id = d.cohort_id
      where (d.duty not like 'STEERING%' and d.duty <> 'CLASS_HEAD') <> (t.id is not null)`,
  },
  {
    name: 'an opened class keeps what its decision said, with every trainee on its list',
    sql: `select format('cohort %s: kept %s, trainees %s', c.id, coalesce(jsonb_array_length(p.facts -> 'listed'), 0), count(t.id)) as what from cohort c
      left join opening_paper p on p.cohort_id = c.id left join trainee t on t.cohort_id = c.id
      where c.opening_decision_number is not null group by c.id, p.cohort_id having p.cohort_id is null or jsonb_array_length(p.facts -> 'listed') <> count(t.id)`,
  },
  {
    name: 'a duty has begun',
    sql: `select format('duty %s: from %s', id, valid_from) as what from cohort_duty where valid_from > ${today}`,
  },
  {
    name: 'a link to make an account is good once, until its day, and one at a time',
    sql: `select format('trainee %s: %s links', trainee_id, count(*)) as what from account_invitation where used_at is null and revoked_at is null group by trainee_id having count(*) > 1
      union all select format('link %s: account of another person', i.id) from account_invitation i join trainee t on t.id = i.trainee_id join account a on a.id = i.account_id
      where a.person_id is distinct from t.person_id`,
  },
]
