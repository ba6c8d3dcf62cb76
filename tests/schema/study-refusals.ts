// What the guards of attendance, marks and conduct refuse.
import type { PermissionWorld } from '../support/permission-world'
import { copy, fresh } from './copies'

/** A write that the guard refuses, by its name. */
export const studyRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => {
  const roll = (lesson: string, cohort: string, status = 'PUBLISHED') => `insert into attendance_roll (lesson_id, school_id, cohort_id, lesson_status, taken_at, taken_by, taken_as)
    values ('${lesson}', '${world().school.id}', '${cohort}', '${status}', now(), '${world().actors.office.accountId}', '${world().actors.office.roleId}')`
  const entry = (given: { lesson?: string; trainee?: string; cohort?: string; status?: string }) => `insert into attendance_entry (lesson_id, trainee_id, cohort_id, status)
    values ('${given.lesson ?? world().held.id}', '${given.trainee ?? world().trainee.id}', '${given.cohort ?? world().running.id}', '${given.status ?? 'LATE'}')`
  const warning = (module: string) => `insert into absence_warning (id, trainee_id, module_id, level, absent, periods, warned_at)
    select gen_random_uuid(), '${world().trainee.id}', ${module}, 'NEAR', 4, 40, now() from generate_series(1, 2)`
  const mark = (change: string) => `update mark set ${change}`
  const code = (given: { sheet?: string; trainee?: string; cohort?: string; code?: number }) => `insert into blind_code (sheet_id, trainee_id, cohort_id, code, drawn_by, drawn_at)
    values ('${given.sheet ?? world().coded.id}', '${given.trainee ?? world().trainee.id}', '${given.cohort ?? world().running.id}', ${given.code ?? 500}, '${world().actors.office.accountId}', now())`
  const points = (change: { points?: number; cohort?: string; most?: number }) => `insert into conduct_point (trainee_id, step, criterion_id, cohort_id, most, points, set_by, set_at)
    select '${world().trainee.id}', 'HEAD', id, '${change.cohort ?? world().running.id}', ${change.most ?? 'most'}, ${change.points ?? 1}, '${world().actors.office.accountId}', now() from conduct_criterion order by position limit 1`
  const task = (cohort: string, columns = '', values = '') => `insert into research_task (trainee_id, cohort_id, agency_id, topic, set_by, set_at${columns})
    values ('${world().trainee.id}', '${cohort}', '${world().agency.id}', 'A', '${world().actors.office.accountId}', now()${values})`
  const marked = (value: number) => `, 'A', ${value}, '${world().actors.office.accountId}', now()`
  const scan = (given: { lesson?: string; trainee?: string; cohort?: string } = {}) => `insert into roll_scan (lesson_id, trainee_id, cohort_id, scanned_at, late)
    values ('${given.lesson ?? world().held.id}', '${given.trainee ?? world().trainee.id}', '${given.cohort ?? world().running.id}', now(), false)`
  return {
    roll_scan_pkey: () => `do $$ begin ${scan()}; ${scan()}; end $$`,
    roll_scan_of_the_class: () => scan({ trainee: crypto.randomUUID() }),
    roll_scan_of_a_published_lesson: () => scan({ lesson: world().draft.id }),
    roll_scan_before_the_roll: () => `do $$ begin ${roll(world().held.id, world().running.id)}; ${scan()}; end $$`,
    trainee_left_has_a_day: () => `update trainee set status = 'LEFT' where id = '${world().trainee.id}'`,
    attendance_roll_of_its_lesson: () => roll(world().held.id, world().open.id),
    attendance_roll_of_a_published_lesson: () => roll(world().draft.id, world().running.id, 'DRAFT'),
    attendance_entry_of_a_taken_roll: () => entry({}),
    attendance_entry_of_the_class: () => `with r as (${roll(world().held.id, world().running.id)}) ${entry({ trainee: crypto.randomUUID() })}`,
    attendance_entry_status_known: () => entry({ status: 'PRESENT' }),
    absence_warned_once_per_module: () => warning(`'${world().module.id}'::uuid`),
    absence_warned_once_per_course: () => warning('null::uuid'),
    mark_of_its_sheet: () => mark('cohort_id = gen_random_uuid()'),
    mark_of_the_class: () => `insert into mark select (jsonb_populate_record(m, jsonb_build_object('trainee_id', gen_random_uuid()))).* from mark m limit 1`,
    mark_retake_follows_an_attempt: () => `with s as (insert into mark_sheet (id, school_id, cohort_id, component_id, attempt) values ('00000000-0000-7000-8000-000000000001', '${world().school.id}', '${world().running.id}', '${world().componentId}', 3))
      insert into mark (component_id, trainee_id, attempt, sheet_id, cohort_id, follows, outcome, value, set_by, set_at)
      values ('${world().componentId}', '${world().trainee.id}', 3, '00000000-0000-7000-8000-000000000001', '${world().running.id}', 2, 'SAT', 800, '${world().actors.office.accountId}', now())`,
    mark_attempts_without_gap: () => mark('follows = 1'),
    mark_outcome_known: () => mark(`outcome = 'LOST', value = null`),
    mark_value_of_who_sat: () => mark('value = null'),
    mark_value_within_scale: () => mark('value = 1100'),
    mark_sheet_moves_in_order: () => `update mark_sheet set status = 'LOCKED' where id = '${world().sheet.id}'`,
    mark_sheet_says_who: () => `update mark_sheet set status = 'ENTERED' where id = '${world().sheet.id}'`,
    mark_sheet_verified_by_a_second_person: () => `do $$ begin
      update mark_sheet set status = 'ENTERED', entered_by = '${world().actors.office.accountId}', entered_at = now() where id = '${world().sheet.id}';
      update mark_sheet set status = 'VERIFIED', verified_by = entered_by, verified_at = now() where id = '${world().sheet.id}'; end $$`,
    mark_sheet_status_known: () => copy('mark_sheet', fresh('"attempt": 9, "status": "LOST"')),
    mark_component_exam_has_its_module: () => copy('mark_component', fresh('"position": 9, "module_id": null')),
    mark_scheme_in_use_stays: () => `update mark_component set weight = 9 where id = '${world().componentId}'`,
    mark_changes_in_a_draft_or_by_correction: () => `do $$ begin
      update mark_sheet set status = 'ENTERED', entered_by = '${world().actors.office.accountId}', entered_at = now() where id = '${world().sheet.id}';
      update mark set value = 900; end $$`,
    mark_history_is_never_rewritten: () => 'update mark_history set value = 1',
    mark_correction_needs_a_second_person: () => `update mark_correction set status = 'APPROVED', decided_by = requested_by, decided_at = now()`,
    mark_correction_decided_says_who: () => `update mark_correction set status = 'APPROVED'`,
    mark_correction_stays: () => `update mark_correction set reason = 'Lý do khác'`,
    mark_correction_asked_once: () => copy('mark_correction', fresh()),
    mark_correction_has_a_reason: () => copy('mark_correction', fresh('"reason": "A"')),
    mark_correction_changes_something: () => copy('mark_correction', fresh('"to_value": 700')),
    mark_correction_from_what_there_was: () => copy('mark_correction', fresh('"from_outcome": "NONE"')),
    mark_correction_of_its_sheet: () => copy('mark_correction', fresh('"attempt": 7')),
    blind_code_before_its_mark: () => code({ sheet: world().sheet.id }),
    blind_code_stays: () => 'update blind_code set code = 500',
    blind_code_once_per_sheet: () => code({ trainee: crypto.randomUUID(), code: 417 }),
    blind_code_three_digits: () => code({ trainee: crypto.randomUUID(), code: 99 }),
    blind_code_of_its_sheet: () => code({ trainee: crypto.randomUUID(), cohort: world().open.id }),
    blind_code_of_the_class: () => code({ trainee: crypto.randomUUID() }),
    conduct_point_within_criterion: () => points({ points: 99 }),
    conduct_point_of_the_class: () => points({ cohort: world().open.id }),
    conduct_point_of_its_criterion: () => points({ most: 99 }),
    conduct_of_the_council_stays: () => `do $$ begin
      ${points({}).replace(`'HEAD'`, `'COUNCIL'`)}; update conduct_point set points = 2; end $$`,
    research_task_of_the_class: () => task(world().open.id),
    research_task_mark_within_scale: () => task(world().running.id, ', result, mark, marked_by, marked_at', marked(1100)),
    research_task_marked_says_who: () => task(world().running.id, ', mark', ', 800'),
  }
}
