// What the guards of activities, inspection findings and recommendations refuse.
import type { PermissionWorld } from '../support/permission-world'

/** A write that the guard refuses, by its name. Each brings the rows it needs. */
export const activityRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => {
  /** An activity of 2024 with what is said; `kind` is text in quotes. */
  const activity = (kind: string, more: Readonly<Record<string, string>> = {}, id = 'gen_random_uuid()') => {
    const row = { id, school_id: `'${world().school.id}'`, year: '2024', kind, title: `'A'`, held_on: `'2024-06-01'`, ...more }
    return `insert into activity (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
  }
  const material = { audience: `'A'`, edition: `'1'`, material_status: `'DRAFT'` }
  const inspected = (kind: string, rest: string) => `with a as (${activity(kind)} returning id)
    insert into inspection_finding (id, activity_id, text, due_on${rest}`
  const recommendation = (more: Readonly<Record<string, string>> = {}) => {
    const row = { id: 'gen_random_uuid()', school_id: `'${world().school.id}'`, year: '2024', level: `'PROVINCE'`, text: `'A'`, made_on: `'2024-06-01'`, ...more }
    return `insert into recommendation (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
  }
  const answer = { answer: `'A'`, answer_number: `'1-CV/TU'`, answered_on: `'2024-07-01'` }
  return {
    activity_kind_known: () => activity(`'PARTY'`),
    activity_of_its_year: () => activity(`'WORKSHOP'`, { held_on: `'2025-04-01'` }),
    activity_guests_plausible: () => activity(`'WORKSHOP'`, { guests: '-1' }),
    activity_material_is_whole: () => activity(`'MATERIAL'`),
    activity_material_status_known: () => activity(`'MATERIAL'`, { ...material, material_status: `'LOST'` }),
    activity_review_once_a_year: () => `do $$ begin ${activity(`'REVIEW'`)}; ${activity(`'REVIEW'`)}; end $$`,
    activity_participant_people_plausible: () => `with a as (${activity(`'WORKSHOP'`)} returning id) insert into activity_participant (activity_id, agency_id, people) select id, '${world().agency.id}', 0 from a`,
    inspection_finding_of_an_inspection: () => `do $$ declare one uuid := gen_random_uuid(); begin ${activity(`'WORKSHOP'`, {}, 'one')}; insert into inspection_finding (id, activity_id, text, due_on) values (gen_random_uuid(), one, 'A', '2024-07-01'); end $$`,
    inspection_finding_kind_known: () => inspected(`'WORKSHOP'`, `, activity_kind) select gen_random_uuid(), id, 'A', '2024-07-01', 'WORKSHOP' from a`),
    inspection_finding_mended_says_how: () => inspected(`'INSPECTION'`, `, mended_on) select gen_random_uuid(), id, 'A', '2024-07-01', '2024-07-01' from a`),
    inspection_finding_mended_stays: () => `do $$ declare one uuid := gen_random_uuid(); begin ${activity(`'INSPECTION'`, {}, 'one')}; insert into inspection_finding (id, activity_id, text, due_on, mended_on, mended_note) values (gen_random_uuid(), one, 'A', '2024-07-01', '2024-07-01', 'B'); update inspection_finding set mended_note = 'C' where activity_id = one; end $$`,
    recommendation_level_known: () => recommendation({ level: `'VILLAGE'` }),
    recommendation_names_its_agency: () => recommendation({ level: `'AGENCY'` }),
    recommendation_due_after_it_is_made: () => recommendation({ due_on: `'2024-05-31'` }),
    recommendation_answer_is_a_dated_paper: () => recommendation({ answer: `'A'` }),
    recommendation_answered_after_it_was_made: () => recommendation({ ...answer, answered_on: `'2024-05-31'` }),
    recommendation_of_its_school: () => recommendation({ activity_id: 'gen_random_uuid()' }),
    recommendation_answer_stays: () => `do $$ begin ${recommendation(answer)}; update recommendation set answer = 'B' where school_id = '${world().school.id}'; end $$`,
  }
}
