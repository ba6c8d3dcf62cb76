// What two schools published of their years, made again from rows. The figures stand here as they were printed.
import { beforeAll, expect, test } from 'vitest'
import { GET } from '@/app/api/plans/[year]/progress/route'
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { findProgress } from '@/lib/reporting/progress/queries/find-progress'
import type { Locale } from '@/lib/i18n/locale'
import { dateOf, type Day } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { keyFor } from '../../support/api'
import { makeAgency, makeCourse, makeProvince, makeSchool, type School } from '../../support/factories'
import { makeApprovedPlan, makeOpened } from '../../support/planned-year'

const nbsp = '\u00a0'
const today = '2026-11-28'
let phuTho: SchoolActor | undefined
let thanhHoa: SchoolActor | undefined

async function world() {
  const school = await makeSchool({ province: await makeProvince() })
  const [training, fostering, agency] = [await makeCourse(school), await makeCourse(school, { kind: 'FOSTERING', ruleFamily: null }), await makeAgency({ provinceId: school.provinceId })]
  return { school, training, fostering, agency, leadership: await actorForSchool(school, 'leadership') }
}

/** 2021: 24 fostering classes with 2,668 planned, 26 training ones with 1,895, of which 12 were carried over. */
async function makePhuTho() {
  const { school, training, fostering, agency, leadership } = await world()
  await makeApprovedPlan(school, 2021, [
    { course: fostering, quarter: 1, cohorts: 8, trainees: 890 }, { course: fostering, quarter: 2, cohorts: 6, trainees: 670 },
    { course: fostering, quarter: 3, cohorts: 6, trainees: 660 }, { course: fostering, quarter: 4, cohorts: 4, trainees: 448 },
    { course: training, quarter: 1, cohorts: 5, trainees: 430 }, { course: training, quarter: 3, cohorts: 9, trainees: 765 },
  ], '2020-12-08')
  await makeOpened(school, { course: training, agency, cohorts: 12, trainees: 700, opensOn: '2020-09-01', status: 'COMPLETED' })
  await makeOpened(school, { course: training, agency, cohorts: 6, trainees: 480, opensOn: '2021-03-01' })
  await makeOpened(school, { course: fostering, agency, cohorts: 11, trainees: 988, opensOn: '2021-04-05', status: 'COMPLETED' })
  await makeOpened(school, { course: fostering, agency, cohorts: 4, trainees: 363, opensOn: '2021-07-05' })
  await makeNoise(school, { training, agency }, 2021)
  return leadership
}

/** 2022: 21 classes with 1,502 carried over, 24 with 1,556 opened; the report printed 47. */
async function makeThanhHoa() {
  const { school, training, agency, leadership } = await world()
  await makeApprovedPlan(school, 2022, [{ course: training, quarter: 2, cohorts: 24, trainees: 1556 }], '2021-12-06')
  await makeOpened(school, { course: training, agency, cohorts: 21, trainees: 1502, opensOn: '2021-10-01', status: 'COMPLETED' })
  await makeOpened(school, { course: training, agency, cohorts: 24, trainees: 1556, opensOn: '2022-04-01' })
  await db.yearReport.create({ data: { schoolId: school.id, year: 2022, reportedOn: dateOf('2022-12-24'), source: 'Báo cáo', figures: { training: { publishedCohorts: 47 } } }, select: { id: true } })
  await makeNoise(school, { training, agency }, 2022)
  return leadership
}

/** What no figure of the year may count: called off, still to open, over before, of the next year. */
async function makeNoise(school: School, { training: course, agency }: Pick<Awaited<ReturnType<typeof world>>, 'training' | 'agency'>, year: number) {
  await makeOpened(school, { course, agency, cohorts: 1, trainees: 5, opensOn: `${year}-02-01`, status: 'CANCELLED' })
  await makeOpened(school, { course, agency, cohorts: 1, trainees: 0, opensOn: `${year}-02-01`, status: 'POSTPONED' })
  await makeOpened(school, { course, agency, cohorts: 1, trainees: 0, opensOn: `${year}-05-01`, status: 'ENROLMENT_CLOSED' })
  await makeOpened(school, { course, agency, cohorts: 1, trainees: 7, opensOn: `${year - 1}-05-01`, status: 'COMPLETED' })
  await makeOpened(school, { course, agency, cohorts: 1, trainees: 9, opensOn: `${year + 1}-01-01` })
}

beforeAll(async () => {
  [phuTho, thanhHoa] = await Promise.all([makePhuTho(), makeThanhHoa()])
})

const actorOf = (one: SchoolActor | undefined) => one ?? expect.fail('no school')
async function figuresOn(school: SchoolActor | undefined, year: number, asOf: Day) {
  const found = await findProgress(actorOf(school), { year, asOf }, today)
  return found.ok ? found.value : expect.fail(found.error)
}

