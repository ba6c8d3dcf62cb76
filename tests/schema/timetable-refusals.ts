// What the guards of timetable, lecturers and calendars refuse.
import type { PermissionWorld } from '../support/permission-world'
import { copy, fresh } from './copies'

const substitution = ({ lesson, teaches, standIn }: PermissionWorld, to = standIn.id, reason = 'Ốm') =>
  `insert into lesson_substitution (id, lesson_id, from_id, to_id, reason, made_at) values (gen_random_uuid(), '${lesson.id}', '${teaches.id}', '${to}', '${reason}', now())`
const feed = ({ actors }: PermissionWorld, hat: string, more = ', null, null, null') => `(gen_random_uuid(), '${actors.office.accountId}', '${hat}', decode(md5(random()::text), 'hex')${more})`
const feeds = (...rows: string[]) => `insert into calendar_feed (id, account_id, hat, token_hash, cohort_id, room_id, agency_id) values ${rows.join(', ')}`
const change = (given: string) => copy('lesson_change', fresh(given))

/** A write that the guard refuses, by its name. */
export const timetableRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => ({
  calendar_feed_agency_live_once: () => { const one = feed(world(), 'agency', `, null, null, '${world().agency.id}'`); return feeds(one, one) },
  calendar_feed_cohort_live_once: () => { const one = feed(world(), 'cohort', `, '${world().running.id}', null, null`); return feeds(one, one) },
  calendar_feed_duties_live_once: () => { const one = feed(world(), 'duties-school'); return feeds(one, one) },
  calendar_feed_live_once: () => { const one = feed(world(), 'lecturer'); return feeds(one, one) },
  calendar_feed_names_what_it_shows: () => feeds(feed(world(), 'room')),
  calendar_feed_room_live_once: () => { const one = feed(world(), 'room', `, null, '${world().room.id}', null`); return feeds(one, one) },
  field_practice_ends_after_it_begins: () => `insert into field_practice (id, lecturer_id, from_on, to_on, place, content) values (gen_random_uuid(), '${world().teaches.id}', '2026-02-02', '2026-02-01', 'Xã', 'K')`,
  lecturer_recognition_ends_after_it_begins: () => `update lecturer set recognised_from = '2026-02-02', recognised_to = '2026-02-01'`,
  lesson_change_cancelled_says_why: () => change('"revision": 9, "kind": "CANCELLED", "note": ""'),
  lesson_change_is_never_rewritten: () => `update lesson_change set note = 'khác'`,
  lesson_change_kind_known: () => change('"revision": 9, "kind": "LOST"'),
  lesson_change_once_per_revision: () => change(''),
  lesson_change_override_says_why: () => change('"revision": 9, "warnings": ["COHORT"]'),
  lesson_change_published_first: () => change('"revision": 0'),
  lesson_import_holds_lessons: () => `update lesson_import set content = '{"rows": []}'`,
  lesson_import_waits_once: () => copy('lesson_import', fresh()),
  lesson_lecturer_acceptance_known: () => `update lesson_lecturer set acceptance = 'MAYBE', answered_at = now()`,
  lesson_lecturer_answer_has_a_time: () => `update lesson_lecturer set acceptance = 'ACCEPTED'`,
  lesson_lecturer_refusal_says_why: () => `update lesson_lecturer set acceptance = 'DECLINED', answered_at = now()`,
  lesson_link_is_https: () => `update lesson set room_id = null, link = 'http://a.example'`,
  lesson_online_takes_no_room: () => `update lesson set link = 'https://a.example' where room_id is not null`,
  lesson_substitution_is_never_rewritten: () => `update lesson_substitution set reason = 'khác'`,
  lesson_substitution_of_another: () => substitution(world(), world().teaches.id),
  lesson_substitution_says_why: () => substitution(world(), world().standIn.id, ''),
})
