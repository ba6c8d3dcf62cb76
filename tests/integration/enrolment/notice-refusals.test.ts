import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { correctNotice, startNotice } from '@/lib/enrolment/notices/commands/draft-notice'
import { issueForm } from '@/lib/enrolment/notices/schema'
import { proposalForm } from '@/lib/planning/plan/schema'
import { addDays, dateOf, dayOf, instantAt, yearOf } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeCourse, makeSchool, now, today } from '../../support/factories'
import { done, draftOf, edit, issue, issuedOf } from '../../support/notices'
import { makePlan } from '../../support/plans'

async function world() {
  const school = await makeSchool()
  const [office, second] = [await actorForSchool(school), await actorForSchool(school)]
  const plan = async () => makeCohort(school, { status: 'PLANNED', opensOn: addDays(today, 60), quotas: [{ agency: await makeAgency(school), seats: 5 }] })
  return { school, office, second, plan }
}
const errorOf = (result: { ok: boolean; error?: string }) => (result.ok ? 'ok' : result.error)
const rowOf = (id: string) => db.cohort.findUniqueOrThrow({ where: { id } })

test('two who start a notice of one class at once start one; a draft takes in no class of another', async () => {
  const { office, second, plan } = await world()
  const [cohort, other] = [await plan(), await plan()]
  const start = (officer: typeof office) => startNotice(officer, { year: 2026, cohorts: [other.id, cohort.id] }, now)
  const results = await Promise.all([start(office), start(second), start(office), start(second)])
  expect(results.map(errorOf).toSorted()).toEqual(['already_drafted', 'already_drafted', 'already_drafted', 'ok'])
  expect(await db.noticeCohort.count({ where: { cohortId: cohort.id } })).toBe(1)
  const third = await plan()
  const id = await draftOf(second, [third])
  expect(await edit(second, id, { cohorts: [third.id, cohort.id] })).toMatchObject({ error: 'already_drafted', details: { code: cohort.code } })
})

test('a correction moves a class by the rules of moving; no notice opens a list whose seats the rule takes at once', async () => {
  const { school, office, plan } = await world()
  const cohort = await plan()
  const id = await issuedOf(office, [cohort])
  const row = await rowOf(cohort.id)
  done(await correctNotice(office, { noticeId: id }))
  const move = (opensOn: string) => edit(office, id, { lines: [{ cohortId: cohort.id, closesOn: addDays(today, 10), opensOn, endsOn: addDays(opensOn, 400) }] })
  expect(await move('2027-02-15')).toMatchObject({ error: 'outside_year', details: { code: cohort.code, field: `opensOn-${cohort.id}` } })
  await db.cohort.update({ where: { id: cohort.id }, data: { unusedReturnOn: row.opensOn } })
  expect(await move(addDays(today, 30))).toMatchObject({ error: 'return_after_opening' })
  expect(await move(addDays(today, 90))).toMatchObject({ ok: true })
  const day = dayOf(row.opensOn)
  await db.lesson.create({
    data: {
      schoolId: school.id, cohortId: cohort.id, title: 'Bài 1', kind: 'LECTURE', day: row.opensOn, half: 'MORNING', periods: 4, status: 'DRAFT',
      startsAt: instantAt(day, '07:30'), endsAt: instantAt(day, '11:30'),
    },
    select: { id: true },
  })
  expect(await issue(office, id)).toMatchObject({ error: 'lessons_planned', details: { code: cohort.code } })
  expect((await rowOf(cohort.id)).opensOn).toEqual(row.opensOn)
  const ruled = await plan()
  const draft = await draftOf(office, [ruled])
  await db.cohort.update({ where: { id: ruled.id }, data: { unusedReturnOn: dateOf(today) } })
  expect(await issue(office, draft)).toMatchObject({ error: 'return_passed', details: { code: ruled.code } })
})

