import { expect, test } from 'vitest'
import { exportActivities, exportRecommendations } from '@/lib/activities/commands/export-register'
import { addFinding, mendFinding } from '@/lib/activities/commands/follow-finding'
import { answerRecommendation, recordRecommendation } from '@/lib/activities/commands/follow-recommendation'
import { changeActivity, recordActivity } from '@/lib/activities/commands/keep-activity'
import { findActivity, findReviewConference } from '@/lib/activities/queries/find-activity'
import { listActivities, listRegisterAgencies } from '@/lib/activities/queries/list-activities'
import { findRecommendation, listRecommendations } from '@/lib/activities/queries/list-recommendations'
import { activityInput, activityQuery, activityWritten, recommendationInput } from '@/lib/activities/schema'
import { db } from '@/lib/db/client'
import { addDays } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { cursorDay, cursorOf } from '@/lib/web/cursor'
import { z } from 'zod'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeProvince, makeSchool, now, today, type Agency } from '../../support/factories'

const place = cursorOf(z.tuple([cursorDay, z.uuid()]))

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [guest, stranger] = [await makeAgency({ province }), await makeAgency({ province })]
  return { province, school, guest, stranger, office: await actorForSchool(school), liaison: await actorForAgency(guest), elsewhere: await actorForAgency(stranger), board: await actorForProvince(province) }
}
const held = (given: Partial<z.input<typeof activityInput>> = {}) => activityInput.parse({ kind: 'WORKSHOP', title: 'Hội thảo thử', heldOn: addDays(today, -5), ...given })
const attendedBy = (agency: Agency, people = 3) => ({ participants: [{ agencyId: agency.id, people }] })
function must<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error)
  return result.value
}

test('an activity is read by its school, the province and who took part, and by nobody else', async () => {
  const { office, liaison, elsewhere, board, guest } = await world()
  const { id } = must(await recordActivity(office, held({ ...attendedBy(guest), guests: 4, minutes: '  Kết luận một \r\n\r\nKết luận hai ' }), now))
  for (const reader of [office, liaison, board]) expect(await findActivity(reader, id, today)).toMatchObject({ people: 7, agencies: 1, minutes: 'Kết luận một\n\nKết luận hai', participants: [{ agencyId: guest.id, people: 3 }] })
  expect(await findActivity(elsewhere, id, today)).toBeNull()
  expect((await listActivities(elsewhere, { limit: 50 }, today)).items).toEqual([])
  const heir = await actorForAgency(await makeAgency({ provinceId: guest.provinceId }), 'nominator', [guest])
  expect(await findActivity(heir, id, today)).toMatchObject({ id })
})

test('of two who change an activity the second is told, and what was recorded first stays', async () => {
  const { office, guest, stranger } = await world()
  const { id } = must(await recordActivity(office, held(attendedBy(guest)), now))
  const change = (agency: Agency) => changeActivity(office, { ...held(attendedBy(agency)), activityId: id, revision: 1 }, now)
  const results = await Promise.all([change(guest), change(stranger)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: 'changed_meanwhile' })
  expect(await findActivity(office, id, today)).toMatchObject({ revision: 2, agencies: 1 })
  expect(await changeActivity(office, { ...held({ kind: 'ENROLMENT' }), activityId: id, revision: 2 }, now)).toMatchObject({ error: 'kind_stays' })
})

test('a year has one review, also when two record it at once', async () => {
  const { office, school } = await world()
  const results = await Promise.all([recordActivity(office, held({ kind: 'REVIEW' }), now), recordActivity(office, held({ kind: 'REVIEW' }), now)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: 'review_exists' })
  expect(await findReviewConference(office, { schoolId: school.id, year: 2026 }, today)).toMatchObject({ kind: 'REVIEW' })
  expect(await recordActivity(office, held({ kind: 'REVIEW', year: 2025 }), now)).toMatchObject({ ok: true })
})

test('days ahead or of another year, agencies of elsewhere, half materials and repeated agencies are refused', async () => {
  const { office, guest } = await world()
  const foreign = await makeAgency()
  expect(await recordActivity(office, held({ heldOn: addDays(today, 1) }), now)).toMatchObject({ error: 'in_future', details: { field: 'heldOn' } })
  expect(await recordActivity(office, held({ year: 2024 }), now)).toMatchObject({ error: 'not_of_its_year' })
  expect(await recordActivity(office, held(attendedBy(foreign)), now)).toMatchObject({ error: 'agency_not_found' })
  const refused = (more: object) => activityInput.safeParse({ kind: 'WORKSHOP', title: 'A', heldOn: today, ...more }).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  expect(refused({ kind: 'MATERIAL', audience: 'Bí thư chi bộ' })).toEqual(['edition required', 'materialStatus required'])
  expect(refused({ audience: 'Bí thư chi bộ' })).toEqual(['audience invalid'])
  expect(refused({ participants: [{ agencyId: guest.id, people: 1 }, { agencyId: guest.id, people: 2 }] })).toEqual(['participants duplicate'])
  expect(refused({ participants: [{ agencyId: guest.id, people: 0 }] })).toEqual(['participants.0.people people_invalid'])
  expect(refused({ minutes: 'A\u0000' })).toEqual(['minutes text_invalid'])
})

