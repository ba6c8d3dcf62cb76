import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { GET as exported } from '@/app/api/plans/[year]/progress/export/route'
import { GET } from '@/app/api/plans/[year]/progress/route'
import type { Actor, SignedInActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { findProgress, type ProgressWish } from '@/lib/reporting/progress/queries/find-progress'
import { listAttainment, listCohortSeats } from '@/lib/reporting/progress/queries/list-attainment'
import { listCountedCohorts } from '@/lib/reporting/progress/queries/list-counted-cohorts'
import { listPlannedLines } from '@/lib/reporting/progress/queries/list-planned-lines'
import { breakdowns, cohortPlace, linePlace } from '@/lib/reporting/progress/schema'
import { addDays, dateOf, daysBetween, type Day } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { keyFor } from '../../support/api'
import { makeAgency, makeCourse, makeProvince, makeSchool } from '../../support/factories'
import { addVersion, approveOn, enrolMany, makeApprovedPlan, makeOpened } from '../../support/planned-year'
import { makePlan } from '../../support/plans'

const today = '2026-11-28'
const lines = { part: 'planned' as const, kind: undefined, form: undefined, quarter: undefined, limit: 50 }

async function place() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [training, fostering] = [await makeCourse(school), await makeCourse(school, { kind: 'FOSTERING', ruleFamily: null })]
  return { province, school, training, fostering, agency: await makeAgency({ province }), office: await actorForSchool(school) }
}

async function progressOf(actor: Actor, wish: ProgressWish) {
  const found = await findProgress(actor, wish, today)
  return found.ok ? found.value : expect.fail(found.error)
}

/** A year with classes of both kinds and forms all over it, late trainees included. */
async function busyYear() {
  const world = await place()
  const { school, training, fostering, agency } = world
  await makeApprovedPlan(school, 2025, [
    { course: training, form: 'CONCENTRATED', quarter: 1, cohorts: 3, trainees: 60 }, { course: training, quarter: 3, cohorts: 2, trainees: 30 }, { course: fostering, quarter: 4, cohorts: 5, trainees: 200 },
  ], '2024-12-10')
  await makeOpened(school, { course: training, agency, cohorts: 3, trainees: 31, opensOn: '2024-08-20' })
  for (const [course, opensOn, form] of [[training, '2025-01-01', 'CONCENTRATED'], [fostering, '2025-02-27', 'NON_CONCENTRATED'], [training, '2025-07-09', 'NON_CONCENTRATED'], [fostering, '2025-12-28', 'CONCENTRATED']] as const) {
    const [late] = await makeOpened(school, { course, agency, form, cohorts: 3, trainees: 17, opensOn })
    if (late) await enrolMany(late, agency, { count: 4, on: addDays(opensOn, 40) })
  }
  return world
}

let busy: Awaited<ReturnType<typeof busyYear>>
beforeAll(async () => { busy = await busyYear() })

test('whatever the day, the rows of every breakdown add up to the total; agencies to the new trainees', async () => {
  const { office } = busy
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 364 }), fc.constantFrom(...breakdowns), async (after, by) => {
    const asOf = addDays('2025-01-01', after)
    const progress = await progressOf(office, { year: 2025, asOf, by })
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    if (by === 'agency') {
      const agencies = await listAttainment(office, { year: 2025, asOf })
      expect(sum(agencies.map(({ enrolled }) => enrolled))).toBe(progress.new.trainees.actual)
      return
    }
    for (const of of ['cohorts', 'trainees'] as const) {
      expect(sum(progress.rows.map((row) => row[of].actual))).toBe(progress[of].actual)
      expect(sum(progress.rows.map((row) => row[of].planned ?? 0))).toBe(progress[of].planned)
    }
    expect(progress.curve.actual.at(-1)).toBe(progress.trainees.actual)
  }), { numRuns: 30, seed: 20261128 })
})

test('actual never falls from one day to a later one', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 364 }), async (one, other) => {
    const [early, late] = [Math.min(one, other), Math.max(one, other)].map((after) => addDays('2025-01-01', after))
    const [before, after] = await Promise.all([progressOf(busy.office, { year: 2025, asOf: early }), progressOf(busy.office, { year: 2025, asOf: late })])
    expect(before.cohorts.actual).toBeLessThanOrEqual(after.cohorts.actual)
    expect(before.trainees.actual).toBeLessThanOrEqual(after.trainees.actual)
  }), { numRuns: 25, seed: 20261128 })
})

test('a class counts on its opening day, a trainee on the day of enrolment', async () => {
  const on = async (asOf: Day) => (await progressOf(busy.office, { year: 2025, asOf })).new
  expect([(await on('2025-07-08')).cohorts.actual, (await on('2025-07-09')).cohorts.actual]).toEqual([6, 7])
  expect((await on('2025-08-18')).trainees.actual - (await on('2025-08-17')).trainees.actual).toBe(4)
})

