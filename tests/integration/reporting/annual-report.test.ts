// The yearly report adds up: every figure is the sum of its rows, every total the sum of its parts, and what was printed is held against both.
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { SchoolActor } from '@/lib/access/actor'
import { findAnnualReport, type AnnualReport } from '@/lib/reporting/annual/queries/find-annual-report'
import { listAgencyParts } from '@/lib/reporting/annual/queries/list-agency-parts'
import { listFigureRows } from '@/lib/reporting/annual/queries/list-figure-rows'
import { listReportYears } from '@/lib/reporting/annual/queries/list-report-years'
import { discrepanciesOf } from '@/lib/reporting/annual/rules/checks'
import { countsOnce, figureCodes, type FigureCode } from '@/lib/reporting/annual/rules/figures'
import { figurePlace } from '@/lib/reporting/annual/schema'
import { findReportPaper } from '@/lib/reporting/annual/paper/queries/find-report-paper'
import { dateOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeCourse, makeProvince, makeSchool, type School } from '../../support/factories'
import { makeOpened } from '../../support/planned-year'

const today = '2026-11-28'
let school: School
let actor: SchoolActor
const report = async (year = 2022): Promise<AnnualReport> => {
  const found = await findAnnualReport(actor, { year }, today)
  if (!found) throw new Error('no report')
  return found
}

/** All rows of a figure, page by page. */
async function rowsOf(code: FigureCode, limit: number) {
  const all: { id: string; amount: number }[] = []
  let cursor: Parameters<typeof listFigureRows>[1]['cursor']
  do {
    const page = await listFigureRows(actor, { year: 2022, code, limit, cursor }, today)
    all.push(...(page?.items ?? []))
    cursor = page?.nextCursor ? figurePlace.parse(page.nextCursor) : undefined
  } while (cursor)
  return all
}

beforeAll(async () => {
  school = await makeSchool({ province: await makeProvince() })
  actor = await actorForSchool(school, 'leadership')
  const [training, fostering] = [await makeCourse(school), await makeCourse(school, { kind: 'FOSTERING', ruleFamily: null })]
  const [north, south, heir] = [await makeAgency({ provinceId: school.provinceId }), await makeAgency({ provinceId: school.provinceId }), await makeAgency({ provinceId: school.provinceId })]
  await makeOpened(school, { course: training, agency: north, cohorts: 21, trainees: 1502, opensOn: '2021-10-01', status: 'COMPLETED' })
  await makeOpened(school, { course: training, agency: south, cohorts: 20, trainees: 1300, opensOn: '2022-04-01' })
  await makeOpened(school, { course: training, agency: south, cohorts: 4, trainees: 256, opensOn: '2022-11-01', form: 'CONCENTRATED' })
  await makeOpened(school, { course: fostering, agency: north, cohorts: 6, trainees: 300, opensOn: '2022-02-01', status: 'COMPLETED' })
  await makeOpened(school, { course: training, agency: north, cohorts: 1, trainees: 9, opensOn: '2023-01-01' })
  for (const from of [north, south]) await db.agencySuccession.create({ data: { fromId: from.id, toId: heir.id, kind: 'MERGE', happenedOn: dateOf('2025-07-01'), decisionNumber: '1/QĐ' }, select: { id: true } })
  await db.yearReport.create({
    data: {
      schoolId: school.id, year: 2022, reportedOn: dateOf('2022-12-24'), source: 'Báo cáo',
      figures: { training: { publishedCohorts: 47, publishedTrainees: 3058, carriedOver: { cohorts: 21, trainees: 1502 }, new: { cohorts: 24, trainees: 1556 } } },
    },
    select: { id: true },
  })
  await other(school)
})