test('a form without script says the same as the interface', () => {
  const form = new FormData()
  const id = '0198c0de-0000-7000-8000-000000000001'
  for (const [name, value] of Object.entries({ kind: 'WORKSHOP', title: 'Hội thảo', heldOn: '12/03/2026', guests: '5', year: '', audience: 'Bỏ', agency1: '', people1: '', agency2: id, people2: '4' })) form.set(name, value)
  expect(activityInput.parse(activityWritten(form))).toMatchObject({ heldOn: '2026-03-12', guests: 5, participants: [{ agencyId: id, people: 4 }] })
  form.set('people2', 'bốn')
  expect(activityInput.safeParse(activityWritten(form)).error?.issues).toMatchObject([{ path: ['participants', 0, 'people'], message: 'people_invalid' }])
})

test('findings hang on inspections and are mended once, of two at once by one', async () => {
  const { office } = await world()
  const workshop = must(await recordActivity(office, held(), now))
  expect(await addFinding(office, { activityId: workshop.id, text: 'Thiếu sổ', dueOn: today })).toMatchObject({ error: 'not_an_inspection' })
  const { id } = must(await recordActivity(office, held({ kind: 'INSPECTION' }), now))
  expect(await addFinding(office, { activityId: id, text: 'Thiếu sổ', dueOn: addDays(today, -6) })).toMatchObject({ error: 'due_before_inspection' })
  const finding = must(await addFinding(office, { activityId: id, text: 'Thiếu sổ', dueOn: addDays(today, -1) }))
  expect((await listActivities(office, { limit: 50, kind: 'INSPECTION' }, today)).items).toMatchObject([{ openFindings: 1, overdueFindings: 1 }])
  const mend = (mendedNote: string) => mendFinding(office, { findingId: finding.id, mendedOn: today, mendedNote }, now)
  const results = await Promise.all([mend('Một'), mend('Hai')])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: 'mended_already' })
  expect(await findActivity(office, id, today)).toMatchObject({ openFindings: 0, findings: [{ state: 'closed', mendedOn: today }] })
  await expect(db.inspectionFinding.update({ where: { id: finding.id }, data: { mendedNote: 'Khác' } })).rejects.toThrow('inspection_finding_mended_stays')
})

test('a recommendation is answered by its addressee, once, and the office answers for the academy alone', async () => {
  const { office, liaison, elsewhere, board, guest } = await world()
  const asked = async (given: object) => must(await recordRecommendation(office, recommendationInput.parse({ text: 'Gửi danh sách đúng hạn', madeOn: addDays(today, -20), dueOn: addDays(today, -1), ...given }), now)).id
  const [ofAgency, ofProvince, ofAcademy] = [await asked({ level: 'AGENCY', agencyId: guest.id }), await asked({ level: 'PROVINCE' }), await asked({ level: 'ACADEMY' })]
  const answer = (actor: Parameters<typeof answerRecommendation>[0], recommendationId: string, text = 'Đã tiếp thu', answeredOn = today) =>
    answerRecommendation(actor, { recommendationId, answer: text, answerNumber: '12-CV/ĐU', answeredOn }, now)
  expect((await listRecommendations(office, { limit: 50, state: 'overdue' }, today)).items).toHaveLength(3)
  expect((await listRecommendations(liaison, { limit: 50 }, today)).items.map(({ id }) => id)).toEqual([ofAgency])
  expect((await listRecommendations(board, { limit: 50 }, today)).items.map(({ id }) => id)).toEqual([ofProvince])
  expect(await findRecommendation(elsewhere, ofAgency, today)).toBeNull()
  expect(await answer(office, ofAgency)).toMatchObject({ error: 'not_allowed' })
  expect(await answer(office, ofProvince)).toMatchObject({ error: 'not_allowed' })
  expect(await answer(elsewhere, ofAgency)).toMatchObject({ error: 'recommendation_not_found' })
  expect(await answer(liaison, ofAgency, 'Sớm', addDays(today, -21))).toMatchObject({ error: 'too_early' })
  expect(await answer(liaison, ofAgency, 'Muộn', addDays(today, 1))).toMatchObject({ error: 'in_future' })
  const results = await Promise.all([answer(liaison, ofAgency, 'Một'), answer(liaison, ofAgency, 'Hai')])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: 'answered_already' })
  expect(await db.event.count({ where: { subjectId: ofAgency, type: 'recommendation.answered' } })).toBe(1)
  expect([(await answer(board, ofProvince)).ok, (await answer(office, ofAcademy)).ok]).toEqual([true, true])
  expect((await listRecommendations(office, { limit: 50, state: 'closed' }, today)).items).toHaveLength(3)
})