test('as many statements as the design allows, whatever is asked', async () => {
  const wish = { year: 2025, asOf: '2025-09-30' }
  const { statements } = await countStatements(() => Promise.all([findProgress(busy.office, { ...wish, by: 'quarter' }, today), listAttainment(busy.office, wish)]))
  expect(statements).toBe(3)
  for (const list of [() => listCountedCohorts(busy.office, { ...lines, ...wish, part: 'all' }), () => listPlannedLines(busy.office, { ...lines, ...wish }), () => listCohortSeats(busy.office, wish)]) {
    expect((await countStatements<unknown>(list)).statements).toBe(1)
  }
  const key = await keyFor(busy.office)
  const request = new Request('http://portal.example/api/plans/2025/progress?by=agency', { headers: { authorization: `Bearer ${key}` } })
  expect((await countStatements(() => GET(request, { params: Promise.resolve({ year: '2025' }) }))).statements).toBeLessThanOrEqual(6)
})

test('the plan is the version in force on the day; before the first decision the first one counts', async () => {
  const { school, training, office } = await place()
  const plan = await makeApprovedPlan(school, 2025, [{ course: training, quarter: 1, cohorts: 2, trainees: 80 }], '2025-01-20')
  await approveOn(plan.id, await addVersion(school, plan, 2, [{ course: training, quarter: 1, cohorts: 3, trainees: 90 }]), '2025-06-01')
  await addVersion(school, plan, 3, [{ course: training, quarter: 1, cohorts: 9, trainees: 99 }])
  const on = async (asOf: Day) => {
    const { schools, new: opened } = await progressOf(office, { year: 2025, asOf })
    return [schools[0]?.plan?.version, schools[0]?.plan?.standing, opened.cohorts.planned, opened.trainees.planned]
  }
  expect(await on('2025-01-19')).toEqual([1, 'APPROVED_LATER', 2, 80])
  expect(await on('2025-01-20')).toEqual([1, 'IN_FORCE', 2, 80])
  expect(await on('2025-05-31')).toEqual([1, 'IN_FORCE', 2, 80])
  expect(await on('2025-06-01')).toEqual([2, 'IN_FORCE', 3, 90])
})

test('the scenario in use on the day is the one that counts', async () => {
  const { school, training, office } = await place()
  const plan = await makePlan(school, { year: 2025, lines: [{ course: training, cohorts: 4, trainees: 100, scenarios: ['NORMAL'] }, { course: training, cohorts: 2, trainees: 40, scenarios: ['DISRUPTED'] }] })
  await approveOn(plan.id, plan.versionId, '2024-12-01')
  expect((await progressOf(office, { year: 2025 })).new.cohorts.planned).toBe(4)
  await switchOn(school, plan.id, 'NORMAL', 'DISRUPTED', '2025-06-10')
  await switchOn(school, plan.id, 'DISRUPTED', 'NORMAL', '2025-09-01')
  const on = async (asOf: Day) => {
    const [{ schools, new: opened }, { items }] = [await progressOf(office, { year: 2025, asOf }), await listPlannedLines(office, { ...lines, year: 2025, asOf })]
    return [schools[0]?.plan?.scenario, opened.cohorts.planned, items.map(({ cohorts }) => cohorts)]
  }
  for (const day of ['2025-06-09', '2025-09-01', '2025-12-31']) expect(await on(day)).toEqual(['NORMAL', 4, [4]])
  for (const day of ['2025-06-10', '2025-08-31']) expect(await on(day)).toEqual(['DISRUPTED', 2, [2]])
})

/** The scenario changes in the morning of a day; the event says so. */
async function switchOn({ id: schoolId }: { id: string }, planId: string, from: string, to: string, day: Day) {
  await db.annualPlan.update({ where: { id: planId }, data: { scenario: to }, select: { id: true } })
  await db.event.create({
    data: { type: 'plan.scenario-switched', actorKind: 'school', schoolId, subjectKind: 'plan', subjectId: planId, data: { year: 2025, from, to, changed: 1 }, happenedAt: new Date(`${day}T08:00:00+07:00`) },
    select: { id: true },
  })
}