/** Activities with findings and recommendations, each kind and state at least once. */
async function other({ id: schoolId }: School) {
  const activity = (kind: string, more: object = {}) => db.activity.create({ data: { schoolId, year: 2022, kind, title: kind, heldOn: dateOf('2022-06-01'), ...more }, select: { id: true } })
  for (const materialStatus of ['DRAFT', 'REVIEWED', 'IN_USE', 'IN_USE']) await activity('MATERIAL', { audience: 'A', edition: '1', materialStatus })
  for (const kind of ['PRACTICE_REVIEW', 'REVIEW', 'ENROLMENT', 'WORKSHOP', 'ROUND_TABLE']) await activity(kind)
  const { id: activityId } = await activity('INSPECTION')
  for (const mended of [{}, { mendedOn: dateOf('2022-07-01'), mendedNote: 'A' }]) await db.inspectionFinding.create({ data: { activityId, text: 'A', dueOn: dateOf('2022-07-01'), ...mended }, select: { id: true } })
  for (const level of ['ACADEMY', 'PROVINCE', 'PROVINCE']) await db.recommendation.create({ data: { schoolId, year: 2022, level, text: 'A', madeOn: dateOf('2022-12-24') }, select: { id: true } })
}

describe('2022 as it was published', () => {
  test('comes out of the rows: 21 + 24 classes, 1,502 + 1,556 trainees', async () => {
    const { values } = await report()
    expect(values).toMatchObject({
      'training.cohorts': 45, 'training.cohorts.carried': 21, 'training.cohorts.new': 24, 'training.trainees': 3058, 'training.trainees.carried': 1502, 'training.trainees.new': 1556,
      'training.cohorts.fullTime': 4, 'fostering.cohorts': 6, 'fostering.trainees': 300, 'opened': 30, 'opened.quarter4': 4,
      'materials': 4, 'practice': 1, 'conferences': 4, 'findings.open': 1, 'recommendations': 3, 'recommendations.province': 2,
    })
  })

  test('the check lines find 47, which neither the rows nor its own parts give, and nothing else', async () => {
    const { checks } = await report()
    expect(discrepanciesOf(checks)).toEqual([
      { code: 'training.cohorts', kind: 'printed', parts: [45], sum: 45, total: 47, agrees: false },
      { code: 'training.cohorts', kind: 'printedParts', parts: [21, 24], sum: 45, total: 47, agrees: false },
    ])
    expect(checks.slice(0, 2).every(({ agrees }) => !agrees)).toBe(true)
  })
})

test.each(figureCodes)('%s is the sum of its rows, each listed once', async (code) => {
  const [{ values }, rows, inPages] = [await report(), await rowsOf(code, 100), await rowsOf(code, 7)]
  expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(values[code])
  expect(inPages).toEqual(rows)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  if (countsOnce(code)) expect(rows.every(({ amount }) => amount === 1)).toBe(true)
})

test('every total is the sum of its parts', async () => {
  const { checks } = await report()
  const parts = checks.filter(({ kind }) => kind === 'parts')
  expect(parts.length).toBeGreaterThan(15)
  expect(parts.filter(({ agrees }) => !agrees)).toEqual([])
})

test.each(['then', 'now'] as const)('trainees by agency open into the rows that they are the sum of, %s', async (view) => {
  for (const { id, name, ...told } of await listAgencyParts(actor, { year: 2022, view }, today)) {
    for (const [code, value] of [['training.trainees', told.training], ['fostering.trainees', told.fostering]] as const) {
      const rows = await listFigureRows(actor, { year: 2022, code, agency: id, view, limit: 100 }, today)
      expect(rows).toMatchObject({ agency: { id, name }, total: value })
      expect(rows?.items.reduce((sum, { amount }) => sum + amount, 0)).toBe(value)
      const all = new Map((await rowsOf(code, 100)).map((row) => [row.id, row.amount]))
      expect(rows?.items.every((row) => row.amount <= (all.get(row.id) ?? 0))).toBe(true)
    }
  }
  const [some] = await listAgencyParts(actor, { year: 2022, view }, today)
  const of = (agency: string, code: FigureCode) => listFigureRows(actor, { year: 2022, code, agency, view, limit: 5 }, today)
  expect(await of(some?.id ?? '', 'training.cohorts')).toBeNull()
  expect(await of((await makeAgency()).id, 'training.trainees')).toBeNull()
})

