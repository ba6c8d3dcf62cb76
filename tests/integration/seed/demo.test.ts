import pg from 'pg'
import { beforeAll, afterAll, describe, expect, inject, test } from 'vitest'
import { audit } from '../../../prisma/audit/run'
import { seed } from '../../../prisma/seed/load'
import { copyTemplate } from '../../support/template-database'

// A year's end, a year's beginning and a day in the middle that is a Sunday.
describe.each(['2026-12-31', '2027-01-01', '2026-06-14'])('the demo of %s', (today) => {
  let url: string
  let client: pg.Client
  let links: Awaited<ReturnType<typeof seed>>
  const number = async (sql: string, values: unknown[] = []) => Number((await client.query<{ n: string }>(sql, values)).rows[0]?.n)

  beforeAll(async () => {
    url = await copyTemplate(inject('server'), inject('template'))
    links = await seed(url, { scale: 'demo', today })
    client = new pg.Client({ connectionString: url })
    await client.connect()
  })
  afterAll(() => client.end())

  test('has the published figures of 2022', async () => {
    const { rows } = await client.query(`
      select k.kind, c.opens_on < '2022-01-01' as carried, count(distinct c.id)::int as cohorts, count(*)::int as trainees
      from trainee t join cohort c on c.id = t.cohort_id join course k on k.id = c.course_id
      where c.opens_on <= '2022-12-31' and c.ends_on >= '2022-01-01' group by 1, 2 order by 1, 2`)
    expect(rows).toEqual([
      { kind: 'FOSTERING', carried: false, cohorts: 171, trainees: 15_084 },
      { kind: 'TRAINING', carried: false, cohorts: 24, trainees: 1556 },
      { kind: 'TRAINING', carried: true, cohorts: 21, trainees: 1502 },
    ])
    expect(await number(`select count(*) n from lecturer where recognition_decision = '1811-QĐ/TU' and recognised_from = '2022-12-06'`)).toBe(25)
    expect(await number(`select (figures #>> '{training,publishedCohorts}')::int n from year_report where year = 2022`)).toBe(47)
  })

  test('is lively on its day', async () => {
    const week = `l.day between date_trunc('week', $1::date)::date and date_trunc('week', $1::date)::date + 6`
    const trainee = `from lesson l join trainee t on t.cohort_id = l.cohort_id join account a on a.person_id = t.person_id where a.email = 'hocvien@truong.example'`
    expect(await number(`select count(*) n ${trainee} and ${week}`, [today])).toBeGreaterThan(4)
    expect(await number(`select count(*) n from lesson_lecturer x join lesson l on l.id = x.lesson_id join lecturer p on p.id = x.lecturer_id
      join account a on a.id = p.account_id where a.email = 'giangvien@truong.example' and ${week}`, [today])).toBeGreaterThan(0)
    expect(await number(`select count(*) n from cohort where status = 'ANNOUNCED' and closes_at::date - $1::date between 5 and 40`, [today])).toBeGreaterThanOrEqual(5)
    expect(await number(`select count(distinct status) n from nomination n join agency a on a.id = n.agency_id where a.code = 'DU001'
      and status in ('SUBMITTED', 'ACCEPTED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'WAITLISTED')`)).toBe(7)
    expect(await number(`select count(*) n from nomination where status = 'RETURNED' and return_deadline = $1::date + 2`,
      [today])).toBeGreaterThan(0)
    expect(await number('select count(distinct f ->> \'outcome\') n from nomination, jsonb_array_elements(findings) f')).toBe(2)
    expect(await number(`select count(*) n from obligation join obligation_state s using (id) where not s.done and due_on < $1`,
      [today])).toBeGreaterThan(2)
  })

  test('shows the liaison every state of a quota', async () => {
    const { rows } = await client.query<{ seats: number; taken: number; waiting: number; others_free: number }>(`
      select q.seats, q.taken, (select count(*)::int from nomination n where n.cohort_id = c.id and n.agency_id = q.agency_id
        and n.status = 'WAITLISTED') as waiting,
        c.quota_seats - c.quota_taken - q.seats + q.taken + c.pool_seats - c.pool_taken as others_free
      from quota q join cohort c on c.id = q.cohort_id join agency a on a.id = q.agency_id where a.code = 'DU001'
        and c.status = 'ANNOUNCED'`)
    expect(rows.some(({ seats, taken, waiting }) => seats === taken && waiting === 1)).toBe(true)
    expect(rows.some(({ taken }) => taken === 0)).toBe(true)
    expect(rows.some(({ seats, taken, others_free: free }) => taken > 0 && taken < seats && free > 0)).toBe(true)
    expect(rows.some(({ seats, taken, others_free: free }) => taken < seats && free === 0)).toBe(true)
  })

  test('opens the links that it prints', async () => {
    for (const token of [links.manager, links.trainee]) {
      expect(await number(`select count(*) n from evaluation_invitation i join evaluation_round r on r.id = i.round_id
        where i.token_hash = sha256($1::bytea) and not i.answered and $2::date between r.opens_on
          and r.closes_on`, [Buffer.from(token), today])).toBe(1)
    }
  })

  test('passes the audit, and is the same when made again', async () => {
    expect((await audit(url)).violations).toEqual([])
    const fingerprint = `select md5(string_agg(n::text, '' order by id)) as n from nomination n`
    const before = (await client.query(fingerprint)).rows
    await seed(url, { scale: 'demo', today })
    expect((await client.query(fingerprint)).rows).toEqual(before)
  })
})

test('a database that is not a demo is left alone', async () => {
  const url = await copyTemplate(inject('server'), inject('template'))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`insert into province (id, code, name) values (gen_random_uuid(), '01', 'Tỉnh thật')`)
  await expect(seed(url, { scale: 'demo', today: '2026-06-14' })).rejects.toThrow('not marked as a demo')
  expect((await client.query('select from province')).rowCount).toBe(1)
  await client.end()
})
