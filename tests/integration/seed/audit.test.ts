import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { auditWithin, checks } from '../../../prisma/audit/run'
import { constraints, indexes, triggers } from '../../../prisma/audit/guards'
import { seed } from '../../../prisma/seed/load'
import { copyTemplate } from '../../support/template-database'

/** What breaks an invariant, with the guard that refuses it switched off where there is one. */
const breakages: readonly [check: string, sql: string][] = [
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
    `delete from trainee where id = (select t.id from trainee t join nomination n on n.id = t.nomination_id
    where not exists (select from evaluation_invitation where trainee_id = t.id) limit 1)`],
  ['a returned nomination expires within a day of its deadline',
    `update nomination set return_deadline = '2026-06-10' where status = 'RETURNED'`],
  ['in a named round every answered invitation has its response, and no other has one',
    `delete from evaluation_response where invitation_id is not null`],
  ['in an anonymous round responses and waiting answers are as many as answered invitations', `delete from evaluation_response
    where id = (select id from evaluation_response where invitation_id is null limit 1)`],
  ['what is to be told is told within a day',
    `insert into outbox (event_id, not_before) select id, now() - interval '2 days' from event limit 1`],
  ['an event is about something that exists', `insert into event (id, type, actor_kind, subject_kind, subject_id, data)
    values (gen_random_uuid(), 'nomination.submitted', 'agency', 'nomination', gen_random_uuid(), '{}')`],
  ['an obligation is of a party of its version, and its agency is one of that party', `delete from agreement_member
    where agency_id = (select agency_id from obligation where closed_by = 'LIST_SENT' limit 1)`],
  ['the search column is the name without marks',
    `update person set search_name = 'Đỗ' where id = (select id from person limit 1)`],
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