test('a total is held against its sum by agency: whoever was sent from outside the province is found missing there', async () => {
  const byAgency = async () => (await report()).checks.filter(({ kind }) => kind === 'agencies').map(({ code, sum, total }) => [code, sum, total]).toSorted()
  expect(await byAgency()).toEqual([['fostering.trainees', 300, 300], ['training.trainees', 3058, 3058]])
  const { id } = await db.trainee.findFirstOrThrow({ where: { schoolId: school.id, cohort: { course: { kind: 'FOSTERING' } } }, select: { id: true, agencyId: true } })
  const back = await db.trainee.findUniqueOrThrow({ where: { id }, select: { agencyId: true } })
  await db.trainee.update({ where: { id }, data: { agencyId: (await makeAgency()).id }, select: { id: true } })
  expect(await byAgency()).toEqual([['fostering.trainees', 299, 300], ['training.trainees', 3058, 3058]])
  await db.trainee.update({ where: { id }, data: back, select: { id: true } })
})

test('by the agency of the time or by its heir: other rows, the same totals', async () => {
  const [then, now] = [await listAgencyParts(actor, { year: 2022, view: 'then' }, today), await listAgencyParts(actor, { year: 2022, view: 'now' }, today)]
  const sum = (rows: typeof then) => [rows.reduce((all, { training }) => all + training, 0), rows.reduce((all, { fostering }) => all + fostering, 0)]
  expect([then.length, now.length]).toEqual([2, 1])
  expect(sum(then)).toEqual([3058, 300])
  expect(sum(now)).toEqual(sum(then))
})

test('the years of which there is a report, the newest first, for those who may read it', async () => {
  const read = await countStatements(() => listReportYears(actor, undefined, today))
  const years = read.value?.years ?? []
  expect(years.map(({ year }) => year)).toContain(2022)
  expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted((a, b) => b - a))
  expect(read.statements).toBe(2)
  expect(await listReportYears(await actorForProvince(await makeProvince()), school.slug, today)).toBeNull()
})

test('is read by those who see the whole school and by the province; for an agency, a class head and another province it does not exist', async () => {
  const read = (who: Parameters<typeof findAnnualReport>[0]) => findAnnualReport(who, { year: 2022, school: school.slug }, today)
  expect(await read(await actorForProvince({ id: school.provinceId }))).not.toBeNull()
  for (const who of [await actorForAgency(await makeAgency({ provinceId: school.provinceId })), await actorForSchool(school, 'classHead'), await actorForProvince(await makeProvince())]) {
    expect(await read(who)).toBeNull()
    expect(await listFigureRows(who, { year: 2022, school: school.slug, code: 'training.cohorts', limit: 5 }, today)).toBeNull()
  }
})

test('a year that has not begun has no report, no rows and no paper; this year has them from its first day', async () => {
  expect(await findAnnualReport(actor, { year: 2027 }, today)).toBeNull()
  expect(await listFigureRows(actor, { year: 2027, code: 'training.cohorts', limit: 5 }, today)).toBeNull()
  expect(await findReportPaper(actor, { year: 2027 }, today)).toBeNull()
  expect(await findAnnualReport(actor, { year: 2027 }, '2027-01-01')).toMatchObject({ year: 2027 })
})

test('the pages of the report stay within their budgets however many figures there are: report and agencies, rows, paper', async () => {
  const page = await countStatements(() => Promise.all([findAnnualReport(actor, { year: 2022 }, today), listAgencyParts(actor, { year: 2022, view: 'now' }, today)]))
  const rows = await countStatements(() => listFigureRows(actor, { year: 2022, code: 'training.cohorts', limit: 50 }, today))
  const paper = await countStatements(() => findReportPaper(actor, { year: 2022 }, today))
  const [some] = await listAgencyParts(actor, { year: 2022, view: 'then' }, today)
  const ofAgency = await countStatements(() => listFigureRows(actor, { year: 2022, code: 'training.trainees', agency: some?.id, limit: 50 }, today))
  expect([page.statements, rows.statements, ofAgency.statements, paper.statements]).toEqual([7, 3, 4, 6])
})
