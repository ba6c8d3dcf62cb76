import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { moveCohorts } from '@/lib/planning/plan/commands/move-cohorts'
import { listParameterValues } from '@/lib/planning/parameters/queries'
import { findBunching } from '@/lib/reporting/bunching/queries/find-bunching'
import { outlookOf } from '@/lib/reporting/bunching/rules/outlook'
import { addDays, dateOf, yearOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForProvince, actorForSchool } from '../../support/actors'
import { makeCohort, makeCourse, makeProvince, makeSchool, now, today } from '../../support/factories'
import { makePlan } from '../../support/plans'

const crowded = '2026-11-30'

/** Three rooms, six own lecturers and two visiting ones until October; five short classes planned for one week. */
async function world() {
  const school = await makeSchool()
  const campus = await db.campus.create({ data: { schoolId: school.id, name: 'Cơ sở 1', address: 'Số 1' }, select: { id: true } })
  await db.room.createMany({ data: ['A', 'B', 'C'].map((name) => ({ schoolId: school.id, name, seats: 60 })) })
  const lecturer = (kind: string, one: number, to?: string) => ({
    schoolId: school.id, kind, fullName: `Giảng viên ${one}`, searchName: 'giang vien',
    ...(kind === 'VISITING' ? { recognitionDecision: '1811-QĐ/TU', recognisedFrom: dateOf('2022-12-06'), recognisedTo: to ? dateOf(to) : null } : {}),
  })
  await db.lecturer.createMany({ data: [...[1, 2, 3, 4, 5, 6].map((one) => lecturer('OWN', one)), lecturer('VISITING', 7, '2026-10-31'), lecturer('VISITING', 8, '2026-10-31')] })
  const course = await makeCourse(school)
  const make = async (opensOn: string, status: string, days: number, at: string | null = campus.id) => {
    const cohort = await makeCohort(school, { course, status, opensOn, form: 'CONCENTRATED' })
    await db.cohort.update({ where: { id: cohort.id }, data: { endsOn: dateOf(addDays(opensOn, days - 1)), campusId: at }, select: { id: true } })
    return cohort
  }
  const crowd = []
  for (let one = 0; one < 5; one += 1) crowd.push(await make(crowded, 'PLANNED', 5))
  const announced = await make(crowded, 'ANNOUNCED', 5, null)
  const running = await make('2026-02-02', 'RUNNING', 330)
  await make(crowded, 'CANCELLED', 5)
  await make(crowded, 'POSTPONED', 5)
  return { school, course, crowd, announced, running, office: await actorForSchool(school) }
}

test('a forecast is one statement, its parameters another; proposals make room and can be carried out', async () => {
  const { school, office, crowd, announced } = await world()
  const { value, statements } = await countStatements(async () => {
    const found = await findBunching(office, {}, today)
    return found && { ...found, outlook: outlookOf(found, await listParameterValues(office, school.id), today) }
  })
  expect(statements).toBeLessThanOrEqual(2)
  expect(value).toMatchObject({ rooms: 3, own: 6, unscheduled: [] })
  const weekIn = (outlook: NonNullable<typeof value>['outlook'], number: number) => outlook.weeks.find((week) => week.number === number)
  // Six lecturers in pairs are three classes, one is in session; three rooms, one in use.
  expect(value && weekIn(value.outlook, 49)).toMatchObject({ openings: 6, capacity: 2, over: 4 })
  expect(value && weekIn(value.outlook, 44)).toMatchObject({ openings: 0, roomsFree: 2, lecturersFree: 3 })
  const moves = value?.outlook.moves ?? []
  expect(moves.map(({ id }) => id).toSorted()).toEqual(crowd.map(({ id }) => id).filter((id) => moves.some((move) => move.id === id)).toSorted())
  expect(moves).toHaveLength(4)
  expect(moves.every(({ id, from, to }) => id !== announced.id && from === crowded && to < crowded && to >= addDays(today, 30))).toBe(true)

  expect(await moveCohorts(office, { moves: moves.map(({ id, from, to }) => ({ cohortId: id, from, to })) }, now)).toEqual({ ok: true, value: { moved: 4 } })
  const after = await findBunching(office, {}, today)
  const outlook = after && outlookOf(after, await listParameterValues(office, school.id), today)
  expect(outlook?.weeks.every(({ over }) => over === 0)).toBe(true)
  expect(outlook?.moves).toEqual([])
})

test('lines of the approved plan in use that are not all scheduled are told apart', async () => {
  const { school, office, course } = await world()
  const plan = await makePlan(school, {
    year: yearOf(today), status: 'APPROVED', lines: [{ course, quarter: 4, cohorts: 3, trainees: 150 }, { quarter: 2, scenarios: ['DISRUPTED'] }],
  })
  await db.cohort.updateMany({ where: { schoolId: school.id, status: 'CANCELLED' }, data: { planItemId: null } })
  const [itemId = ''] = plan.items
  const made = await makeCohort(school, { course, form: 'NON_CONCENTRATED', status: 'PLANNED', opensOn: '2026-10-05' })
  await db.cohort.update({ where: { id: made.id }, data: { planItemId: itemId }, select: { id: true } })
  const found = await findBunching(office, {}, today)
  expect(found?.unscheduled).toMatchObject([{ itemId, quarter: 4, missing: 2 }])
  expect(found?.classes.find(({ id }) => id === made.id)).toMatchObject({ planQuarter: 4, movable: true })
})

test('a province chooses among its schools; others see nothing', async () => {
  const { school } = await world()
  const sister = await makeSchool({ province: { id: school.provinceId } })
  const province = await actorForProvince({ id: school.provinceId })
  expect(await findBunching(province, { school: sister.slug }, today)).toMatchObject({ schoolId: sister.id, classes: [], schools: [{ slug: school.slug }, { slug: sister.slug }] })
  expect(await findBunching(await actorForProvince(await makeProvince()), {}, today)).toBeNull()
  expect(await findBunching(await actorForSchool(sister), { school: school.slug }, today)).toBeNull()
})
