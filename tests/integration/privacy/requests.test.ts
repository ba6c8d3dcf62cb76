// A request about data from being sent to being answered: who sees it, until when, and that each step happens once.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import { askAboutData, withdrawDataRequest } from '@/lib/privacy/requests/commands/ask-about-data'
import { acknowledgeDataRequest, answerDataRequest, extendDataRequest } from '@/lib/privacy/requests/commands/handle-request'
import { remindOfRequests } from '@/lib/privacy/requests/jobs'
import { findDataRequest, listDataRequests, listOwnDataRequests } from '@/lib/privacy/requests/queries/list-requests'
import type { RequestKind } from '@/lib/privacy/requests/schema'
import type { Actor } from '@/lib/access/actor'
import { addDays } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool, actorForTrainee } from '../../support/actors'
import { later, makeAgency, makePerson, makeProvince, makeSchool, now, today } from '../../support/factories'

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const agency = await makeAgency({ province })
  const person = await makePerson(agency)
  return { school, person, office: await actorForSchool(school), leader: await actorForSchool(school, 'leadership'), head: await actorForSchool(school, 'classHead'), trainee: await actorForTrainee(person), liaison: await actorForAgency(agency), elsewhere: await actorForSchool(await makeSchool({ province: await makeProvince() })) }
}
async function asked(actor: Actor, kind: RequestKind = 'CORRECT'): Promise<string> {
  const result = await askAboutData(actor, { kind, detail: 'Chuyên ngành ghi sai' }, now)
  if (!result.ok) throw new Error(result.error)
  return result.value.id
}
const heard = async (actor: Actor) => (await listNotifications(actor, { limit: 30 })).items.map(({ kind }) => kind)
const answer = { outcome: 'GRANTED' as const, answer: 'Đã sửa theo bằng cử nhân' }

test('the times are working days of the parameters, and the list says what waits and what is late', async () => {
  const { trainee, liaison, office } = await world()
  const id = await asked(trainee)
  // Monday 16/03/2026: two working days are Wednesday, ten are the Monday after next.
  expect(await findDataRequest(office, id, today)).toMatchObject({ state: 'soon', askedOn: today, receiptDue: '2026-03-18', answerDue: '2026-03-30', verified: false, detail: 'Chuyên ngành ghi sai', own: false })
  await asked(liaison, 'ERASE')
  expect((await listDataRequests(office, { scope: 'open', limit: 50 }, today)).items.map(({ kind, answerDue }) => [kind, answerDue])).toEqual([['ERASE', '2026-04-13'], ['CORRECT', '2026-03-30']])
  expect((await listDataRequests(office, { scope: 'late', limit: 50 }, today)).items).toEqual([])
  expect((await listDataRequests(office, { scope: 'late', limit: 50 }, '2026-03-19')).items).toHaveLength(2)
  const first = await listDataRequests(office, { limit: 1 }, today)
  expect(first.items).toHaveLength(1)
  expect(first.nextCursor).not.toBeNull()
  expect((await countStatements(() => listDataRequests(office, { limit: 50 }, today))).statements).toBe(1)
})

test('days off do not count', async () => {
  const { trainee, office } = await world()
  const [{ due } = { due: null }] = await db.$queryRaw<{ due: string }[]>`select working_day_after('2026-04-28', 2)::text as due`
  // 29/04 is a Wednesday; 30/04 and 01/05 are days off, then comes a week's end.
  expect(due).toBe('2026-05-04')
  expect((await findDataRequest(office, await asked(trainee), today))?.receiptDue).toBe('2026-03-18')
})

