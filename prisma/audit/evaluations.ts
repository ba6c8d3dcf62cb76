import type { Check } from './check'

export const evaluations: readonly Check[] = [
  {
    name: 'in a named round every answered invitation has its response, and no other has one',
    sql: `select format('invitation %s: answered %s', i.id, i.answered) as what from evaluation_invitation i
      join evaluation_round r on r.id = i.round_id join evaluation_template t on t.id = r.template_id
      left join evaluation_response a on a.invitation_id = i.id where not t.anonymous and i.answered <> (a.id is not null)`,
  },
  {
    name: 'in an anonymous round responses and waiting answers are as many as answered invitations',
    sql: `select format('round %s: %s answered, %s written, %s waiting', r.id, i.n, a.n, p.n) as what
      from evaluation_round r join evaluation_template t on t.id = r.template_id
      cross join lateral (select count(*) n from evaluation_invitation where round_id = r.id and answered) i
      cross join lateral (select count(*) n from evaluation_response where round_id = r.id) a
      cross join lateral (select count(*) n from evaluation_pending where round_id = r.id) p
      where t.anonymous and i.n <> a.n + p.n`,
  },
  {
    name: 'an anonymous response names no invitation, no day, and its id tells no time',
    sql: `select format('response %s', a.id) as what from evaluation_response a join evaluation_round r on r.id = a.round_id
      join evaluation_template t on t.id = r.template_id
      where (t.anonymous and (a.invitation_id is not null or a.answered_on is not null or substr(a.id::text, 15, 1) <> '4'))
        or (not t.anonymous and a.invitation_id is null)`,
  },
  {
    name: 'answers wait only in an anonymous round',
    sql: `select format('pending answer %s', p.id) as what from evaluation_pending p join evaluation_round r on r.id = p.round_id
      join evaluation_template t on t.id = r.template_id where not t.anonymous or substr(p.id::text, 15, 1) <> '4'`,
  },
  {
    name: 'an invitation goes to a trainee of the round’s cohort, to whom the template is addressed',
    sql: `select format('invitation %s', i.id) as what from evaluation_invitation i join evaluation_round r on r.id = i.round_id
      join evaluation_template t on t.id = r.template_id join trainee p on p.id = i.trainee_id
      where p.cohort_id <> r.cohort_id or t.respondent <> i.respondent or t.school_id <> r.school_id`,
  },
]
