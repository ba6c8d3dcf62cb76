// The demo's report of 2022, through the portal's own queries: the published figures by rows, and the one that does not add up.
import { beforeAll, expect, test } from 'vitest'
import type { SchoolActor } from '@/lib/access/actor'
import { countDuties } from '@/lib/agreements/obligations/queries/list-duties'
import { countCells } from '@/lib/agreements/queries/count-cells'
import { sumOf } from '@/lib/agreements/rules'
import { db } from '@/lib/db/client'
import { findAnnualReport } from '@/lib/reporting/annual/queries/find-annual-report'
import { findOverdueParties } from '@/lib/reporting/annual/queries/find-overdue-parties'
import { discrepanciesOf } from '@/lib/reporting/annual/rules/checks'
import { listScorecards } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { listSchoolScoring } from '@/lib/reporting/scoring/queries'
import { listOverdue } from '@/lib/reporting/year/queries/list-overdue'
import { addDays, dateOf } from '@/lib/time'
import { seed } from '../../../prisma/seed/load'
import { directUrl } from '../../support/direct-url'

const today = '2026-06-14'
let actor: SchoolActor

beforeAll(async () => {
  await seed(directUrl(), { scale: 'demo', today })
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

test('what is overdue is one number: report, conference by party, overview, board and agreement', async () => {
  const year = 2026
  const [report, overdue, overview, board] = [
    await findAnnualReport(actor, { year }, today), await findOverdueParties(actor, { schoolId: actor.schoolId, year }, today), await listOverdue(actor, today, 5), await countDuties(actor, { view: 'all' }, today),
  ]
  const version = await db.agreementVersion.findFirstOrThrow({ where: { status: 'IN_FORCE', agreement: { schoolId: actor.schoolId } }, select: { id: true } })
  const cells = sumOf((await countCells(actor, version.id, today)).map(({ counts }) => counts))
  const all = (overdue?.total ?? 0) + (overdue?.earlier ?? 0)
  expect([overview.total, board.overdue, cells.overdue]).toEqual([all, all, all])
  expect([report?.values['obligations.open'], overdue?.parties.reduce((sum, { count }) => sum + count, 0)]).toEqual([overdue?.total, overdue?.total])
  expect(overdue?.parties.length).toBeGreaterThan(1)
  for (const { kind, agencyId, count } of overdue?.parties ?? []) {
    const filter = { view: agencyId ? 'all' as const : kind === 'PROVINCE' ? 'province' as const : 'school' as const, ...(agencyId ? { agency: agencyId } : {}), from: `${year}-01-01`, to: `${year}-12-31` }
    expect((await countDuties(actor, filter, today)).overdue).toBe(count)
  }
  // The control: a duty of today is in time, everywhere.
  const some = await db.obligation.findFirstOrThrow({ where: { versionId: version.id, closedBy: 'DOCUMENT', evidenceNumber: null, dueOn: { gt: dateOf(today) } }, select: { id: true } })
  await db.obligation.update({ where: { id: some.id }, data: { dueOn: dateOf(today) }, select: { id: true } })
  expect((await findOverdueParties(actor, { schoolId: actor.schoolId, year }, today))?.total).toBe(overdue?.total)
  await db.obligation.update({ where: { id: some.id }, data: { dueOn: dateOf(addDays(today, -1)) }, select: { id: true } })
  expect((await findOverdueParties(actor, { schoolId: actor.schoolId, year }, today))?.total).toBe((overdue?.total ?? 0) + 1)
})

test('scorecards and the marks for the school are alive in this year and the last', async () => {
  const { items } = await listScorecards(actor, { year: 2026, sort: 'quota', limit: 50 }, today)
  expect(items.filter((card) => card.measures.quota.share !== null).length).toBeGreaterThan(3)
  for (const measure of ['quota', 'quality', 'punctual', 'obligations'] as const) expect(items.some((card) => card.measures[measure].total > 0), measure).toBe(true)
  expect(await listSchoolScoring(actor, 2025, today)).toMatchObject([{ closed: true, planning: expect.any(Number) as unknown }])
  expect(await listSchoolScoring(actor, 2026, today)).toMatchObject([{ closed: false, agencies: 4, planning: null }])
})
