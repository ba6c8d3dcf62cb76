import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNominations } from '@/lib/enrolment/commands/decide-nomination'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { answerOffer, withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { exportCouncil } from '@/lib/enrolment/council/commands/export-council'
import { recordCouncil } from '@/lib/enrolment/council/commands/record-council'
import { findCouncil, findLastList, listCouncils, listLastMembers } from '@/lib/enrolment/council/queries/find-council'
import { differences } from '@/lib/enrolment/council/rules/council'
import { councilForm } from '@/lib/enrolment/council/schema'
import { exportDecision } from '@/lib/enrolment/opening/commands/export-decision'
import { listAccepted } from '@/lib/enrolment/desk/queries/list-accepted'
import { byCourse } from '@/lib/enrolment/desk/comparison/rules'
import { compareYears } from '@/lib/enrolment/desk/comparison/queries'
import { dateOf } from '@/lib/time'
import { officialPaper } from '@/lib/web/official-paper'
import { actorForSchool } from '../../support/actors'
import { acceptAll, eventsOf, makeDesk, opening } from '../../support/desk'
import { makeAgency, makeCohort, makeCourse, makeSchool, now } from '../../support/factories'
import { makeStep } from '../../support/permission-negotiation'
import { members } from '../../support/permission-council'
import { wordsOfPaper } from '../../support/paper-words'
import { unzip } from '../../support/unzip'

const sitting = (cohortId: string, given: { heldOn?: string; place?: string } = {}) =>
  ({ cohortId, heldOn: given.heldOn ?? '2026-03-16', place: given.place ?? 'Phòng họp số 1', conclusion: undefined, members: [...members] })

/** Three seats, five nominated: two accepted, one rejected whose seat the fourth takes, the fifth waits. */
async function decided() {
  const desk = await makeDesk({ seats: 3, people: 5 })
  // Early enough that the seat is given, not offered.
  await db.cohort.update({ where: { id: desk.cohort.id }, data: { opensOn: dateOf('2026-04-20') }, select: { id: true } })
  const [first = '', second = '', third = ''] = desk.ids
  await acceptAll(desk.office, desk.cohort.id, [first, second])
  await decideNominations(desk.office, { cohortId: desk.cohort.id, ids: [third], decision: { decision: 'reject', reasons: ['NOT_ELIGIBLE'] } }, now)
  return desk
}

test('the record holds the list as it was decided, whatever becomes of it later', async () => {
  const { office, nominator, cohort, ids } = await decided()
  const recorded = await recordCouncil(office, sitting(cohort.id), now)
  if (!recorded.ok) throw new Error(recorded.error)
  expect(recorded.value.entries).toBe(4)
  await withdrawNomination(nominator, { id: ids[0] ?? '', ground: 'DUTY' }, now)
  const council = await findCouncil(office, { cohortId: cohort.id, id: recorded.value.id })
  expect(council?.entries.map(({ nominationId, outcome }) => [ids.indexOf(nominationId), outcome])).toEqual([[0, 'ACCEPTED'], [1, 'ACCEPTED'], [4, 'WAITLISTED'], [2, 'REJECTED']])
  expect(council?.entries.at(-1)).toMatchObject({ reasons: ['NOT_ELIGIBLE'] })
  expect(council?.members.map(({ role }) => role)).toEqual(['CHAIR', 'SECRETARY', 'MEMBER'])
  expect(await listLastMembers(office)).toEqual(members)
})

test('before the class is opened its list is compared with the council’s by name, and the decision cites the sitting', async () => {
  const { office, nominator, cohort, ids } = await decided()
  const compared = async () => differences((await findLastList(office, cohort.id))?.taken ?? [], await listAccepted(office, cohort.id, now))
  const words = async () => {
    const draft = await exportDecision(office, cohort.id, now)
    return draft.ok ? wordsOfPaper(await officialPaper(draft.value.paper)).words.join(' ') : draft.error
  }
  expect(await findLastList(office, cohort.id)).toBeNull()
  expect(await words()).toContain('và kết quả xét tuyển;')
  await recordCouncil(office, sitting(cohort.id), now)
  expect(await compared()).toEqual({ beyond: [], missing: [] })
  await withdrawNomination(nominator, { id: ids[0] ?? '', ground: 'DUTY' }, now)
  await answerOffer(nominator, { id: ids[3] ?? '', offer: { answer: 'accept' } }, now)
  await acceptAll(office, cohort.id, [ids[3] ?? ''])
  const nameOf = async (id = '') => (await db.nomination.findUniqueOrThrow({ where: { id }, select: { person: { select: { fullName: true } } } })).person.fullName
  expect(await compared()).toEqual({ beyond: [await nameOf(ids[3])], missing: [await nameOf(ids[0])] })
  expect(await words()).toContain('và Biên bản họp Hội đồng xét tuyển ngày 16/03/2026;')
})

test('pressed twice at once there is one record; written again for the same day it is replaced', async () => {
  const { office, nominator, cohort, ids } = await decided()
  const results = await Promise.all([recordCouncil(office, sitting(cohort.id), now), recordCouncil(office, sitting(cohort.id), now)])
  expect(results.map(({ ok }) => ok)).toEqual([true, true])
  expect(await listCouncils(office, cohort.id)).toMatchObject([{ place: 'Phòng họp số 1', members: 3, entries: 4 }])
  await answerOffer(nominator, { id: ids[3] ?? '', offer: { answer: 'accept' } }, now)
  await acceptAll(office, cohort.id, [ids[3] ?? ''])
  await recordCouncil(office, sitting(cohort.id, { place: 'Hội trường' }), now)
  expect(await listCouncils(office, cohort.id)).toMatchObject([{ place: 'Hội trường', members: 3, entries: 5 }])
  expect((await eventsOf(cohort.id)).filter((type) => type === 'council.recorded')).toHaveLength(3)
})

test('of a day that is over the list stays, whatever was decided since; who sat and where may still be mended', async () => {
  const { office, nominator, cohort, ids } = await decided()
  await recordCouncil(office, sitting(cohort.id), now)
  await answerOffer(nominator, { id: ids[3] ?? '', offer: { answer: 'accept' } }, now)
  await acceptAll(office, cohort.id, [ids[3] ?? ''])
  const tomorrow = new Date(now.getTime() + 86_400_000)
  expect(await recordCouncil(office, sitting(cohort.id, { place: 'Hội trường' }), tomorrow)).toMatchObject({ ok: true, value: { entries: 4 } })
  expect(await listCouncils(office, cohort.id)).toMatchObject([{ place: 'Hội trường', members: 3, entries: 4 }])
})

test('refused: a day ahead, a list without a decision, an opened class', async () => {
  const { office, cohort, ids } = await makeDesk({ seats: 1, people: 1 })
  expect(await recordCouncil(office, sitting(cohort.id), now)).toMatchObject({ error: 'nothing_decided' })
  await acceptAll(office, cohort.id, ids)
  expect(await recordCouncil(office, sitting(cohort.id, { heldOn: '2026-03-17' }), now)).toMatchObject({ error: 'council_in_future', details: { field: 'heldOn' } })
  const kept = await recordCouncil(office, sitting(cohort.id), now)
  await openCohort(office, { cohortId: cohort.id, opening }, now)
  expect(await recordCouncil(office, sitting(cohort.id), now)).toMatchObject({ error: 'council_closed' })
  const id = kept.ok ? kept.value.id : ''
  await expect(db.councilEntry.deleteMany({ where: { councilId: id } })).rejects.toThrow('council_stays_after_opening')
  await expect(db.councilMember.updateMany({ where: { councilId: id }, data: { name: 'A' } })).rejects.toThrow('council_stays_after_opening')
})

test('another school does not find it, and it is carried away on record, as a paper with both who sign', async () => {
  const { office, cohort } = await decided()
  const recorded = await recordCouncil(office, sitting(cohort.id), now)
  const wanted = { cohortId: cohort.id, id: recorded.ok ? recorded.value.id : '' }
  const stranger = await actorForSchool(await makeSchool())
  expect(await exportCouncil(stranger, wanted)).toMatchObject({ error: 'council_not_found' })
  expect(await recordCouncil(stranger, sitting(cohort.id), now)).toMatchObject({ error: 'cohort_not_found' })
  const exported = await exportCouncil(office, wanted)
  if (!exported.ok) throw new Error(exported.error)
  const file = unzip(await officialPaper(exported.value.paper))
  const words = file.get('word/document.xml')?.replace(/<[^>]+>/g, '')
  for (const text of ['BIÊN BẢN', 'Họp Hội đồng xét tuyển', 'Trần Văn Chủ', 'THƯ KÝ', 'CHỦ TỊCH HỘI ĐỒNG', 'tiếp nhận 2, dự bị 1, không tiếp nhận 1', 'Không đủ tiêu chuẩn']) expect(words).toContain(text)
  expect(await eventsOf(cohort.id)).toContain('list.exported')
})

test('a form names whoever sits with a post: chair, secretary and a member at least', () => {
  const whole = {
    cohortId: crypto.randomUUID(), heldOn: '2026-03-16', place: 'Phòng họp', chairName: 'A', chairPost: 'B', secretaryName: 'C', secretaryPost: 'D', member1Name: 'E', member1Post: 'F',
  }
  expect(councilForm.safeParse(whole).data?.members.map(({ role }) => role)).toEqual(['CHAIR', 'SECRETARY', 'MEMBER'])
  const { chairName: _, ...without } = whole
  expect(councilForm.safeParse(without).error?.issues.map(({ path }) => path)).toEqual([['chairName']])
  expect(councilForm.safeParse({ ...whole, deputyName: 'G' }).error?.issues.map(({ path }) => path)).toEqual([['deputyPost']])
})

test('two years side by side: asked for last, nominated and admitted, of the own school only', async () => {
  const school = await makeSchool()
  const [course, other] = [await makeCourse(school), await makeCourse(school)]
  const desk = await makeDesk({ seats: 2, people: 3, school })
  await acceptAll(desk.office, desk.cohort.id, desk.ids.slice(0, 1))
  await db.cohort.update({ where: { id: desk.cohort.id }, data: { year: 2025 } })
  const agency = await makeAgency(school)
  const [now1, elsewhere] = [await makeCohort(school, { course, year: 2026 }), await makeCohort(school, { course: other, year: 2024 })]
  for (const seats of [4, 6]) await makeStep(now1, agency, { kind: 'ASKED', seats }, now)
  await makeStep(elsewhere, agency, { kind: 'ASKED', seats: 9 }, now)
  const rows = await compareYears(desk.office, { year: 2026 })
  expect(rows.map(({ agencyId, before, now: current }) => [agencyId, before, current])).toEqual(expect.arrayContaining([
    [desk.agency.id, { asked: 0, nominated: 3, admitted: 1 }, { asked: 0, nominated: 0, admitted: 0 }],
    [agency.id, { asked: 0, nominated: 0, admitted: 0 }, { asked: 6, nominated: 0, admitted: 0 }],
  ]))
  expect(rows).toHaveLength(2)
  expect(byCourse([...rows, ...rows]).map(({ before, now: current }) => [before.nominated, current.asked]).toSorted()).toEqual([[0, 12], [6, 0]])
  expect(await compareYears(desk.office, { year: 2026, courseId: course.id })).toHaveLength(1)
  expect(await compareYears(await actorForSchool(await makeSchool()), { year: 2026 })).toEqual([])
})
