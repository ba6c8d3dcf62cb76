// Every guard that docs/invariants.md names is there and refuses; the auditor of an installation can say so of its database too.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { makePermissionWorld, type PermissionWorld } from '../support/permission-world'
import { agreementRefusals } from './agreement-refusals'
import { copy, fresh } from './copies'
import { activityRefusals } from './activity-refusals'
import { privacyRefusals } from './privacy-refusals'
import { reviewRefusals } from './review-refusals'
import { reportRefusals } from './report-refusals'
import { dossierRefusals } from './dossier-refusals'
import { evaluationRefusals } from './evaluation-refusals'
import { keyRefusals } from './key-refusals'
import { graduationRefusals, sharedNames } from './graduation-refusals'
import { noticeRefusals } from './notice-refusals'
import { ruleRefusals } from './rule-refusals'
import { successionRefusals } from './succession-refusals'
import { studyRefusals } from './study-refusals'
import { timetableRefusals } from './timetable-refusals'

const page = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/invariants.md'), 'utf8')
let world: PermissionWorld
beforeAll(async () => {
  world = await makePermissionWorld()
  await db.$executeRaw`update nomination set seat = 'QUOTA' where id = ${world.nomination.id}::uuid`
})

const digest = (column: string, value: string) => `(gen_random_uuid(), '${world.headAccount}', '2026-01-01', now(), ${column === 'status' && value === `'LOST'` ? 'now()' : 'null'}, ${value})`
const digests = (column: string, value: string) => `insert into mail_digest (id, account_id, day, claimed_at, settled_at, ${column}) values ${digest(column, value)}`

/** A link has a secret of its own. */
const freshLink = (change: string) => `('{"id": "' || gen_random_uuid() || '", "token_hash": "\\\\x' || md5(random()::text) || '", ${change}}')`

const draftLines = (change: string) => `update plan_line set ${change} where item_id = '${itemOf(world.draftPlan)}'`
const versionOf = (notice: string) => `notice_id = '${notice}'`
const itemOf = ({ items }: { items: readonly string[] }) => items[0] ?? ''