test('a class whose opening was decided after its day had not opened before that', async () => {
  const { school, training, agency, office } = await place()
  await makeApprovedPlan(school, 2025, [{ course: training, quarter: 1, cohorts: 1, trainees: 20 }], '2024-12-01')
  const [cohort] = await makeOpened(school, { course: training, agency, cohorts: 1, trainees: 20, opensOn: '2025-03-20' })
  await db.cohort.update({ where: { id: cohort?.id ?? '' }, data: { openingDecisionNumber: '12/QĐ-TrCT', openingDecisionOn: dateOf('2025-06-15') }, select: { id: true } })
  const on = async (asOf: Day) => {
    const { cohorts, trainees, curve } = await progressOf(office, { year: 2025, asOf })
    const [wish, [seats]] = [{ ...lines, year: 2025, asOf }, await listAttainment(office, { year: 2025, asOf })]
    const [counted, [line]] = [await listCountedCohorts(office, { ...wish, part: 'all' }), (await listPlannedLines(office, wish)).items]
    return [cohorts.actual, trainees.actual, counted.items.length, line?.opened, seats?.enrolled ?? 0, curve.actual.at(-1), curve.actual[3]]
  }
  expect(await on('2025-06-14')).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(await on('2025-06-15')).toEqual([1, 20, 1, 1, 20, 20, 0])
})

test('a draft counts for its school alone, a proposal for the province too, agencies wait for the decision; without a plan there is no percentage', async () => {
  const { school, province, training, agency, office } = await place()
  const [government, liaison] = [await actorForProvince(province), await actorForAgency(agency)]
  const planned = async () => Promise.all([office, government, liaison].map(async (actor) => {
    const { schools, new: opened } = await progressOf(actor, { year: 2025 })
    return [schools[0]?.plan?.standing ?? null, opened.cohorts.planned, opened.cohorts.percent]
  }))
  const [none, open, force] = [[null, null, null], ['NOT_APPROVED', 2, 0], ['IN_FORCE', 2, 0]]
  expect(await planned()).toEqual([none, none, none])
  const plan = await makePlan(school, { year: 2025, lines: [{ course: training, cohorts: 2 }] })
  expect(await planned()).toEqual([open, none, none])
  await db.planVersion.update({ where: { id: plan.versionId }, data: { status: 'PROPOSED', proposalNumber: '1/TTr-TrCT', proposedOn: dateOf('2025-01-02') }, select: { id: true } })
  expect(await planned()).toEqual([open, open, none])
  await approveOn(plan.id, plan.versionId, '2025-02-01')
  expect(await planned()).toEqual([force, force, force])
})

test('a province adds up its schools, or shows one of them; another province’s does not exist', async () => {
  const { province, school, training, agency } = await place()
  const sister = await makeSchool({ province })
  const course = await makeCourse(sister)
  await makeApprovedPlan(school, 2025, [{ course: training, cohorts: 2, trainees: 50 }], '2024-12-01')
  await makeApprovedPlan(sister, 2025, [{ course, cohorts: 3, trainees: 70 }], '2024-12-01')
  await makeOpened(school, { course: training, agency, cohorts: 1, trainees: 20, opensOn: '2025-03-01' })
  await makeOpened(sister, { course, agency, cohorts: 2, trainees: 30, opensOn: '2025-03-01' })
  const government = await actorForProvince(province)
  expect(await progressOf(government, { year: 2025 })).toMatchObject({ cohorts: { actual: 3, planned: 5 }, trainees: { actual: 50, planned: 120 } })
  expect(await progressOf(government, { year: 2025, school: sister.slug })).toMatchObject({ cohorts: { actual: 2, planned: 3 }, choices: [{}, {}] })
  expect(await findProgress(government, { year: 2025, school: busy.school.slug }, today)).toMatchObject({ ok: false, error: 'progress_not_found' })
  expect(await findProgress(busy.office, { year: 2025, school: sister.slug }, today)).toMatchObject({ ok: false, error: 'progress_not_found' })
})

test('the rows behind a figure are as many as it says, page by page', async () => {
  const wish = { year: 2025, asOf: '2025-12-31' }
  const { byKind, carriedOver } = await progressOf(busy.office, wish)
  const all = { ...lines, ...wish, part: 'all' as const, kind: 'TRAINING' as const, limit: 4 }
  const first = await listCountedCohorts(busy.office, all)
  const second = await listCountedCohorts(busy.office, { ...all, cursor: cohortPlace.parse(first.nextCursor) })
  const third = await listCountedCohorts(busy.office, { ...all, cursor: cohortPlace.parse(second.nextCursor) })
  const rows = [...first.items, ...second.items, ...third.items]
  expect(third.nextCursor).toBeNull()
  expect([rows.length, rows.reduce((sum, { trainees }) => sum + trainees, 0)]).toEqual([byKind[0]?.cohorts.actual, byKind[0]?.trainees.actual])
  expect(rows.map(({ opensOn }) => opensOn)).toEqual(rows.map(({ opensOn }) => opensOn).toSorted())
  const carried = await listCountedCohorts(busy.office, { ...lines, ...wish, part: 'carried' })
  expect([carried.items.length, carried.items.every(({ opensOn }) => daysBetween(opensOn, '2025-01-01') > 0)]).toEqual([carriedOver.cohorts.actual, true])
  const third_quarter = await listCountedCohorts(busy.office, { ...lines, ...wish, part: 'new', quarter: '3' })
  expect(third_quarter.items.map(({ opensOn }) => opensOn)).toEqual(['2025-07-09', '2025-07-10', '2025-07-11'])
  expect((await listCountedCohorts(await actorForAgency(busy.agency), all)).items).toEqual([])
})

