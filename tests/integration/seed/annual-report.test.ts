// The demo's report of 2022, through the portal's own queries: the published figures by rows, and the one that does not add up.
import { beforeAll, expect, test } from 'vitest'
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { findAnnualReport } from '@/lib/reporting/annual/queries/find-annual-report'
import { discrepanciesOf } from '@/lib/reporting/annual/rules/checks'
import { listScorecards } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { listSchoolScoring } from '@/lib/reporting/scoring/queries'
import { seed } from '../../../prisma/seed/load'

const today = '2026-06-14'
let actor: SchoolActor

beforeAll(async () => {
  await seed(process.env.DATABASE_URL ?? '', { scale: 'demo', today })
  const role = await db.roleAssignment.findFirstOrThrow({ where: { role: 'LEADERSHIP' }, select: { id: true, accountId: true, school: { select: { id: true, provinceId: true } } } })
  if (!role.school) throw new Error('no school')
  actor = { kind: 'school', role: 'leadership', accountId: role.accountId, roleId: role.id, schoolId: role.school.id, provinceId: role.school.provinceId }
})

test('2022 comes out of the rows, and 47 is found', async () => {
  const report = await findAnnualReport(actor, { year: 2022 }, today)
  expect(report?.values).toMatchObject({
    'training.cohorts': 45, 'training.cohorts.carried': 21, 'training.cohorts.new': 24, 'training.trainees': 3058,
    'fostering.cohorts': 171, 'fostering.trainees': 15_084, 'lecturers.visiting': 25,
  })
  expect(discrepanciesOf(report?.checks ?? []).filter(({ code }) => code === 'training.cohorts').map(({ kind, sum, total }) => [kind, sum, total]))
    .toEqual(expect.arrayContaining([['printed', 45, 47], ['printedParts', 45, 47]]))
})

test('scorecards and the marks for the school are alive in this year and the last', async () => {
  const { items } = await listScorecards(actor, { year: 2026, sort: 'quota', limit: 50 }, today)
  expect(items.filter((card) => card.measures.quota.share !== null).length).toBeGreaterThan(3)
  for (const measure of ['quota', 'quality', 'punctual', 'obligations'] as const) expect(items.some((card) => card.measures[measure].total > 0), measure).toBe(true)
  for (const year of [2025, 2026]) expect(await listSchoolScoring(actor, year, today)).toMatchObject([{ planning: expect.any(Number) as unknown }])
})
