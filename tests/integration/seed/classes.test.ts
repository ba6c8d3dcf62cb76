// What the demo says of its classes is what the portal itself would say of them.
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { findReportFacts } from '@/lib/teaching/reports/queries/find-facts'
import { readFacts, reportSheet } from '@/lib/teaching/reports/rules/sheet'
import { seed } from '../../../prisma/seed/load'
import { actorForSchool } from '../../support/actors'

const today = '2026-11-28'

beforeAll(async () => { await seed(process.env['DATABASE_URL'] ?? '', { scale: 'demo', today }) }, 240_000)

const school = () => db.school.findFirstOrThrow({ orderBy: { id: 'asc' }, select: { id: true, provinceId: true, slug: true } })

test('no frozen report says nought while its class has rolls of that time; every one of them says whole figures', async () => {
  const empty = await db.$queryRaw<unknown[]>`
    select r.id from comment_report r, lateral (select coalesce(r.sheet -> 'facts', r.facts) as facts) f
    where (f.facts -> 'attendance' is null or f.facts -> 'attendance' = 'null' or (f.facts ->> 'lessons')::int = 0 or (f.facts ->> 'periods')::int = 0)
      and exists (select from attendance_roll o join lesson l on l.id = o.lesson_id where o.cohort_id = r.cohort_id and l.day <= (r.written_at at time zone 'Asia/Ho_Chi_Minh')::date)`
  expect(empty).toEqual([])
  const reports = await db.commentReport.findMany({ select: { facts: true, sheet: true, ordinal: true, status: true, cohortId: true } })
  const said = reports.map(({ sheet, facts, ...report }) => ({ ...report, facts: sheet === null ? readFacts(facts) : reportSheet.parse(sheet).facts }))
  expect(said.filter(({ status }) => status === 'ACKNOWLEDGED').length).toBeGreaterThan(60)
  expect(said.every(({ facts }) => facts.attendance !== null && facts.marks !== null && facts.average !== null)).toBe(true)
  const taught = said.filter(({ status }) => status !== 'DRAFTED').map(({ ordinal, facts }) => `${ordinal}: ${facts.periods >= 824 ? 'all' : facts.periods >= 412 ? 'half' : 'less'}`)
  expect(new Set(taught)).toEqual(new Set(['1: half', '2: all']))
})

test('what a report of the demo froze is what the portal computes of the day it was written', async () => {
  const actor = await actorForSchool(await school(), 'leadership')
  const reports = await db.commentReport.findMany({ where: { OR: [{ status: 'DRAFTED' }, { ordinal: 2 }] }, select: { traineeId: true, facts: true, writtenAt: true } })
  expect(reports.length).toBeGreaterThan(40)
  for (const { traineeId, facts, writtenAt } of reports) expect(await findReportFacts(actor, traineeId, writtenAt)).toEqual(readFacts(facts))
})
