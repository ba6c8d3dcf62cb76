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
  {
    name: 'nothing is shown of an anonymous round of fewer than five, and nothing shown of one names anybody',
    sql: `select format('round %s item %s', s.round_id, s.code) as what from evaluation_shown s where s.anonymous group by s.round_id, s.code, s.kind
      having (s.kind <> 'TEXT' and count(*) < 5) or count(s.trainee_id) + count(s.agency_id) > 0 or (select count(*) from evaluation_response r where r.round_id = s.round_id) < 5`,
  },
  {
    name: 'a reminder in the log is of a school and a day and of no person',
    sql: `select format('event %s', e.id) as what from event e where e.type = 'evaluation.reminded' and (e.subject_kind <> 'school' or e.agency_id is not null)`,
  },
  {
    name: 'the link of an invitation is handed on in turns without a gap, and never that of a trainee',
    sql: `select format('invitation %s', d.invitation_id) as what from evaluation_delegation d join evaluation_invitation i on i.id = d.invitation_id
      group by d.invitation_id, i.respondent having max(d.turn) <> count(*) or i.respondent = 'TRAINEE'`,
  },
  {
    name: 'nothing is saved of an anonymous form or of one that was answered',
    sql: `select format('invitation %s', d.invitation_id) as what from evaluation_draft d join evaluation_invitation i on i.id = d.invitation_id
      join evaluation_round r on r.id = i.round_id join evaluation_template t on t.id = r.template_id where t.anonymous or i.answered`,
  },
  {
    name: 'an item asks in one kind in every version in use of a school',
    sql: `select format('item %s', i.code) as what from evaluation_item i join evaluation_template t on t.id = i.template_id where t.status = 'IN_USE'
      group by t.school_id, i.code having count(distinct i.kind) > 1`,
  },
  {
    name: 'an event of use comes after a completed course and is corrected within its person',
    sql: `select format('event %s', e.id) as what from career_event e left join career_event c on c.id = e.corrects_id
      where not exists (select from trainee t where t.person_id = e.person_id and t.status = 'COMPLETED' and t.completed_on <= e.happened_on) or (c.id is not null and c.person_id <> e.person_id)`,
  },
]