test('two answers that both found the recommendation open: without the guard of the database the second would overwrite the first', async () => {
  const { office, liaison, guest } = await world()
  const { id } = must(await recordRecommendation(office, recommendationInput.parse({ level: 'AGENCY', agencyId: guest.id, text: 'A', madeOn: today }), now))
  const answered = { answer: 'Một', answerNumber: '1-CV/ĐU', answeredOn: new Date(`${today}T00:00:00Z`), answeredBy: liaison.accountId }
  await db.recommendation.update({ where: { id }, data: answered })
  await expect(db.recommendation.update({ where: { id }, data: { ...answered, answer: 'Hai' } })).rejects.toThrow('recommendation_answer_stays')
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    expect(await tx.recommendation.update({ where: { id }, data: { answer: 'Hai' }, select: { answer: true } })).toEqual({ answer: 'Hai' })
  })
})

test('a recommendation comes after its activity and names an agency only at the level of agencies', async () => {
  const { office, guest } = await world()
  const { id: activityId } = must(await recordActivity(office, held({ heldOn: '2026-01-10', year: 2025 }), now))
  const input = (given: object) => recommendationInput.safeParse({ level: 'PROVINCE', text: 'A', madeOn: today, ...given })
  expect(input({ level: 'AGENCY' }).error?.issues).toMatchObject([{ path: ['agencyId'], message: 'required' }])
  expect(input({ agencyId: guest.id }).error?.issues).toMatchObject([{ path: ['agencyId'], message: 'invalid' }])
  expect(input({ dueOn: addDays(today, -1) }).error?.issues).toMatchObject([{ path: ['dueOn'], message: 'span_reversed' }])
  const record = (given: object) => recordRecommendation(office, recommendationInput.parse({ level: 'PROVINCE', text: 'A', madeOn: today, ...given }), now)
  expect(await record({ madeOn: '2026-01-09', activityId })).toMatchObject({ error: 'before_activity' })
  expect(await record({ madeOn: addDays(today, 1) })).toMatchObject({ error: 'in_future' })
  const elsewhere = await actorForSchool(await makeSchool())
  expect(await recordRecommendation(elsewhere, recommendationInput.parse({ level: 'PROVINCE', text: 'A', madeOn: today, activityId }), now)).toMatchObject({ error: 'activity_not_found' })
  const { id } = must(await record({ activityId }))
  expect(await findRecommendation(office, id, today)).toMatchObject({ year: 2025, activity: { id: activityId }, state: 'open', dueOn: null })
})

test('lists go on by key, cost a few statements however long they are, and leave as a recorded file', async () => {
  const { office, school, guest } = await world()
  for (let days = 1; days <= 5; days += 1) {
    must(await recordActivity(office, held({ heldOn: addDays(today, -Math.ceil(days / 2)), ...attendedBy(guest) }), now))
    must(await recordRecommendation(office, recommendationInput.parse({ level: 'AGENCY', agencyId: guest.id, text: `Kiến nghị ${days}`, madeOn: addDays(today, -Math.ceil(days / 2)) }), now))
  }
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page = await listActivities(office, { limit: 2, cursor: cursor ? place.parse(cursor) : undefined }, today)
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  } while (cursor)
  expect([seen.length, new Set(seen).size]).toEqual([5, 5])
  const activities = await countStatements(() => listActivities(office, { limit: 25 }, today))
  const recommendations = await countStatements(() => listRecommendations(office, { limit: 25 }, today))
  const form = await countStatements(() => listRegisterAgencies(office, today))
  expect([activities.statements, recommendations.statements, form.statements].every((count) => count <= 6)).toBe(true)
  expect(must(await exportActivities(office, { year: 2026 }, now))).toHaveLength(5)
  expect(must(await exportRecommendations(office, { state: 'open' }, now))).toHaveLength(5)
  expect(await db.event.count({ where: { subjectId: school.id, type: 'list.exported' } })).toBe(2)
  expect(activityQuery.safeParse({ kind: 'PARTY' }).success).toBe(false)
})
