import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { auditWithin, checks } from '../../../prisma/audit/run'
import { constraints, indexes, triggers } from '../../../prisma/audit/guards'
import { seed } from '../../../prisma/seed/load'
import { copyTemplate } from '../../support/template-database'

/** A document of a nomination, as that version. */
const document = (version: string, nomination: string) => `
  insert into nomination_document (id, nomination_id, requirement_id, kind, version, file_name, media_type, size_bytes, content_hash, uploaded_at)
  select gen_random_uuid(), n.id, r.id, r.kind, ${version}, 'a.png', 'image/png', 1, repeat('a', 64), n.submitted_at
  from (select * from nomination where ${nomination} limit 1) n, (select * from document_requirement where kind = 'DIPLOMA' limit 1) r`

/** What breaks an invariant, with the guard that refuses it switched off where there is one. */
const breakages: readonly [check: string, sql: string][] = [
  ['an activity and a recommendation name agencies of the school’s province', `insert into province (id, code, name) values (gen_random_uuid(), 'XX', 'Tỉnh khác');
    update agency set province_id = (select id from province where code = 'XX') where id = (select agency_id from activity_participant limit 1)`],
  ['an activity is of the year of its report, and its year has one review', `drop index activity_review_once_a_year; update activity set kind = 'REVIEW' where kind = 'ENROLMENT'`],
  ['a finding is of an inspection', `alter table inspection_finding drop constraint inspection_finding_of_an_inspection; update activity set kind = 'WORKSHOP' where kind = 'INSPECTION'`],
  ['a duty to acknowledge reports is open and can be late only from their sending on', `do $$ begin
    execute 'create or replace view obligation_state as ' || replace(pg_get_viewdef('obligation_state'::regclass), 'w.waits', 'false'); end $$`],
  ['a recommendation comes from an activity of its school, has one addressee, and was answered after it was made', `alter table recommendation drop constraint recommendation_names_its_agency;
    update recommendation set agency_id = null where level = 'AGENCY'`],
  ['quota.taken is the number of nominations that hold a seat of the quota', `
    alter table nomination disable trigger user;
    update nomination set status = 'WITHDRAWN', seat = null
      where id = (select id from nomination where seat = 'QUOTA' and status = 'SUBMITTED' limit 1);
    alter table nomination enable trigger user`],
  ['cohort.quota_seats is the sum of its quotas',
    'update cohort set quota_seats = quota_seats - 1 where id = (select id from cohort where quota_seats > quota_taken limit 1)'],
  ['cohort.pool_taken is the number of nominations that hold such a seat',
    'update cohort set pool_taken = pool_taken - 1 where id = (select id from cohort where pool_taken > 0 limit 1)'],
  ['nobody waits while the own quota has a free seat',
    `update cohort c set capacity = capacity + 5 where exists (select from nomination where cohort_id = c.id and status = 'WAITLISTED');
    update quota q set seats = seats + 1 where exists (select from nomination n where n.status = 'WAITLISTED'
      and n.cohort_id = q.cohort_id and n.agency_id = q.agency_id)`],
  ['nobody waits while the pool has a free seat', `update cohort c set capacity = capacity + 1, pool_seats = pool_seats + 1
    where exists (select from nomination where cohort_id = c.id and status = 'WAITLISTED')`],
  ['an enrolled or completed nomination has its trainee',
    `alter table trainee disable trigger all; delete from trainee where id = (select id from trainee where nomination_id is not null limit 1); alter table trainee enable trigger all`],
  ['an opened class keeps what its decision said, with every trainee on its list', `alter table opening_paper disable trigger user;
    delete from opening_paper where cohort_id = (select cohort_id from opening_paper limit 1); alter table opening_paper enable trigger user`],
  ['a duty has begun', `alter table cohort_duty disable trigger user;
    update cohort_duty set valid_from = valid_from + 4000 where valid_to is null; alter table cohort_duty enable trigger user`],
  ['a returned nomination expires within a day of its deadline',
    `update nomination set return_deadline = '2026-06-10' where status = 'RETURNED'`],
  ['versions of a document are numbered without gaps, and the last is the current one', document('2', 'true')],
  ['papers of a nomination that came to nothing are gone within a month of their time', `
    update nomination set submitted_at = submitted_at - interval '3 years', decided_at = decided_at - interval '3 years', return_deadline = null where status = 'REJECTED';
    ${document('1', `status = 'REJECTED'`)}`],
  ['in a named round every answered invitation has its response, and no other has one',
    `delete from evaluation_response where invitation_id is not null`],
  ['in an anonymous round responses and waiting answers are as many as answered invitations', `delete from evaluation_response
    where id = (select id from evaluation_response where invitation_id is null limit 1)`],
  ['what is to be told is told within a day',
    `insert into outbox (event_id, not_before) select id, now() - interval '2 days' from event limit 1`],
  ['an event is about something that exists', `insert into event (id, type, actor_kind, subject_kind, subject_id, data)
    values (gen_random_uuid(), 'nomination.submitted', 'agency', 'nomination', gen_random_uuid(), '{}')`],
  ['a key of a program was used only while it was good', `update api_key set last_used_at = revoked_at + interval '1 hour' where revoked_at is not null`],
  ['a key that somebody revoked says who and why, and its house was told', `alter table api_key drop constraint api_key_revoked_by_somebody_says_why; alter table api_key disable trigger user;
    update api_key set revoked_reason = null where revoked_by is not null; alter table api_key enable trigger user`],
  ...['call', 'plan', 'key', 'frame', 'notice', 'obligation', 'recommendation', 'invitation', 'school'].map((kind): [string, string] => ['an event is about something that exists',
    `insert into event (id, type, actor_kind, subject_kind, subject_id, data) values (gen_random_uuid(), 'x', 'school', '${kind}', gen_random_uuid(), '{}')`]),
  ['an obligation is of a party of its version, and its agency is one of that party', `alter table agreement_member disable trigger user; delete from agreement_member
    where agency_id = (select agency_id from obligation where closed_by = 'LIST_SENT' limit 1)`],
  ['the search column is the name without marks',
    `update person set search_name = 'Đỗ' where id = (select id from person limit 1)`],
  ['a cohort made from a plan is of the plan’s school, year, course and form',
    'update cohort set year = year - 1 where id = (select id from cohort where plan_item_id is not null and year = 2026 limit 1)'],
  ['no item has more cohorts than a decided plan ever gave it', `alter table plan_line disable trigger user;
    delete from plan_line where item_id = (select plan_item_id from cohort where plan_item_id is not null and status = 'RUNNING' limit 1);
    alter table plan_line enable trigger user`],
  ['a need is of a course of the school that called, in a form of it', `update need set form = 'NON_CONCENTRATED'
    where id = (select n.id from need n join course k on k.id = n.course_id where k.kind = 'FOSTERING' limit 1)`],
  ['who is asked for needs, reminded or answers is an agency of the province of the school that called', `insert into province (id, code, name)
    values (gen_random_uuid(), '99', 'Tỉnh khác'); update agency set province_id = (select id from province where code = '99')
    where id = (select agency_id from needs_reminder limit 1)`],
  ['frames of a school do not overlap', `alter table plan_frame drop constraint plan_frames_do_not_overlap;
    insert into plan_frame (id, school_id, from_year, title, document_number, document_on)
    select gen_random_uuid(), school_id, from_year + 1, title, document_number, document_on from plan_frame limit 1`],
  ['a plan has at most one version under way and one approved', `drop index plan_version_one_approved;
    alter table plan_version disable trigger user; update plan_version set status = 'APPROVED' where status = 'SUPERSEDED'; alter table plan_version enable trigger user`],
  ['a version that was proposed or decided has its papers', `alter table plan_version drop constraint plan_version_approved_has_its_paper;
    alter table plan_version disable trigger user; update plan_version set signatory = null where status = 'APPROVED'; alter table plan_version enable trigger user`],
  ['a line has no more cohorts than trainees', `alter table plan_line drop constraint plan_line_trainees_not_below_cohorts;
    alter table plan_line disable trigger user; update plan_line set trainees = 0; alter table plan_line enable trigger user`],
  ['while names are hidden, a sheet with blind codes has marks only of who has a code', `alter table mark_sheet disable trigger user; alter table blind_code disable trigger user;
    update mark_sheet set status = 'DRAFT', entered_by = null, entered_at = null, verified_by = null, verified_at = null, locked_by = null, locked_at = null
    where id = (select sheet_id from mark group by sheet_id having count(*) > 1 limit 1);
    insert into blind_code (sheet_id, trainee_id, cohort_id, code, drawn_by, drawn_at)
    select m.sheet_id, m.trainee_id, m.cohort_id, 100, m.set_by, now() from mark m join mark_sheet h on h.id = m.sheet_id where h.status = 'DRAFT' limit 1;
    alter table blind_code enable trigger user; alter table mark_sheet enable trigger user`],
  ['a request about data is of the person of its account', `alter table subject_request disable trigger user;
    update subject_request set person_id = (select id from person p where not exists (select from account a where a.person_id = p.id) limit 1) where kind = 'ERASE'`],
  ['a request about data has its times, which come one after the other', `delete from planning_parameter where code = 'REQUEST_ERASE_DAYS'`],
  ['a copy that an office took was asked for, by whom it is of and of its school, and was still to be handed over', `insert into event (id, type, account_id, role_id, actor_kind, subject_kind, subject_id, data)
    select gen_random_uuid(), 'account.copied', h.account_id, h.id, 'school', 'account', coalesce(r.person_id, r.account_id), jsonb_build_object('request', r.id, 'reason', 'Giao') from subject_request r
    join role_assignment h on h.school_id = r.school_id and h.role = 'TRAINING_OFFICE' and h.account_id <> r.account_id where r.kind = 'ERASE' limit 1`],
  ['the register of breaches of a year has no gap', `alter table data_breach disable trigger user; update data_breach set number = number + 10`],
  ['a breach is closed after the authority was told or need not be, and nothing comes after', `alter table data_breach_entry disable trigger user; delete from data_breach_entry where kind = 'AUTHORITY'`],
  ['who has read a privacy notice read one that held for them', `insert into province (id, code, name) values (gen_random_uuid(), 'XY', 'Tỉnh khác');
    insert into privacy_notice (id, province_id, version, effective_on, body_vi, body_en, source, verified, account_id, issued_at)
    select gen_random_uuid(), p.id, 2, '2026-01-01', n.body_vi, n.body_en, 'A', false, (select id from account limit 1), now() from province p, privacy_notice n where p.code = 'XY' and n.province_id is null;
    insert into privacy_acknowledgement (account_id, notice_id, acknowledged_at) select (select id from account limit 1), id, now() from privacy_notice where province_id is not null`],
  ['what was removed left nothing of what it said', `alter table nomination drop constraint nomination_purged_says_nothing, drop constraint nomination_purged_came_to_nothing;
    update nomination set purged_at = now() where id = (select id from nomination where facts <> '{}' limit 1)`],
  ['nothing is removed of somebody while a request about data waits at that school', `
    update nomination set purged_at = now(), facts = '{}', findings = '[]', note = null where id = (select id from nomination where status = 'REJECTED' limit 1);
    insert into subject_request (id, school_id, account_id, person_id, kind, detail, asked_at)
    select gen_random_uuid(), n.school_id, a.id, n.person_id, 'OBJECT', 'A', now() - interval '1 day' from nomination n, (select id from account order by id desc limit 1) a where n.purged_at is not null`],
  ['a need counts people of the five years of its call', 'delete from need_year where need_id = (select id from need limit 1)'],
  ['every trigger is there and on', 'alter table nomination disable trigger nomination_seats_updated'],
  ['every constraint is there and was checked against every row', 'alter table lesson drop constraint lesson_room_free'],
  ['every unique index is there and valid', 'drop index nomination_live_once_per_course'],
  ['a room is in one place at a time', `alter table lesson drop constraint lesson_room_free;
    update lesson set room_id = (select id from room limit 1) where status = 'PUBLISHED'`],
  ['texts of agency_name are NFC', `update agency_name set name = normalize(name, NFD) where name like 'Đảng%'`],
]

describe('the audit', () => {
  let client: pg.Client

  beforeAll(async () => {
    const url = await copyTemplate(inject('server'), inject('template'))
    await seed(url, { scale: 'demo', today: '2026-06-14' })
    client = new pg.Client({ connectionString: url })
    await client.connect()
  })
  afterAll(() => client.end())

  test.each(breakages)('finds a violation of: %s', async (check, sql) => {
    await client.query('begin')
    try {
      await client.query(sql)
      expect((await auditWithin(client)).violations.map((violation) => violation.check)).toContain(check)
    } finally {
      await client.query('rollback')
    }
  })

  test('is described, with all guards, in docs/invariants.md', () => {
    const text = readFileSync('docs/invariants.md', 'utf8')
    for (const name of [...checks.map((check) => check.name), ...constraints, ...indexes, ...triggers]) expect(text).toContain(name)
  })
})
