import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { audit } from '../../../prisma/audit/run'
import { planOf } from '../../../prisma/seed/plan'
import { seed } from '../../../prisma/seed/load'
import { copyTemplate } from '../../support/template-database'

const guards = `
  select (select count(*) from pg_constraint where connamespace = 'public'::regnamespace and convalidated)::int as constraints,
    (select count(*) from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace
      and i.indisvalid)::int as indexes,
    (select count(*) from pg_trigger where tgenabled = 'O')::int as triggers`

test('a province has a year of the published size, and every guard is back', async () => {
  const url = await copyTemplate(inject('server'), inject('template'))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const before = (await client.query(guards)).rows
  await seed(url, { scale: 'province', today: '2026-11-22' })
  expect((await client.query(guards)).rows).toEqual(before)
  // The present around today comes on top: its cohorts are numbered below 100.
  const past = `c.id in (select id from cohort where code ~ '[.K][1-9][0-9]{2}')`
  expect((await client.query(`select count(distinct c.id)::int as cohorts, count(*)::int as trainees from trainee t join cohort c on c.id = t.cohort_id where ${past}`)).rows)
    .toEqual([{ cohorts: 218, trainees: 18_142 }])
  expect((await client.query(`select distinct n from (select count(*)::int n from lesson l join cohort c on c.id = l.cohort_id where ${past} group by c.id) x`)).rows)
    .toEqual([{ n: 20 }])
  expect((await client.query('select count(*)::int n from agency')).rows).toEqual([{ n: 203 }])
  expect((await client.query(`select count(*)::int n from account where email like 'lienlac.%'`)).rows).toEqual([{ n: 200 }])
  // This year's plan holds the classes of the past half of it and of the present alike.
  expect((await client.query(`select count(*)::int n from cohort c where c.plan_item_id is null and ${past}`)).rows).toEqual([{ n: 0 }])
  expect((await client.query(`select sum(l.cohorts) >= 218 as planned from plan_line l join plan_version v on v.id = l.version_id and v.status = 'APPROVED'
    join annual_plan p on p.id = v.plan_id and p.year = 2026 where l.scenario = 'NORMAL'`)).rows).toEqual([{ planned: true }])
  expect((await audit(url)).violations).toEqual([])
  await client.end()
}, 60_000)

test('a decade of the first school hands exactly the published cohorts over to 2022', () => {
  const groups = planOf('decade', '2026-11-22').past(1)
  const sum = (year: number, runs: string) =>
    groups.filter((group) => group.kind === 'long' && group.opened === year && group.runs === runs)
    .map(({ cohorts, trainees }) => ({ cohorts, trainees }))
  expect(sum(2021, 'INTO_NEXT_YEAR')).toEqual([{ cohorts: 21, trainees: 1502 }])
  expect(sum(2022, 'ANY')).toEqual([{ cohorts: 24, trainees: 1556 }])
  expect(sum(2021, 'ANY')).toEqual([])
  expect(new Set(groups.map(({ opened }) => opened)).size).toBe(10)
})

test('a nation has 6.2 million trainees and 2 million persons', () => {
  const plan = planOf('nation', '2026-11-22')
  const trainees = Array.from({ length: plan.schools },
    (_, index) => plan.past(index + 1)).flat().reduce((sum, group) => sum + group.trainees, 0)
  expect(Math.round(trainees / 100_000)).toBe(62)
  expect(Math.round((trainees * plan.persons) / 1_000_000)).toBe(2)
})
