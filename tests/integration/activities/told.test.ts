// A recommendation reaches who is to answer it, and its answer the school.
import { expect, test } from 'vitest'
import { answerRecommendation, recordRecommendation } from '@/lib/activities/commands/follow-recommendation'
import { recommendationInput } from '@/lib/activities/schema'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import type { Actor } from '@/lib/access/actor'
import { addDays } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeProvince, makeSchool, now, today } from '../../support/factories'

/** Outbox rows are due from the server's clock on. */
const deliver = () => deliverOutbox(new Date(Date.now() + 60_000))
const heard = async (actor: Actor) => (await listNotifications(actor, { limit: 30 })).items.map(({ kind, about, numbers }) => [kind, about?.kind ?? null, about?.task ?? null, numbers['dueOn'] ?? numbers['answerNumber'] ?? null])

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [agency, other] = [await makeAgency({ province }), await makeAgency({ province })]
  return {
    agency, office: await actorForSchool(school), leader: await actorForSchool(school, 'leadership'), liaison: await actorForAgency(agency), head: await actorForAgency(agency, 'endorser'),
    elsewhere: await actorForAgency(other), board: await actorForProvince(province), foreignBoard: await actorForProvince(await makeProvince()),
  }
}
type World = Awaited<ReturnType<typeof world>>

async function made({ office }: World, given: object) {
  const result = await recordRecommendation(office, recommendationInput.parse({ text: 'Gửi danh sách đúng hạn', madeOn: addDays(today, -2), dueOn: addDays(today, 20), ...given }), now)
  if (!result.ok) throw new Error(result.error)
  await deliver()
  return result.value.id
}

test('of an agency: liaison and head are told, once; the office and the leadership of the answer', async () => {
  const all = await world()
  const id = await made(all, { level: 'AGENCY', agencyId: all.agency.id })
  await deliver()
  for (const told of [all.liaison, all.head]) expect(await heard(told)).toEqual([['recommendation.made', 'recommendation', 'Gửi danh sách đúng hạn', addDays(today, 20)]])
  for (const silent of [all.elsewhere, all.board, all.office, all.leader]) expect(await heard(silent)).toEqual([])
  expect(await answerRecommendation(all.liaison, { recommendationId: id, answer: 'Đã tiếp thu', answerNumber: '12-CV/ĐU', answeredOn: today }, now)).toMatchObject({ ok: true })
  await deliver()
  for (const told of [all.office, all.leader]) expect(await heard(told)).toEqual([['recommendation.answered', 'recommendation', 'Gửi danh sách đúng hạn', '12-CV/ĐU']])
  expect(await heard(all.liaison)).toHaveLength(1)
})

test('of the province: its own board is told and no agency', async () => {
  const all = await world()
  await made(all, { level: 'PROVINCE', text: `Bố trí kinh phí ${'rất dài '.repeat(40)}` })
  const [one] = await heard(all.board)
  expect(one?.slice(0, 2)).toEqual(['recommendation.made', 'recommendation'])
  expect(one?.[2]).toMatch(/^Bố trí kinh phí .{80,110}…$/)
  for (const silent of [all.foreignBoard, all.liaison, all.elsewhere]) expect(await heard(silent)).toEqual([])
})

test('of the academy nobody hears: it has no account here', async () => {
  const all = await world()
  await made(all, { level: 'ACADEMY' })
  for (const silent of [all.board, all.liaison, all.leader]) expect(await heard(silent)).toEqual([])
})
