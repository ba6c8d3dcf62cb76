// What the demo says of its classes is what the portal itself would say of them.
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { graduationStage } from '@/lib/graduation/council/rules/council'
import { findReview } from '@/lib/graduation/review/queries/find-review'
import { storedConditions } from '@/lib/graduation/review/schema'
import { listLecturers } from '@/lib/teaching/lecturers/queries/list-lecturers'
import { findReportFacts } from '@/lib/teaching/reports/queries/find-facts'
import { readFacts, reportSheet } from '@/lib/teaching/reports/rules/sheet'
import { byName } from '@/lib/text'
import { seed } from '../../../prisma/seed/load'
import { actorForSchool } from '../../support/actors'
import { directUrl } from '../../support/direct-url'

const today = '2026-11-28'

beforeAll(async () => { await seed(directUrl(), { scale: 'demo', today }) }, 240_000)

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

test('whoever has a certificate was recognised by the decision it names; no class that ended is without record and decision', async () => {
  const certificates = await db.$queryRaw<unknown[]>`
    select c.id from certificate c left join graduation_entry e on e.trainee_id = c.trainee_id and e.decision_id = c.decision_id left join graduation_decision d on d.id = e.decision_id
    where d.id is null or (c.content::jsonb ->> 'decisionNumber', c.content::jsonb ->> 'decidedOn', c.content::jsonb ->> 'rank') is distinct from (d.number, d.decided_on::text, e.rank)`
  expect(certificates).toEqual([])
  const bare = await db.cohort.findMany({ where: { status: 'COMPLETED', trainees: { some: {} }, graduationDecisions: { none: {} } }, select: { code: true } })
  expect(bare).toEqual([])
  expect(await db.graduationEntry.count({ where: { decisionId: null } })).toBe(0)
})

test('marks of the demo are handed in by one and verified by another', async () => {
  const sheets = await db.markSheet.findMany({ where: { status: { in: ['VERIFIED', 'LOCKED'] } }, select: { enteredBy: true, verifiedBy: true } })
  expect(sheets.length).toBeGreaterThan(20)
  expect(sheets.filter(({ enteredBy, verifiedBy }) => enteredBy === verifiedBy)).toEqual([])
})

test('lecturers stand in Vietnamese order of their given names', async () => {
  const own = (await listLecturers(await actorForSchool(await school()), new Date(`${today}T05:00:00Z`))).filter(({ kind }) => kind === 'OWN').map(({ fullName }) => fullName)
  expect(own.length).toBeGreaterThan(10)
  expect(own).toEqual(own.toSorted(byName))
})

test('the history of lessons names rooms of the school', async () => {
  const rooms = new Set((await db.room.findMany({ select: { name: true } })).map(({ name }) => name))
  const changes = await db.lessonChange.findMany({ select: { before: true, after: true } })
  const named = z.array(z.object({ room: z.string().nullable() })).parse(changes.flatMap(({ before, after }) => [before, after])).flatMap(({ room }) => room ?? [])
  expect(named.length).toBeGreaterThan(1)
  expect(named.filter((name) => !rooms.has(name))).toEqual([])
})

test('the page of a class that ended says so and offers no review', async () => {
  const actor = await actorForSchool(await school())
  for (const { id, status } of await db.cohort.findMany({ where: { status: 'COMPLETED', trainees: { some: {} } }, take: 12, orderBy: { opensOn: 'desc' }, select: { id: true, status: true } })) {
    const review = await findReview(actor, id, new Date())
    expect(review?.rows).toEqual([])
    const stage = graduationStage({ status, waiting: 0, councils: review?.councils ?? [] })
    expect(stage).toMatchObject({ finished: true, decided: true, issued: stage.recognised })
    expect(stage.recognised).toBeGreaterThan(0)
  }
})

test('what the council of a class that the portal taught had before it is what the portal reviews', async () => {
  const actor = await actorForSchool(await school())
  const { cohortId } = await db.commentReport.findFirstOrThrow({ where: { status: 'ACKNOWLEDGED' }, select: { cohortId: true } })
  const entries = await db.graduationEntry.findMany({ where: { cohortId }, orderBy: { position: 'asc' }, select: { traineeId: true, average: true, rank: true, conditions: true } })
  await db.trainee.updateMany({ where: { cohortId }, data: { status: 'STUDYING', completedOn: null } })
  const review = await findReview(actor, cohortId, new Date(`${today}T05:00:00Z`))
  expect(review?.rows.every(({ standing }) => standing === 'READY')).toBe(true)
  expect(entries.map((one) => ({ ...one, conditions: storedConditions.parse(one.conditions) }))).toEqual(review?.rows.map(({ traineeId, average, rank, conditions }) => ({ traineeId, average, rank, conditions })))
})
