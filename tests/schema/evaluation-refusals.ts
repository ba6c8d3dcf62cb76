// What the guards of questionnaires, links, use after training and revision refuse.
import type { PermissionWorld } from '../support/permission-world'

/** A write that the guard refuses, by its name. */
export const evaluationRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => {
  const template = (columns: string, values: string) => `insert into evaluation_template (id, school_id, code, version, title, object, respondent, anonymous${columns}) values (gen_random_uuid(), '${world().school.id}', 'X', ${values})`
  const invitation = (respondent: string) => `(select id from evaluation_invitation where round_id = '${world().round.id}' and respondent = '${respondent}')`
  const handedOn = (values: string) => `insert into evaluation_delegation (invitation_id, turn, name, email, handed_on_at) values (${values}, now())`
  const career = (values: string, more = '') => `insert into career_event (id, person_id, agency_id, kind, happened_on, post, decision_number, recorded_at, recorded_by${more ? ', corrects_id' : ''})
    values (gen_random_uuid(), '${world().person.id}', '${world().agency.id}', ${values}, now(), '${world().headAccount}'${more})`
  /** The person completed the class in this one try. */
  const completed = (write: string) => `do $$ begin update trainee set status = 'COMPLETED', completed_on = '2020-01-01' where id = '${world().trainee.id}'; ${write}; end $$`
  const task = (values: string) => `insert into course_revision_task (id, school_id, course_id, text, opened_by, opened_at, origin, item_code, status, reason, closed_by, closed_at)
    select gen_random_uuid(), c.school_id, c.course_id, 'x', '${world().headAccount}', now(), ${values} from cohort c where c.id = '${world().running.id}'`
  const correcting = () => career(`'NO_CHANGE', '2020-01-03', null, null`, `, (select id from career_event where corrects_id is null)`)
  return {
    event_reminder_names_nobody: () => `insert into event (id, type, actor_kind, subject_kind, subject_id, data) values (gen_random_uuid(), 'evaluation.reminded', 'system', 'trainee', '${world().trainee.id}', '{}')`,
    evaluation_template_status_known: () => template(', status', `1, 'T', 'EFFECT', 'MANAGER', false, 'GONE'`),
    evaluation_template_timings_known: () => template(', timings', `1, 'T', 'EFFECT', 'MANAGER', false, '{NEVER}'`),
    evaluation_template_version_positive: () => template('', `0, 'T', 'EFFECT', 'MANAGER', false`),
    evaluation_lecturers_judged_without_a_name: () => template('', `1, 'T', 'LECTURER', 'TRAINEE', false`),
    evaluation_anonymous_is_of_trainees: () => template('', `1, 'T', 'EFFECT', 'MANAGER', true`),
    evaluation_template_one_draft: () => `do $$ begin ${template('', `1, 'T', 'EFFECT', 'MANAGER', false`)}; ${template('', `2, 'T', 'EFFECT', 'MANAGER', false`)}; end $$`,
    evaluation_template_in_use_stays: () => `update evaluation_template set title = 'X' where id = (select template_id from evaluation_round where id = '${world().round.id}')`,
    evaluation_item_of_a_draft_only: () => `update evaluation_item set text_vi = 'X' where template_id = (select template_id from evaluation_round where id = '${world().round.id}')`,
    evaluation_item_code_is_a_word: () => `do $$ begin ${template('', `1, 'T', 'EFFECT', 'MANAGER', false`)}; insert into evaluation_item (template_id, code, position, kind, text_vi, text_en)
      select id, 'a b', 1, 'SCALE', 'x', 'x' from evaluation_template where code = 'X'; end $$`,
    evaluation_round_asks_what_is_in_use: () => `update evaluation_round set lecturer_id = (select id from lecturer where school_id = '${world().school.id}' limit 1) where id = '${world().round.id}'`,
    evaluation_round_once: () => `insert into evaluation_round (id, school_id, cohort_id, template_id, timing, opens_on, closes_on) select gen_random_uuid(), school_id, cohort_id, template_id, timing, opens_on, closes_on from evaluation_round where id = '${world().round.id}'`,
    evaluation_round_once_per_lecturer: () => `do $$ declare t uuid := gen_random_uuid(); begin
      insert into evaluation_template (id, school_id, code, version, title, object, respondent, anonymous, status) values (t, '${world().school.id}', 'L', 1, 'T', 'LECTURER', 'TRAINEE', true, 'IN_USE');
      insert into evaluation_round (id, school_id, cohort_id, template_id, timing, lecturer_id, opens_on, closes_on)
        select gen_random_uuid(), '${world().school.id}', '${world().running.id}', t, 'END', (select id from lecturer where school_id = '${world().school.id}' limit 1), '2026-01-01', '2026-01-02' from generate_series(1, 2); end $$`,
    evaluation_draft_of_a_named_form: () => `do $$ begin update evaluation_invitation set answered = true where round_id = '${world().round.id}'; insert into evaluation_draft (invitation_id, answers, saved_on) values (${invitation('AGENCY')}, '{}', '2026-01-01'); end $$`,
    evaluation_delegation_stays: () => handedOn(`${invitation('TRAINEE')}, 1, 'x', null`),
    evaluation_delegation_turn_positive: () => handedOn(`${invitation('AGENCY')}, 0, 'x', null`),
    evaluation_delegation_email_is_lower_case: () => handedOn(`${invitation('AGENCY')}, 1, 'x', 'A@B.example'`),
    career_event_after_completion: () => career(`'NO_CHANGE', '2020-01-01', null, null`),
    career_event_kind_known: () => completed(career(`'MARRIED', '2020-01-02', 'x', 'x'`)),
    career_event_names_its_post: () => completed(career(`'APPOINTED', '2020-01-02', null, '1/QĐ'`)),
    career_event_names_its_decision: () => completed(career(`'APPOINTED', '2020-01-02', 'x', null`)),
    career_event_not_ahead: () => completed(career(`'NO_CHANGE', '2090-01-01', null, null`)),
    career_event_corrects_one_of_its_person: () => completed(career(`'NO_CHANGE', '2020-01-02', null, null`, ', gen_random_uuid()')),
    career_event_corrected_once: () => completed(`${career(`'NO_CHANGE', '2020-01-02', null, null`)}; ${correcting()}; ${correcting()}`),
    career_event_is_never_rewritten: () => completed(`${career(`'NO_CHANGE', '2020-01-02', null, null`)}; update career_event set post = 'x'`),
    course_revision_task_origin_known: () => task(`'RUMOUR', null, 'OPEN', null, null, null`),
    course_revision_task_item_named: () => task(`'ITEM', null, 'OPEN', null, null, null`),
    course_revision_task_status_known: () => task(`'OTHER', null, 'LOST', null, '${world().headAccount}', now()`),
    course_revision_task_closed_says_who: () => task(`'OTHER', null, 'DONE', null, null, null`),
    course_revision_task_declined_says_why: () => task(`'OTHER', null, 'DECLINED', null, '${world().headAccount}', now()`),
    course_revision_task_open_once: () => `do $$ begin ${task(`'ITEM', 'A', 'OPEN', null, null, null`)}; ${task(`'ITEM', 'A', 'OPEN', null, null, null`)}; end $$`,
  }
}