test('from sending to answering: who sent it sees the state, each step is told and recorded, and nobody else sees it', async () => {
  const { trainee, office, leader, head, elsewhere, liaison } = await world()
  const id = await asked(trainee)
  await deliverOutbox(new Date(Date.now() + 60_000))
  expect(await heard(office)).toEqual(['data-request.made'])
  expect(await heard(leader)).toEqual(['data-request.made'])
  for (const stranger of [head, elsewhere, liaison]) expect(await findDataRequest(stranger, id, today)).toBeNull()
  expect(await acknowledgeDataRequest(head, { requestId: id }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await acknowledgeDataRequest(elsewhere, { requestId: id }, now)).toMatchObject({ error: 'request_not_found' })
  expect(await acknowledgeDataRequest(office, { requestId: id }, later(1))).toMatchObject({ ok: true })
  expect(await acknowledgeDataRequest(leader, { requestId: id }, later(1))).toMatchObject({ error: 'acknowledged_already' })
  expect(await extendDataRequest(office, { requestId: id, reason: 'Chờ xác minh' }, later(2))).toMatchObject({ ok: true })
  expect(await extendDataRequest(office, { requestId: id, reason: 'Lần nữa' }, later(2))).toMatchObject({ error: 'extended_already' })
  expect((await listOwnDataRequests(trainee, addDays(today, 2)))[0]).toMatchObject({ state: 'open', extended: true, answerDue: '2026-04-13', extensionReason: 'Chờ xác minh', own: true })
  expect(await answerDataRequest(office, { requestId: id, ...answer }, later(3))).toMatchObject({ ok: true })
  expect(await answerDataRequest(office, { requestId: id, ...answer }, later(3))).toMatchObject({ error: 'ended_already' })
  expect(await withdrawDataRequest(trainee, { requestId: id }, later(4))).toMatchObject({ error: 'ended_already' })
  expect((await listOwnDataRequests(trainee, addDays(today, 60)))[0]).toMatchObject({ state: 'answered', outcome: 'GRANTED', answer: answer.answer })
  await deliverOutbox(new Date(Date.now() + 60_000))
  expect((await heard(trainee)).toSorted()).toEqual(['data-request.acknowledged', 'data-request.answered', 'data-request.extended'])
  expect((await db.event.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' }, select: { type: true } })).map(({ type }) => type)).toEqual(['data-request.made', 'data-request.acknowledged', 'data-request.extended', 'data-request.answered'])
})

test('the time is not extended once it is over; who answers at once has acknowledged', async () => {
  const { trainee, liaison, office } = await world()
  const [late, quick] = [await asked(trainee), await asked(liaison)]
  expect(await extendDataRequest(office, { requestId: late, reason: 'Muộn' }, later(20))).toMatchObject({ error: 'time_is_over' })
  expect(await answerDataRequest(office, { requestId: quick, ...answer }, later(1))).toMatchObject({ ok: true })
  expect(await findDataRequest(office, quick, addDays(today, 1))).toMatchObject({ acknowledgedOn: addDays(today, 1), state: 'answered' })
})

/** What the job told of a request, in order: which limit, its day, whether it was over. */
const toldOf = async (id: string) => (await db.$queryRaw<{ what: string }[]>`
  select concat_ws(' ', split_part(type, '.', 2), data ->> 'which', data ->> 'due') as what from event where subject_id = ${id}::uuid and type in ('data-request.soon', 'data-request.late') order by id`).map(({ what }) => what)

test('the office is told once that a time is nearly over, and with the leadership once that it is; not of what is answered', async () => {
  const { trainee, liaison, office, leader } = await world()
  const [waits, done] = [await asked(trainee), await asked(liaison)]
  await acknowledgeDataRequest(office, { requestId: waits }, later(1))
  await answerDataRequest(office, { requestId: done, ...answer }, later(1))
  for (const days of [3, 12, 13, 15, 15, 16]) await remindOfRequests(later(days))
  await deliverOutbox(new Date(Date.now() + 60_000))
  expect((await heard(office)).filter((kind) => /soon|late/.test(kind)).toSorted()).toEqual(['data-request.late', 'data-request.soon'])
  expect((await heard(leader)).filter((kind) => /soon|late/.test(kind))).toEqual(['data-request.late'])
  expect(await db.event.count({ where: { subjectId: done, type: { in: ['data-request.soon', 'data-request.late'] } } })).toBe(0)
})

test('receipt and answer are told each for itself: a receipt that was late hides nothing of the answer', async () => {
  const { trainee, office } = await world()
  const id = await asked(trainee)
  for (const days of [1, 3]) await remindOfRequests(later(days))
  await acknowledgeDataRequest(office, { requestId: id }, later(4))
  for (const days of [5, 12, 15, 16]) await remindOfRequests(later(days))
  expect(await toldOf(id)).toEqual(['soon receipt 2026-03-18', 'late receipt 2026-03-18', 'soon answer 2026-03-30', 'late answer 2026-03-30'])
})

test('after an extension the new day is told of as the old one was', async () => {
  const { trainee, office } = await world()
  const id = await asked(trainee)
  await acknowledgeDataRequest(office, { requestId: id }, later(1))
  await remindOfRequests(later(12))
  await extendDataRequest(office, { requestId: id, reason: 'Chờ xác minh' }, later(13))
  for (const days of [14, 20, 26, 27, 29, 30]) await remindOfRequests(later(days))
  expect(await toldOf(id)).toEqual(['soon answer 2026-03-30', 'soon answer 2026-04-13', 'late answer 2026-04-13'])
})

test('of many who remind at once each limit is told by one', async () => {
  const { trainee } = await world()
  const ids = [await asked(trainee), await asked(trainee, 'COPY'), await asked(trainee, 'ERASE'), await asked(trainee, 'OBJECT')]
  for (let turn = 0; turn < 3; turn += 1) await Promise.all(Array.from({ length: 6 }, () => remindOfRequests(later(15 + turn * 10))))
  const told = (await Promise.all(ids.map(async (id) => (await toldOf(id)).map((what) => `${id} ${what}`)))).flat()
  expect(told.length).toBeGreaterThanOrEqual(8)
  expect(told).toEqual([...new Set(told)])
})

test('an officer asks too, and somebody else answers', async () => {
  const { office, leader } = await world()
  const id = await asked(office, 'COPY')
  expect(await answerDataRequest(office, { requestId: id, ...answer }, later(1))).toMatchObject({ error: 'own_request' })
  expect(await answerDataRequest(leader, { requestId: id, ...answer }, later(1))).toMatchObject({ ok: true })
})

test('ten of the same at once become one; after it is withdrawn there can be another', async () => {
  const { trainee } = await world()
  const results = await Promise.all(Array.from({ length: 10 }, () => askAboutData(trainee, { kind: 'ERASE', detail: 'Xóa' }, now)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((one) => (one.ok ? [] : [one.error]))).toEqual(Array<string>(9).fill('asked_already'))
  const [own] = await listOwnDataRequests(trainee, today)
  expect(await withdrawDataRequest(trainee, { requestId: own?.id ?? '' }, later(1))).toMatchObject({ ok: true })
  expect(await askAboutData(trainee, { kind: 'ERASE', detail: 'Xóa' }, later(2))).toMatchObject({ ok: true })
})

test('of two who answer at once one does, and the answer is whole', async () => {
  const { trainee, office, leader } = await world()
  const id = await asked(trainee)
  const results = await Promise.all([answerDataRequest(office, { requestId: id, ...answer }, later(1)), answerDataRequest(leader, { requestId: id, outcome: 'REFUSED', answer: 'Không đủ căn cứ' }, later(1))])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const { outcome, answer: said } = await db.subjectRequest.findUniqueOrThrow({ where: { id }, select: { outcome: true, answer: true } })
  expect([`GRANTED ${answer.answer}`, 'REFUSED Không đủ căn cứ']).toContain(`${String(outcome)} ${String(said)}`)
})