async function answered(school: SchoolActor | undefined, year: number, asOf: Day, language: Locale): Promise<unknown> {
  const headers = { authorization: `Bearer ${await keyFor(actorOf(school))}`, 'accept-language': language }
  const answer = await GET(new Request(`http://portal.example/api/plans/${year}/progress?asOf=${asOf}`, { headers }), { params: Promise.resolve({ year: String(year) }) })
  expect(answer.status).toBe(200)
  return answer.json()
}

test('Phú Thọ, 31/08/2021: fostering has 15 of 24 classes, 62.5 %, and 1,351 of 2,668 trainees, 50.6 %', async () => {
  const { byKind } = await figuresOn(phuTho, 2021, '2021-08-31')
  expect(byKind.find(({ key }) => key === 'FOSTERING')).toMatchObject({
    cohorts: { actual: 15, planned: 24, percent: 62.5 }, trainees: { actual: 1351, planned: 2668, percent: 50.6 },
  })
  expect(await answered(phuTho, 2021, '2021-08-31', 'vi')).toMatchObject({ byKind: [{ key: 'TRAINING' }, {
    key: 'FOSTERING', label: 'Bồi dưỡng', cohorts: { actual: 15, planned: 24, percent: 62.5, text: `15/24 lớp (62,5${nbsp}%)` },
    trainees: { actual: 1351, planned: 2668, percent: 50.6, text: `1.351/2.668 học viên (50,6${nbsp}%)` },
  }] })
  expect(await answered(phuTho, 2021, '2021-08-31', 'en')).toMatchObject({ byKind: [{}, {
    label: 'Fostering', cohorts: { text: '15/24 classes (62.5%)' }, trainees: { text: '1,351/2,668 trainees (50.6%)' },
  }] })
})

test('Phú Thọ, 30/06/2021: carried over and new together, fostering included, 29 of 50 classes, 58 %, and 2,168 of 4,563 trainees, 47.5 %', async () => {
  expect(await figuresOn(phuTho, 2021, '2021-06-30')).toMatchObject({
    cohorts: { actual: 29, planned: 50, percent: 58 }, trainees: { actual: 2168, planned: 4563, percent: 47.5 },
    carriedOver: { cohorts: { actual: 12, planned: 12 } }, new: { cohorts: { actual: 17, planned: 38 } },
  })
  expect(await answered(phuTho, 2021, '2021-06-30', 'vi')).toMatchObject({
    year: 2021, asOf: '2021-06-30', plan: { version: 1, status: 'APPROVED', decisionNumber: '1811-QĐ/TU', decidedOn: '2020-12-08', scenario: 'NORMAL', standing: 'IN_FORCE' },
    total: {
      cohorts: { actual: 29, planned: 50, percent: 58, text: `29/50 lớp (58${nbsp}%)` },
      trainees: { actual: 2168, planned: 4563, percent: 47.5, text: `2.168/4.563 học viên (47,5${nbsp}%)` },
    }, check: null,
  })
  expect(await answered(phuTho, 2021, '2021-06-30', 'en')).toMatchObject({ total: { cohorts: { text: '29/50 classes (58%)' }, trainees: { text: '2,168/4,563 trainees (47.5%)' } } })
})

test('Thanh Hóa, 2022: 21 carried over with 1,502 and 24 new with 1,556 make 45 and 3,058; the published 47 does not match', async () => {
  const parts = {
    carriedOver: { cohorts: { actual: 21 }, trainees: { actual: 1502 } }, new: { cohorts: { actual: 24 }, trainees: { actual: 1556 } },
    cohorts: { actual: 45 }, trainees: { actual: 3058 },
  }
  const { byKind, check } = await figuresOn(thanhHoa, 2022, '2022-12-31')
  expect(byKind[0]).toMatchObject({ key: 'TRAINING', ...parts })
  expect(check).toEqual({ carriedOver: 21, new: 24, sum: 45, reported: 47, reportedOn: '2022-12-24' })
  const text = 'Đối chiếu: 21 + 24 = 45 lớp. Báo cáo ngày 24/12/2022 ghi 47 lớp.'
  expect(await answered(thanhHoa, 2022, '2022-12-31', 'vi')).toMatchObject({ byKind: [parts, {}], check: { sum: 45, reported: 47, text } })
  expect(await answered(thanhHoa, 2022, '2022-12-31', 'en')).toMatchObject({ check: { text: 'Reconciliation: 21 + 24 = 45 classes. The report of 24 Dec 2022 states 47 classes.' } })
})

test('a report of the year says nothing of the days before it', async () => {
  expect((await figuresOn(thanhHoa, 2022, '2022-12-23')).check).toBeNull()
  expect((await figuresOn(thanhHoa, 2022, '2022-12-24')).check).toMatchObject({ sum: 45 })
})
