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

  test('has what the report of 2022 counts beside its classes, and open matters of this year', async () => {
    expect(await number(`select count(*) n from activity where year = 2022 and kind = 'MATERIAL'`)).toBe(8)
    expect(await number(`select count(*) n from activity where year = 2022 and kind = 'PRACTICE_REVIEW'`)).toBe(3)
    expect(await number('select count(*) n from inspection_finding where mended_on is null')).toBeGreaterThan(0)
    expect(await number('select count(distinct level) n from recommendation')).toBe(3)
  })

  test('has used, unused and unrecorded people among those trained more than two years ago', async () => {
    const ripe = `from trainee t where t.status = 'COMPLETED' and t.completed_on + interval '24 months' <= $1`
    const said = 'exists (select from career_event_standing e where e.person_id = t.person_id and e.happened_on >= t.completed_on'
    const all = await number(`select count(*) n ${ripe}`, [today])
    const told = await number(`select count(*) n ${ripe} and ${said})`, [today])
    const used = await number(`select count(*) n ${ripe} and ${said} and e.kind not in ('PLANNED', 'NO_CHANGE'))`, [today])
    expect(used).toBeGreaterThan(100)
    expect(told).toBeGreaterThan(used)
    expect(all).toBeGreaterThan(told)
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
    expect(await number('select count(distinct f ->> \'outcome\') n from nomination, jsonb_array_elements(findings) f')).toBe(3)
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

  test('has a plan for every year that has cohorts; that of 2022 foresaw what was published', async () => {
    expect(await number(`select count(*) n from cohort where plan_item_id is null and year <= extract(year from $1::date)`, [today])).toBe(0)
    const { rows } = await client.query(`
      select k.kind, sum(l.cohorts)::int as cohorts, sum(l.trainees)::int as trainees from annual_plan p
      join plan_version v on v.plan_id = p.id and v.status = 'APPROVED' join plan_line l on l.version_id = v.id join plan_item i on i.id = l.item_id
      join course k on k.id = i.course_id where p.year = 2022 group by 1 order by 1`)
    expect(rows).toEqual([{ kind: 'FOSTERING', cohorts: 171, trainees: 15_084 }, { kind: 'TRAINING', cohorts: 24, trainees: 1556 }])
  })

  test('draws the people of the published year from every agency of that time', async () => {
    const sizes = await client.query<{ n: number }>(`select count(*)::int as n from trainee t join cohort c on c.id = t.cohort_id
      where c.year = 2022 group by t.agency_id`)
    expect(sizes.rowCount).toBe(21)
    expect(Math.max(...sizes.rows.map(({ n }) => n))).toBeLessThan(2 * Math.min(...sizes.rows.map(({ n }) => n)))
  })

  test('crowds its year’s end while there is time to move a class', async () => {
    const crowded = await number(`select coalesce(max(n), 0) as n from (select count(*) as n from cohort where status = 'PLANNED'
      and opens_on between $1 and make_date(extract(year from $1::date)::int, 12, 31) group by date_trunc('week', opens_on)) w`, [today])
    if (today === '2026-12-31') expect(crowded).toBe(0)
    else expect(crowded).toBeGreaterThanOrEqual(8)
  })

  test('has this year’s plan adjusted, for both scenarios, and the next one under way with what it still lacks', async () => {
    const { rows } = await client.query(`
      select p.year - extract(year from $1::date)::int as ahead, v.number, v.status, count(*) filter (where l.scenario = 'NORMAL') > 10 as normal,
        count(*) filter (where l.scenario = 'DISRUPTED') > 10 as disrupted
      from annual_plan p join plan_version v on v.plan_id = p.id join plan_line l on l.version_id = v.id
      where p.year >= extract(year from $1::date) group by 1, 2, 3 order by 1, 2`, [today])
    expect(rows).toEqual([
      { ahead: 0, number: 1, status: 'SUPERSEDED', normal: true, disrupted: false }, { ahead: 0, number: 2, status: 'APPROVED', normal: true, disrupted: true },
      { ahead: 1, number: 1, status: 'DRAFT', normal: true, disrupted: true },
    ])
    const draft = `plan_line l join plan_version v on v.id = l.version_id and v.status = 'DRAFT' and l.scenario = 'NORMAL' join plan_item i on i.id = l.item_id`
    expect(await number(`select count(*) n from ${draft} join course k on k.id = i.course_id where k.needs_academy_leave and l.leave_number is null`)).toBe(1)
    expect(await number(`select count(*) n from (select l.target_group, m.name from ${draft} join module m on m.course_id = i.course_id
      group by 1, 2 having count(distinct i.course_id) > 1) x`)).toBeGreaterThan(0)
  })

  test('asks for needs: two thirds have answered, one liaison not yet, who can copy from last year', async () => {
    expect(await number('select deadline - $1::date n from needs_call order by year desc limit 1', [today])).toBe(12)
    const answered = `from needs_answer w join needs_call c on c.id = w.call_id join agency a on a.id = w.agency_id where c.year - extract(year from $1::date)`
    expect(await number(`select count(*) n ${answered} = 1`, [today])).toBe(15)
    expect((await client.query(`select a.code ${answered} = 1 and a.code in ('DU001', 'DU002')`, [today])).rows).toEqual([{ code: 'DU002' }])
    expect(await number(`select count(*) n ${answered} = 0 and a.code = 'DU001'`, [today])).toBe(1)
    expect(await number('select count(*) n from needs_answer w join needs_call c on c.id = w.call_id where w.answered_at::date > c.deadline')).toBe(1)
    expect(await number(`select count(*) n from needs_answer w where not exists (select from need n where n.call_id = w.call_id and n.agency_id = w.agency_id)`)).toBe(2)
  })

  test('has negotiated every quota, and some are still open', async () => {
    const last = (kinds: string) => `select distinct on (cohort_id, agency_id) * from quota_step where kind in (${kinds}) order by cohort_id, agency_id, id desc`
    expect(await number(`select count(*) n from quota q left join (${last(`'ASSIGNED', 'ADJUSTED', 'RETURNED'`)}) s using (cohort_id, agency_id)
      where s.seats is distinct from q.seats`)).toBe(0)
    const { rows } = await client.query<{ kind: string; code: string }>(`
      select s.kind, a.code from (select distinct on (cohort_id, agency_id) * from quota_step order by cohort_id, agency_id, id desc) s join agency a on a.id = s.agency_id
      where s.kind in ('ASKED', 'COUNTERED') order by 1, 2`)
    expect(rows.map(({ kind }) => kind)).toEqual(['ASKED', 'ASKED', 'COUNTERED'])
    expect(rows.slice(0, 2).map(({ code }) => code)).toEqual(['DU001', 'DU002'])
    expect(await number('select count(*) n from cohort where unused_return_on > $1 and unused_returned_on is null', [today])).toBe(1)
  })

  test('has given notice of every class that takes or took lists; one notice is corrected, one is being written', async () => {
    const noticed = `cohort c join notice_version v on v.notice_id = c.notice_id join notice_cohort l on l.version_id = v.id and l.cohort_id = c.id`
    expect(await number(`select count(*) n from cohort c where c.status in ('ANNOUNCED', 'ENROLMENT_CLOSED') and c.notice_id is null`)).toBe(0)
    expect(await number(`select count(distinct c.id) n from ${noticed}`)).toBe(12)
    expect(await number(`select count(*) n from ${noticed} where v.number = (select max(number) from notice_version where notice_id = c.notice_id)
      and (l.closes_on, l.opens_on, l.ends_on, l.venue, l.capacity, l.pool_seats) is distinct from
        ((c.closes_at at time zone 'Asia/Ho_Chi_Minh')::date, c.opens_on, c.ends_on, c.venue, c.capacity, c.pool_seats)`)).toBe(0)
    const { rows } = await client.query(`select status, number, jsonb_array_length(changes) as changes, count(*)::int from notice_version group by 1, 2, 3 order by 1, 2`)
    expect(rows).toEqual([{ status: 'DRAFT', number: 1, changes: 0, count: 1 }, { status: 'ISSUED', number: 1, changes: 0, count: 7 }, { status: 'ISSUED', number: 2, changes: 2, count: 1 }])
  })

  test('opens the links that it prints', async () => {
    for (const token of [links.manager, links.trainee]) {
      expect(await number(`select count(*) n from evaluation_invitation i join evaluation_round r on r.id = i.round_id
        where i.token_hash = sha256($1::bytea) and not i.answered and $2::date between r.opens_on
          and r.closes_on`, [Buffer.from(token), today])).toBe(1)
    }
  })

  test('passes the audit, and is the same when made again', { timeout: 60_000 }, async () => {
    expect((await audit(url)).violations).toEqual([])
    const tables = ['obligation', 'obligation_reminder', 'nomination', 'plan_version', 'plan_line', 'need', 'need_year', 'quota_step', 'notice_version', 'notice_quota', 'event', 'notification']
    const fingerprint = tables.map((table) => `select '${table}' as table, md5(string_agg(t::text, '' order by t::text)) as n from ${table} t`).join(' union all ')
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