test('a notice bears a number of its kind, in the form of the school’s letterhead', async () => {
  const { school, office, plan } = await world()
  const form = (documentNumber: string) => issueForm.safeParse({ noticeId: uuid(), seen: '0123456789abcdef', documentNumber, documentOn: '16/3/2026', signatory: 'Nguyễn Văn Ký', signatoryTitle: 'Hiệu trưởng' }).error?.issues[0]?.message ?? 'ok'
  expect(['1811-QĐ/TU', '12/QĐ-TrCT', '9/2025/NĐ-CP', '12/TB-TrCT', '12-TB/TrCT'].map(form)).toEqual([...Array.from({ length: 3 }, () => 'notice_number_invalid'), 'ok', 'ok'])
  const id = await draftOf(office, [await plan()])
  expect(await issue(office, id, { documentNumber: '12-TB/TrCT' })).toMatchObject({ error: 'number_of_state', details: { field: 'documentNumber' } })
  await db.school.update({ where: { id: school.id }, data: { letterhead: 'PARTY' }, select: { id: true } })
  expect(await issue(office, id, { documentNumber: '12/TB-TrCT' })).toMatchObject({ error: 'number_of_party', details: { field: 'documentNumber' } })
  expect(await issue(office, id, { documentNumber: '12-TB/TrCT' })).toMatchObject({ ok: true })
})

test('a plan is proposed by a report or a submission', () => {
  const said = (proposalNumber: string) => proposalForm.safeParse({ planId: uuid(), seen: '0123456789abcdef', proposalNumber, proposedOn: '2026-03-10' }).error?.issues[0]?.message ?? 'ok'
  expect(['9/2025/NĐ-CP', '104/QĐ-TrCT', '104/BC-TrCT', '15-TTr/TrCT'].map(said)).toEqual(['proposal_number_invalid', 'proposal_number_invalid', 'ok', 'ok'])
})

test('a class that needs the Academy’s leave is not announced without it', async () => {
  const { school, office } = await world()
  const course = await makeCourse(school)
  await db.course.update({ where: { id: course.id }, data: { needsAcademyLeave: true } })
  const cohort = await makeCohort(school, { course, status: 'PLANNED', opensOn: addDays(today, 60) })
  expect(await startNotice(office, { year: 2026, cohorts: [cohort.id] }, now)).toMatchObject({ error: 'leave_missing', details: { code: cohort.code } })
})

test('the Academy’s leave counts from the approved version and the scenario in use, and from no other line', async () => {
  const { school, office } = await world()
  const course = await makeCourse(school)
  await db.course.update({ where: { id: course.id }, data: { needsAcademyLeave: true } })
  const { id, items: [planItemId = ''] } = await makePlan(school, { year: yearOf(today), status: 'APPROVED', lines: [{ course, scenarios: ['NORMAL', 'DISRUPTED'] }] })
  const cohort = await makeCohort(school, { course, status: 'PLANNED', opensOn: addDays(today, 60) })
  await db.cohort.update({ where: { id: cohort.id }, data: { planItemId }, select: { id: true } })
  const start = async () => errorOf(await startNotice(office, { year: yearOf(today), cohorts: [cohort.id] }, now))
  const leave = { leaveNumber: '48/KH-HVCT-HCQG', leaveOn: dateOf(today) }
  const [line] = await db.planLine.findMany({ where: { itemId: planItemId, scenario: 'NORMAL' } })
  if (!line) throw new Error('no line')
  const draft = await db.planVersion.create({ data: { planId: id, number: 2, status: 'DRAFT' }, select: { id: true } })
  await db.planLine.create({ data: { ...line, ...leave, versionId: draft.id } })
  expect(await start()).toBe('leave_missing')
  await db.$transaction([db.$executeRaw`set local session_replication_role = replica`, db.planLine.updateMany({ where: { itemId: planItemId, scenario: 'DISRUPTED' }, data: leave })])
  expect(await start()).toBe('leave_missing')
  await db.annualPlan.update({ where: { id }, data: { scenario: 'DISRUPTED' } })
  expect(await start()).toBe('ok')
})
