// What the guards of agencies in time refuse.
import type { PermissionWorld } from '../support/permission-world'

/** A write that the guard refuses, by its name. */
export const successionRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => {
  const totals = (after: string) => `'{"before": {"PERSON": 1}, "after": {"PERSON": ${after}}}'`
  const one = (id: string, kind: string, status: string, after: string | null) => `insert into succession_case (id, province_id, kind, status, decision_number, decided_on, happened_on, subject, choices, account_id, created_at, changed_at, totals, done_at, done_by_id)
    values (${id}, '${world().agency.provinceId}', '${kind}', '${status}', '1/QĐ-UBND', '2026-01-01', '2026-01-01', 'x', '{}', '${world().headAccount}', now(), now(), ${after === null ? 'null, null, null' : `${totals(after)}, now(), '${world().headAccount}'`})`
  const fresh = 'gen_random_uuid()'
  const known: string = `'00000000-0000-7000-8000-00000000abcd'`
  const handed = (kind: string, { to = `'${world().otherAgency.id}'`, seats = 'null', trainee = 'null', subject = 'gen_random_uuid()' } = {}) =>
    `with c as (${one(known, 'MERGE', 'DRAFT', null)} returning id) insert into agency_handover (id, case_id, kind, subject_id, trainee_id, from_id, to_id, seats) select gen_random_uuid(), c.id, '${kind}', ${subject}, ${trainee}, '${world().agency.id}', ${to}, ${seats} from c`
  const twice = (kind: string, seats: string) => `${handed(kind, { subject: `'${world().open.id}'`, seats })}, generate_series(1, 2)`
  const changing = (statement: string, then: string) => `do $$ begin ${statement}; ${then}; end $$`
  const ended = () => `update agency set valid_to = valid_from where id = '${world().agency.id}'`
  const next = (from: string, to: string, kind = 'MERGE', day = '2026-01-01') => `insert into agency_succession (id, from_id, to_id, kind, happened_on, decision_number) values (gen_random_uuid(), '${from}', '${to}', '${kind}', '${day}', '1/QĐ')`
  const below = (child: string, parent: string) => `insert into agency_parent (id, agency_id, parent_id, line, valid_from) values (gen_random_uuid(), '${child}', '${parent}', 'PARTY', '2026-01-01')`
  const [a, b, c] = [() => world().agency.id, () => world().otherAgency.id, () => world().agency.id]
  return {
    succession_case_kind_known: () => one(fresh, 'PARTY', 'DRAFT', null), succession_case_status_known: () => one(fresh, 'MERGE', 'LOST', null), succession_case_done_is_whole: () => one(fresh, 'MERGE', 'DONE', null),
    succession_case_keeps_totals: () => one(fresh, 'MERGE', 'DONE', '2'), succession_case_done_stays: () => changing(one(known, 'MERGE', 'DONE', '1'), `update succession_case set kind = 'SPLIT' where id = ${known}`),
    succession_decided_once: () => changing(one(fresh, 'MERGE', 'DONE', '1'), one(fresh, 'MERGE', 'DONE', '1')),
    agency_handover_kind_known: () => handed('DREAM'), agency_handover_goes_elsewhere: () => handed('PERSON', { to: `'${a()}'` }), agency_handover_seats_of_a_quota: () => handed('PERSON', { seats: '3' }),
    agency_handover_trainee_is_its_subject: () => handed('TRAINEE'),
    agency_handover_trainee_goes_to_somebody: () => { const one = `(select id from trainee limit 1)`; return handed('TRAINEE', { to: 'null', trainee: one, subject: one }) }, agency_handover_once: () => twice('PERSON', 'null'), agency_handover_seats_once: () => twice('QUOTA', '3'),
    agency_handover_stays: () => changing(one(known, 'MERGE', 'DRAFT', null), `insert into agency_handover (id, case_id, kind, subject_id, from_id) values (gen_random_uuid(), ${known}, 'ROLE', gen_random_uuid(), '${a()}'); update agency_handover set kind = 'FEED' where case_id = ${known}`),
    agency_handover_names_no_respondent: () => handed('INVITATION', { subject: `(select id from evaluation_invitation where respondent = 'TRAINEE' limit 1)` }),
    agency_parent_not_circular: () => changing(below(a(), b()), below(b(), a())),
    agency_succession_not_circular: () => changing(next(a(), b()), next(b(), c())),
    agency_succession_to_a_living_agency: () => changing(ended(), next(b(), a())),
    agency_succession_within_its_life: () => next(a(), b(), 'MERGE', '1990-01-01'),
    agency_succession_whole_once: () => changing(next(a(), b()), next(a(), b(), 'DISSOLVE', '2026-01-02')),
    nomination_of_a_living_agency: () => changing(ended(), `insert into nomination (id, school_id, cohort_id, course_id, agency_id, person_id, status, submitted_at, facts, findings, name_key, search_name, reasons)
      select gen_random_uuid(), school_id, cohort_id, course_id, agency_id, person_id, 'WITHDRAWN', now(), '{}', '[]', 'x', 'x', '{DUTY}' from nomination where id = '${world().nomination.id}'`),
    quota_of_a_living_agency: () => changing(ended(), `insert into quota (cohort_id, agency_id, seats) values ('${world().open.id}', '${a()}', 1) on conflict do nothing`),
    needs_of_a_living_agency: () => changing(ended(), `insert into needs_answer (call_id, agency_id, account_id, answered_at) select id, '${a()}', '${world().headAccount}', now() from needs_call limit 1`),
    employment_of_a_living_agency: () => changing(ended(), `insert into employment (id, person_id, agency_id, post, valid_from) select gen_random_uuid(), id, '${a()}', 'Chuyên viên', '2026-01-01' from person limit 1`),
    lecturer_of_a_living_agency: () => changing(ended(), `insert into lecturer (id, school_id, kind, full_name, search_name, agency_id, topics) select gen_random_uuid(), id, 'VISITING', 'x', 'x', '${a()}', '{}' from school limit 1`),
    nomination_letter_of_its_class: () => `update nomination set letter_id = '${world().letter.id}' where cohort_id = '${world().running.id}'`,
  }
}