/** A write that the guard refuses. */
const refused: Readonly<Record<string, () => string>> = {
  ...evaluationRefusals(() => world), ...activityRefusals(() => world), ...privacyRefusals(() => world), ...reviewRefusals(() => world), ...studyRefusals(() => world), ...ruleRefusals(() => world), ...graduationRefusals(() => world),
  ...timetableRefusals(() => world), ...dossierRefusals(() => world), ...noticeRefusals(() => world), ...successionRefusals(() => world),
  ...keyRefusals,
  installation_is_one_row: () => 'insert into installation (id) values (2)',
  agency_kind_known: () => `update agency set kind = 'CLUB'`,
  agency_has_one_name_a_day: () => copy('agency_name', fresh()),
  agency_has_one_parent_a_line_a_day: () => {
    const one = `(gen_random_uuid(), '${world.agency.id}', '${world.otherAgency.id}', 'PARTY', '2020-01-01')`
    return `insert into agency_parent (id, agency_id, parent_id, line, valid_from) values ${one}, ${one}`
  },
  agency_is_not_its_own_parent: () => `insert into agency_parent (id, agency_id, parent_id, line, valid_from) select gen_random_uuid(), id, id, 'PARTY', '2020-01-01' from agency limit 1`,
  agency_does_not_succeed_itself: () => `insert into agency_succession (id, from_id, to_id, kind, happened_on, decision_number) select gen_random_uuid(), id, id, 'MERGE', '2025-07-01', '1/NQ' from agency limit 1`,
  agreement_in_force_is_signed: () => copy('agreement_version', fresh('"number": 9, "document_number": null, "signed_on": null'), `id = '${world.version.id}'`),
  ...agreementRefusals(() => world),
  agreement_versions_do_not_overlap: () => copy('agreement_version', fresh('"number": 2')),
  account_invitation_email_is_lower_case: () => copy('account_invitation', freshLink('"email": "A@B.example", "revoked_at": "2026-01-01"')), account_invitation_ends_once: () => copy('account_invitation', freshLink(`"revoked_at": "2026-01-01", "used_at": "2026-01-01", "account_id": "${world.headAccount}"`)),
  account_invitation_expires_after_it_was_made: () => copy('account_invitation', freshLink('"revoked_at": "2026-01-01", "expires_at": "2020-01-01"')), account_invitation_live_once: () => copy('account_invitation', freshLink('"mail_claimed_at": null')),
  account_invitation_mailed_once_claimed: () => copy('account_invitation', freshLink('"revoked_at": "2026-01-01", "mailed_at": "2026-01-01"')), account_invitation_spent_stays: () => `update account_invitation set email = 'x@y.example'`,
  account_invitation_used_has_its_account: () => copy('account_invitation', freshLink('"used_at": "2026-01-01"')),
  cohort_duty_ends_after_it_begins: () => `update cohort_duty set valid_to = valid_from - 1 where id = '${world.monitor.id}'`,
  cohort_duty_has_its_holder: () => copy('cohort_duty', fresh('"trainee_id": null, "valid_to": "2020-01-01", "valid_from": "2020-01-01"'), `id = '${world.monitor.id}'`),
  cohort_duty_known: () => copy('cohort_duty', fresh('"duty": "JESTER", "valid_to": "2020-01-01", "valid_from": "2020-01-01"'), `id = '${world.monitor.id}'`),
  cohort_duty_one_head_at_a_time: () => copy('cohort_duty', fresh(), `id = '${world.classHeadDuty.id}'`),
  cohort_duty_paper_is_whole: () => copy('cohort_duty', fresh('"decision_on": "2020-01-01", "valid_to": "2020-01-01", "valid_from": "2020-01-01"'), `id = '${world.monitor.id}'`),
  cohort_duty_stays: () => `update cohort_duty set valid_from = valid_from - 1 where id = '${world.monitor.id}'`,
  cohort_duty_trainee_of_the_class: () => copy('cohort_duty', fresh(`"cohort_id": "${world.open.id}", "valid_from": "2020-01-01", "valid_to": "2020-01-02"`), `id = '${world.monitor.id}'`),
  cohort_duty_trainee_once_per_body: () => copy('cohort_duty', fresh('"duty": "COMMITTEE_MEMBER"'), `id = '${world.monitor.id}'`),
  cohort_opening_signatory_is_whole: () => `update cohort set opening_signatory = 'A', opening_signatory_title = null where id = '${world.open.id}'`,
  ...reportRefusals(() => world),
  mail_digest_attempts_limited: () => digests('attempts', '4'), mail_digest_once_a_day: () => `${digests('attempts', '1')}, ${digest('attempts', '1')}`,
  mail_digest_settled_has_a_time: () => digests('status', `'SENT'`), mail_digest_status_known: () => digests('status', `'LOST'`),
  cohort_pool_not_exceeded: () => `update cohort set pool_seats = 0 where id = '${world.running.id}'`,
  cohort_quota_not_exceeded: () => `update cohort set quota_taken = quota_seats + 1 where id = '${world.open.id}'`,
  cohort_seats_within_capacity: () => `update cohort set capacity = 1 where id = '${world.open.id}'`,
  cohort_unused_returned_by_its_rule: () => `update cohort set unused_returned_on = current_date where id = '${world.open.id}'`,
  council_once_per_day: () => copy('admission_council', fresh()),
  council_has_one_of_each: () => `update council_member set role = 'CHAIR' where council_id = '${world.council.id}'`,
  council_member_role_known: () => `update council_member set role = 'GUEST' where council_id = '${world.council.id}'`,
  council_entry_outcome_known: () => `update council_entry set outcome = 'LOST' where council_id = '${world.council.id}'`,
  council_entry_of_its_council: () => copy('council_entry', `'{"nomination_id": "${world.nominationElsewhere.id}", "cohort_id": "${world.running.id}"}'`), council_entry_of_the_class: () => copy('council_entry', `'{"nomination_id": "${world.nominationElsewhere.id}"}'`),
  opening_paper_has_its_list: () => copy('opening_paper', `'{"cohort_id": "${world.open.id}", "facts": {}}'`), opening_paper_stays: () => `update opening_paper set facts = '{}' where cohort_id = '${world.running.id}'`,
  council_stays_after_opening: () => `update admission_council set place = 'B' where id = '${world.oldCouncil.id}'`,
  employment_present_once: () => copy('employment', fresh()),
  evaluation_given_once: () => {
    const one = `(gen_random_uuid(), '${world.round.id}', (select id from evaluation_invitation where round_id = '${world.round.id}' limit 1), '{}', current_date)`
    return `insert into evaluation_response (id, round_id, invitation_id, answers, answered_on) values ${one}, ${one}`
  },
  evaluation_invitation_once: () => copy('evaluation_invitation', `('{"id": "' || gen_random_uuid() || '", "token_hash": "\\\\x' || md5(random()::text) || '"}')`, `round_id = '${world.round.id}'`),
  evaluation_pending_key_random: () => `insert into evaluation_pending (id, round_id, answers) values ('01930000-0000-7000-8000-000000000001', '${world.round.id}', '{}')`,
  evaluation_response_anonymous_key_random: () => `insert into evaluation_response (id, round_id, answers) values ('01930000-0000-7000-8000-000000000001', '${world.round.id}', '{}')`,
  evaluation_response_named_or_anonymous: () => `insert into evaluation_response (id, round_id, answers, answered_on) values (gen_random_uuid(), '${world.round.id}', '{}', current_date)`,
  event_is_never_rewritten: () => `update event set type = 'x'`,
  event_is_never_emptied: () => 'truncate event cascade',
  lecturer_free: () => `update lesson set status = 'PUBLISHED', starts_at = o.starts_at, ends_at = o.ends_at, day = o.day from lesson o where o.id = '${world.lesson.id}' and lesson.id = '${world.draft.id}'`,
  lecturer_visiting_is_recognised: () => `update lecturer set kind = 'VISITING'`,
  lesson_room_free: () => `with c as (insert into campus (id, school_id, name, address) values (gen_random_uuid(), '${world.school.id}', 'A', 'A') returning id),
    r as (insert into room (id, school_id, campus_id, name, seats) select gen_random_uuid(), '${world.school.id}', id, 'P1', 50 from c returning id)
    insert into lesson (id, school_id, cohort_id, title, kind, day, half, starts_at, ends_at, periods, status, room_id, updated_at)
    select gen_random_uuid(), l.school_id, l.cohort_id, l.title, l.kind, l.day, l.half, l.starts_at, l.ends_at, l.periods, 'PUBLISHED', r.id, now() from lesson l, r, generate_series(1, 2)
    where l.id = '${world.lesson.id}'`,
  needs_call_closes_after_it_opens: () => 'update needs_call set deadline = opened_on - 1',
  needs_call_once_a_year: () => copy('needs_call', fresh()),
  need_headcount_plausible: () => 'update need_year set headcount = 1000',
  need_reason_given: () => `update need set reason = ''`,
  need_stated_once: () => copy('need', fresh()),
  need_year_within_five_years: () => 'insert into need_year (need_id, ahead, headcount) select id, 5, 1 from need',
  nomination_live_once_per_course: () => `insert into nomination (id, school_id, cohort_id, course_id, agency_id, person_id, status, submitted_at, facts, findings, name_key, search_name)
    select gen_random_uuid(), school_id, cohort_id, course_id, agency_id, person_id, 'WAITLISTED', now(), '{}', '[]', name_key, search_name from nomination where id = '${world.nomination.id}'`,
  agency_letter_numbered_once: () => copy('agency_letter', fresh()),
  list_endorsement_asked_once: () => copy('list_endorsement', fresh(), `id = '${world.asked.id}'`), list_endorsement_asked_or_decided: () => `update list_endorsement set asked_by_id = null, asked_at = null where id = '${world.asked.id}'`,
  list_endorsement_decided_says_who: () => `update list_endorsement set outcome = 'ENDORSED' where id = '${world.asked.id}'`,
  list_endorsement_outcome_known: () => copy('list_endorsement', fresh('"outcome": "LOST"'), `id = '${world.endorsement.id}'`), list_endorsement_returned_says_why: () => copy('list_endorsement', fresh('"outcome": "RETURNED"'), `id = '${world.endorsement.id}'`),
  list_endorsement_stays: () => `update list_endorsement set decided_at = now() where id = '${world.endorsement.id}'`, list_endorsement_names_stay: () => 'update list_endorsement_name set position = 9',
  list_endorsement_name_in_order: () => copy('list_endorsement_name', `'{"nomination_id": "${world.nominationElsewhere.id}"}'`), list_endorsement_names_come_with_it: () => copy('list_endorsement_name', `'{"endorsement_id": "${world.asked.id}"}'`),
  list_endorsement_name_of_the_class: () => copy('list_endorsement_name', `'{"nomination_id": "${world.nominationElsewhere.id}", "position": 9}'`), list_endorsement_name_of_its_list: () => copy('list_endorsement_name', `'{"nomination_id": "${world.nominationElsewhere.id}", "cohort_id": "${world.running.id}", "position": 9}'`),
  nomination_letter_of_its_agency: () => `update nomination set letter_id = '${world.letter.id}', agency_id = '${world.otherAgency.id}' where id = '${world.nomination.id}'`,
  nomination_replaced_once: () => `update nomination set replaces_id = '${world.nomination.id}' where cohort_id = '${world.open.id}'`,
  nomination_offer_holds_a_seat: () => `update nomination set status = 'ACCEPTED', offer_deadline = current_date where id = '${world.nomination.id}'`,
  nomination_quota_exists: () => `delete from quota where cohort_id = '${world.open.id}'`,
  nomination_refused_has_reasons: () => `update nomination set status = 'REJECTED', seat = null, reasons = null where id = '${world.nomination.id}'`,
  nomination_returned_has_a_deadline: () => `update nomination set status = 'RETURNED', reasons = '{POST}', return_deadline = null where id = '${world.nomination.id}'`,
  nomination_school_of_cohort: () => `update nomination set school_id = (select id from school where id <> '${world.school.id}' limit 1) where id = '${world.nomination.id}'`,
  nomination_seat_fits_status: () => `update nomination set seat = null where id = '${world.nomination.id}'`,
  nomination_status_known: () => `update nomination set status = 'LOST', seat = null where id = '${world.nomination.id}'`,
  notification_once_per_event: () => copy('notification', fresh()),
  obligation_about_a_period_names_it: () => `update obligation set closed_by = 'PLAN_APPROVED'`,
  obligation_reminder_kind_known: () => `insert into obligation_reminder (obligation_id, kind, due_on, told_on) values ('${world.duty.id}', 'LOST', current_date, current_date)`,
  obligation_withdrawn_reason_known: () => `update obligation set withdrawn_on = current_date, withdrawn_reason = 'LOST'`,
  obligation_withdrawn_says_why: () => `update obligation set withdrawn_on = current_date`,
  obligation_about_a_cohort_names_it: () => `update obligation set closed_by = 'LIST_SENT'`,
  obligation_closed_by_its_object: () => `update obligation set closed_by = 'COHORT_OPENED', cohort_id = '${world.open.id}', evidence_number = '1/CV', evidence_on = current_date`,
  obligation_evidence_is_a_dated_paper: () => `update obligation set evidence_number = '1/CV'`,
  person_foreign_document_once: () => `insert into person (id, province_id, full_name, family_name, given_name, search_name, birth_date, sex, foreign_document, foreign_country)
    select gen_random_uuid(), '${world.school.provinceId}', 'A', '', 'A', 'a', '1990-01-01', 'MALE', 'P1', 'LA' from generate_series(1, 2)`,
  person_identity_once: () => copy('person', fresh()),
  person_is_identified: () => 'update person set id_number_hash = null, id_number_cipher = null',
  person_number_hashed_and_encrypted: () => 'update person set id_number_cipher = null',
  person_texts_are_nfc: () => `update person set full_name = normalize('Ễ', NFD)`,
  annual_plan_inside_its_frame: () => `update annual_plan set year = year + 5 where id = '${world.draftPlan.id}'`,
  annual_plan_of_its_frame: () => 'update annual_plan set frame_from = frame_from - 1 where year = frame_from + 2',
  annual_plan_once_a_year: () => copy('annual_plan', fresh()),
  cohort_as_planned: () => `update cohort set plan_item_id = '${itemOf(world.draftPlan)}' where id = '${world.planned.id}'`,
  plan_frames_do_not_overlap: () => copy('plan_frame', fresh('"from_year": 2024')),
  plan_line_cohorts_plausible: () => draftLines('cohorts = 301, trainees = 301'),
  plan_line_leave_is_a_dated_paper: () => draftLines(`leave_number = '612-CV/HVCTQG'`),
  plan_line_locality_named: () => draftLines(`venue = 'LOCALITY', locality = null`),
  plan_line_of_a_draft_only: () => `update plan_line set trainees = trainees + 1 where version_id in (select id from plan_version where plan_id = '${world.approvedPlan.id}')`,
  plan_line_trainees_not_below_cohorts: () => draftLines('trainees = cohorts - 1'),
  plan_line_trainees_plausible: () => draftLines('trainees = 50001'),
  plan_version_approved_has_its_paper: () => `update plan_version set status = 'APPROVED' where plan_id = '${world.proposedPlan.id}'`,
  plan_version_decided_stays: () => `update plan_version set decision_number = '1/QĐ-TU' where plan_id = '${world.approvedPlan.id}'`,
  plan_version_one_approved: () => copy('plan_version', fresh('"number": 9'), `plan_id = '${world.approvedPlan.id}'`),
  plan_version_one_under_way: () => copy('plan_version', fresh('"number": 9'), `plan_id = '${world.draftPlan.id}'`),
  plan_version_proposed_has_its_paper: () => `update plan_version set proposal_number = null where plan_id = '${world.proposedPlan.id}'`,
  quota_not_exceeded: () => `update quota set taken = seats + 1 where cohort_id = '${world.open.id}'`,
  nomination_import_failed_says_why: () => `update nomination_import set status = 'FAILED' where id = '${world.list.id}'`,
  nomination_import_checked_has_a_version: () => `update nomination_import set version = null where id = '${world.list.id}'`,
  nomination_import_waits_once: () => copy('nomination_import', fresh(), `id = '${world.list.id}'`),
  nomination_import_row_refused_is_not_nominated: () => `update nomination_import_row set verdict = 'REFUSED', nomination_id = '${world.nomination.id}' where import_id = '${world.list.id}'`,
  role_has_its_place: () => `update role_assignment set agency_id = null where role = 'NOMINATOR'`,
  role_held_once: () => copy('role_assignment', fresh()),
  trainee_completed_has_a_day: () => `update trainee set status = 'COMPLETED'`,
  trainee_once_per_cohort: () => copy('trainee', fresh('"nomination_id": null')),
  trainee_once_per_nomination: () => copy('trainee', fresh(`"person_id": "${world.elsewhere.id}"`)),
}

