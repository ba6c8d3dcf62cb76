// What agencies think of the school leaves the database as means of three or more, item by item; a mark stands until the year's review.
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { scoreSchool } from '@/lib/reporting/scoring/commands'
import { listOwnScores, listSchoolScoring } from '@/lib/reporting/scoring/queries'
import { scoreInput } from '@/lib/reporting/scoring/schema'
import { dateOf } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makeSchool, now, today, type Agency, type School } from '../../support/factories'

let school: School
let agencies: Agency[]
const given = (more: object = {}) => scoreInput.parse({ year: '2026', school: school.slug, planning: '4', notices: '3', timetable: '', reports: '5', support: '4', remark: '', ...more })
const score = async (agency: Agency | undefined, more: object = {}) => {
  if (!agency) throw new Error('no agency')
  return scoreSchool(await actorForAgency(agency), given(more), now)
}
const review = (year = 2026) => db.activity.create({ data: { schoolId: school.id, year, kind: 'REVIEW', title: 'Hội nghị đánh giá', heldOn: dateOf(`${year}-12-20`) }, select: { id: true } })
const shown = async () => (await listSchoolScoring(await actorForSchool(school, 'leadership'), 2026, today))[0]

beforeEach(async () => {
  school = await makeSchool()
  agencies = [await makeAgency({ provinceId: school.provinceId }), await makeAgency({ provinceId: school.provinceId }), await makeAgency({ provinceId: school.provinceId })]
})

test('after the review three show a mean; an item that fewer answered stays hidden, and so do remarks', async () => {
  const [a, b, c] = agencies
  await score(a, { remark: 'Một', timetable: '1' })
  await score(b, { remark: 'Hai', timetable: '2' })
  await score(c, { planning: '1' })
  await review()
  expect(await shown()).toMatchObject({ closed: true, agencies: 3, planning: 3, notices: 3, timetable: null, remarks: [] })
})

test('an item that three answered has its mean, and three remarks are read without their agencies', async () => {
  const [a, b, c] = agencies
  await score(a, { remark: 'Một', timetable: '1' })
  await score(b, { remark: 'Hai', timetable: '2' })
  await score(c, { planning: '1', timetable: '3', remark: 'Ba' })
  await review()
  const last = await shown()
  expect(last).toMatchObject({ agencies: 3, planning: 3, timetable: 2 })
  expect(last?.remarks.toSorted()).toEqual(['Ba', 'Hai', 'Một'])
  expect(JSON.stringify(last)).not.toContain(a?.id)
})

test('while marks may change only the number of agencies is read: the fourth answer moves no mean', async () => {
  for (const [index, agency] of agencies.entries()) await score(agency, { remark: `Góp ý ${index}` })
  const open = { closed: false, planning: null, notices: null, timetable: null, reports: null, support: null, remarks: [] }
  const before = await shown()
  expect(before).toMatchObject({ ...open, agencies: 3 })
  await score(await makeAgency({ provinceId: school.provinceId }), { planning: '1', remark: 'Góp ý thứ tư' })
  const after = await shown()
  expect(after).toEqual({ ...before, agencies: 4 })
  expect((await listSchoolScoring(await actorForProvince({ id: school.provinceId }), 2026, '2027-12-31'))[0]).toMatchObject({ ...open, agencies: 4 })
  expect((await listSchoolScoring(await actorForProvince({ id: school.provinceId }), 2026, '2028-01-01'))[0]).toMatchObject({ closed: true, agencies: 4, planning: 3.3 })
  await review(2025)
  expect(await shown()).toMatchObject(open)
  await review()
  const closed = await shown()
  expect(closed).toMatchObject({ closed: true, planning: 3.3 })
  expect(closed?.remarks).toHaveLength(4)
})

test('the form says until when: in which month the agreement has the review held, and then, to whoever took part, on which day it was', async () => {
  const [a, b] = agencies
  if (!a || !b) throw new Error('no agencies')
  await makeAgreement(school, { party: a, members: [] })
  const of = async (agency: Agency) => (await listOwnScores(await actorForAgency(agency), 2026))[0]
  expect(await of(a)).toMatchObject({ reviewMonth: 12, closed: false, reviewedOn: null })
  expect(await of(b)).toMatchObject({ reviewMonth: null, closed: false, reviewedOn: null })
  await db.activity.create({ data: { schoolId: school.id, year: 2026, kind: 'REVIEW', title: 'Hội nghị đánh giá', heldOn: dateOf('2026-12-20'), participants: { create: [{ agencyId: a.id, people: 3 }] } }, select: { id: true } })
  expect(await of(a)).toMatchObject({ closed: true, reviewedOn: '2026-12-20' })
  expect(await of(b)).toMatchObject({ closed: true, reviewedOn: null })
  expect(await score(a)).toMatchObject({ ok: false, error: 'review_held' })
})

test('an agency reads its own marks and nobody another’s; the event tells none', async () => {
  const [a, b] = agencies
  await score(a)
  if (!a || !b) throw new Error('no agency')
  expect((await listOwnScores(await actorForAgency(a), 2026))[0]?.scored).toMatchObject({ planning: 4, timetable: null })
  expect((await listOwnScores(await actorForAgency(b), 2026))[0]?.scored).toBeNull()
  expect(await listOwnScores(await actorForSchool(school, 'leadership'), 2026)).toEqual([])
  expect(await listSchoolScoring(await actorForAgency(a), 2026, today)).toEqual([])
  expect(await db.event.findMany({ where: { type: 'school.scored', agencyId: a.id }, select: { data: true } })).toEqual([{ data: { year: 2026 } }])
  expect((await listSchoolScoring(await actorForProvince({ id: school.provinceId }), 2026, today)).length).toBe(1)
})

test('marks change until the review exists, in this year and the last', async () => {
  const [a, b] = agencies
  expect(await score(a)).toMatchObject({ ok: true })
  expect(await score(a, { planning: '2' })).toMatchObject({ ok: true })
  expect(await db.schoolScore.count({ where: { schoolId: school.id } })).toBe(1)
  await db.activity.create({ data: { schoolId: school.id, year: 2026, kind: 'REVIEW', title: 'Hội nghị', heldOn: dateOf('2026-03-10') }, select: { id: true } })
  expect(await score(a, { planning: '5' })).toMatchObject({ ok: false, error: 'review_held' })
  expect(await score(b)).toMatchObject({ ok: false, error: 'review_held' })
  expect(await score(b, { year: '2024' })).toMatchObject({ ok: false, error: 'year_not_open' })
  expect(await score(b, { year: '2025', school: 'khong-co' })).toMatchObject({ ok: false, error: 'school_not_found' })
  expect(scoreInput.safeParse({ year: '2026', school: school.slug, planning: '', notices: '', timetable: '', reports: '', support: '' }).success).toBe(false)
})