test('lines are behind when their quarter is over with fewer classes than planned; a class without a line counts for its course, form and quarter', async () => {
  const { school, training, fostering, agency, office } = await place()
  const plan = await makeApprovedPlan(school, 2025, [
    { course: training, quarter: 1, cohorts: 3, trainees: 60 }, { course: fostering, quarter: 1, cohorts: 1, trainees: 30 }, { course: training, quarter: 2, cohorts: 2, trainees: 40 },
  ], '2024-12-01')
  const [linked = ''] = plan.items
  await makeOpened(school, { course: training, agency, cohorts: 1, trainees: 2, opensOn: '2025-04-10', planItemId: linked })
  await makeOpened(school, { course: training, agency, cohorts: 1, trainees: 2, opensOn: '2025-02-10' })
  await makeOpened(school, { course: fostering, agency, cohorts: 1, trainees: 2, opensOn: '2025-03-31' })
  const opened = async (asOf: Day, part: 'planned' | 'late') => (await listPlannedLines(office, { ...lines, part, year: 2025, asOf })).items.map(({ quarter, cohorts, opened: done }) => [quarter, cohorts, done])
  expect(await opened('2025-03-30', 'late')).toEqual([])
  expect((await opened('2025-03-31', 'late'))).toEqual([[1, 3, 1]])
  expect(await opened('2025-04-10', 'late')).toEqual([[1, 3, 2]])
  expect(await opened('2025-06-30', 'late')).toEqual([[1, 3, 2], [2, 2, 0]])
  const page = await listPlannedLines(office, { ...lines, year: 2025, asOf: '2025-06-30', limit: 2 })
  const rest = await listPlannedLines(office, { ...lines, year: 2025, asOf: '2025-06-30', limit: 2, cursor: linePlace.parse(page.nextCursor) })
  expect([...page.items, ...rest.items].map(({ itemId }) => itemId).toSorted()).toEqual(plan.items.toSorted())
  expect(rest.nextCursor).toBeNull()
})

const ask = async (actor: SignedInActor, handler: typeof GET, address: string, language = 'vi') => handler(
  new Request(`http://portal.example${address}`, { headers: { authorization: `Bearer ${await keyFor(actor)}`, 'accept-language': language } }),
  { params: Promise.resolve({ year: /plans\/(\w+)/.exec(address)?.[1] ?? '' }) },
)

test.each([
  ['/api/plans/2025/progress?asOf=2024-12-31', 422, 'as_of_outside_year'], ['/api/plans/2025/progress?asOf=31/12/2025', 422, 'fields'], ['/api/plans/2025/progress?asOf=2025-02-30', 422, 'fields'],
  ['/api/plans/2025/progress?by=week', 422, 'fields'], ['/api/plans/1999/progress', 404, 'not_found'], ['/api/plans/nam/progress', 404, 'not_found'],
])('%s is refused with %i', async (address, status, code) => {
  const answer = await ask(busy.office, GET, address)
  expect(answer.status).toBe(status)
  const problem: unknown = await answer.json()
  expect(problem).toMatchObject({ code, ...(status === 422 ? { errors: [{ path: address.includes('asOf') ? 'asOf' : 'by' }] } : {}) })
  if (code === 'as_of_outside_year') expect(problem).toMatchObject({ detail: 'Chọn một ngày trong năm 2025.' })
})

test('the workbook holds the same rows and their sums, and leaving the portal is written down', async () => {
  const answer = await ask(busy.office, exported, '/api/plans/2025/progress/export?by=quarter&asOf=2025-12-31')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="tien-do-2025-12-31-quarter.xlsx"')
  const [sheet] = await readXlsxFile(Buffer.from(await answer.arrayBuffer()))
  const rows = sheet?.data ?? []
  const { cohorts, carriedOver, new: opened } = await progressOf(busy.office, { year: 2025, asOf: '2025-12-31' })
  expect(rows.at(-1)?.slice(0, 5)).toEqual(['Cộng', carriedOver.cohorts.actual, opened.cohorts.actual, opened.cohorts.planned, cohorts.percent])
  expect(rows.map(([first]) => first)).toEqual(expect.arrayContaining(['Chuyển tiếp từ năm trước', 'Quý I', 'Quý IV']))
  const event = await db.event.findFirstOrThrow({ where: { type: 'list.exported', subjectId: busy.school.id }, select: { data: true, accountId: true } })
  expect(event).toEqual({ accountId: busy.office.accountId, data: { list: 'progress', year: 2025, asOf: '2025-12-31', by: 'quarter', rows: 5 } })
})