/** Guards that keep counters or carry a foreign key: they do not refuse, so only their being there is asked. */
const keeping = [
  'nomination_seats_inserted', 'nomination_seats_updated', 'nomination_seats_deleted', 'quota_seats_inserted', 'quota_seats_updated', 'quota_seats_deleted',
  'lesson_with_time', 'trainee_with_cohort', 'list_endorsement_with_cohort', 'nomination_with_cohort', 'admission_council_with_cohort', 'course_with_school',
  'lesson_with_cohort', 'mark_history_of_new', 'mark_history_of_changed',
]

test('every guard that the page of invariants names is tried here', () => {
  const named = [...new Set([...page.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, name]) => name ?? ''))]
  expect([...Object.keys(refused), ...keeping].toSorted()).toEqual(named.toSorted())
})

test.each(Object.keys(refused))('%s', async (name) => {
  const attempt = db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(refused[name]?.() ?? '')
    throw new Error('it was written')
  })
  const fault: unknown = await attempt.catch((error: unknown) => error)
  expect(violatedConstraint(fault), fault instanceof Error ? fault.message : '').toBe(sharedNames[name] ?? name.replace('_is_never_emptied', '_is_never_rewritten'))
})

/** Papers, and how something of one would leave it. */
const leaving: readonly [string, string, () => string][] = [
  ['plan_line_of_a_draft_only', 'a line of an approved plan goes to a draft', () => `update plan_line set version_id = '${world.draftPlan.versionId}' where version_id = '${world.approvedPlan.versionId}'`],
  ['plan_line_of_a_draft_only', 'a line of a draft goes to a proposed plan', () => `update plan_line set version_id = '${world.proposedPlan.versionId}' where version_id = '${world.draftPlan.versionId}'`],
  ['plan_version_decided_stays', 'an approved plan is a draft again', () => `update plan_version set status = 'DRAFT' where id = '${world.approvedPlan.versionId}'`],
  ['plan_version_decided_stays', 'an approved plan is gone', () => `delete from plan_version where id = '${world.approvedPlan.versionId}'`],
  ['notice_cohorts_of_a_draft_only', 'a cohort of an issued notice goes to a draft', () => `
    update notice_cohort set version_id = (select id from notice_version where ${versionOf(world.draftNotice)}) where version_id in (select id from notice_version where ${versionOf(world.issuedNotice)})`],
  ['notice_quotas_of_a_draft_only', 'seats of an issued annex go to a draft', () => `
    update notice_quota set version_id = (select id from notice_version where ${versionOf(world.draftNotice)}) where version_id in (select id from notice_version where ${versionOf(world.issuedNotice)})`],
]
test.each(leaving)('%s: %s', async (name, _, write) => {
  const fault: unknown = await db.$executeRawUnsafe(write()).catch((error: unknown) => error)
  expect(violatedConstraint(fault), fault instanceof Error ? fault.message : '').toBe(name)
})

test('an approved plan becomes superseded, and nothing else of it changes', async () => {
  const where = { id: world.approvedPlan.versionId }
  await db.planVersion.update({ where, data: { status: 'SUPERSEDED' }, select: { id: true } })
  for (const data of [{ status: 'APPROVED' }, { signatory: 'A' }, { returnReason: 'A' }]) {
    const fault: unknown = await db.planVersion.update({ where, data, select: { id: true } }).catch((error: unknown) => error)
    expect(violatedConstraint(fault)).toBe('plan_version_decided_stays')
  }
})

test('what keeps the counters is there and on', async () => {
  const found = await db.$queryRaw<{ name: string }[]>`
    select tgname::text as name from pg_trigger where tgenabled = 'O' and tgname = any(${keeping})
    union all select relname from pg_class c join pg_index i on i.indexrelid = c.oid where relname = any(${keeping}) and indisunique and indisvalid`
  expect(found.map(({ name }) => name).toSorted()).toEqual(keeping.toSorted())
})
