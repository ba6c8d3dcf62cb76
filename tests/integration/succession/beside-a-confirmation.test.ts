// Receipts of comment reports and answers to evaluations that come while a merger is carried out: each counts once, and what waits waits at the heir.
import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { startCase } from '@/lib/succession/commands/prepare-case'
import { actorForAgency, actorForProvince } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, now } from '../../support/factories'
import { makeReportedClass, receive, sendAll } from '../../support/reports'
import { makeRound, makeTrainee } from '../../support/study'
import { confirmAllotted, startOf } from '../../support/succession'

const merge = async (province: { id: string }, from: string, to: string) => {
  const decider = await actorForProvince(province)
  const started = await startCase(decider, startOf({ kind: 'MERGE', from: [from], to: [to] }), now)
  if (!started.ok) throw new Error(started.error)
  return confirmAllotted(decider, started.value.id, [from])
}

test('a comment report is received once, by the old agency or by the heir, while one becomes the other', async () => {
  const world = await makeReportedClass({ people: 6 })
  const own = (await sendAll(world)).filter(({ recipientId }) => recipientId === world.agency.id)
  const heir = await makeAgency({ province: world.province })
  const [liaison, next] = [await actorForAgency(world.agency), await actorForAgency(heir)]
  const [done, received] = await Promise.all([merge(world.province, world.agency.id, heir.id), Promise.all(own.slice(0, 4).flatMap(({ id }) => [receive(liaison, id), receive(next, id)]))])
  expect(done.ok).toBe(true)
  for (const [place, { id }] of own.slice(0, 4).entries()) {
    const wins = received.slice(place * 2, place * 2 + 2).filter(({ ok }) => ok).length
    expect(wins).toBeLessThanOrEqual(1)
    expect(await db.event.count({ where: { subjectId: id, type: 'report.acknowledged' } })).toBe(wins)
    if (wins === 0) expect((await receive(next, id)).ok).toBe(true)
  }
  // What nobody received waits for the heir.
  for (const { id } of own.slice(4)) expect((await receive(next, id)).ok).toBe(true)
  expect(await db.commentReport.count({ where: { id: { in: own.map(({ id }) => id) }, status: 'ACKNOWLEDGED' } })).toBe(own.length)
}, 120_000)

test('answers to evaluations are kept once each, and forms that wait are the heir’s', async () => {
  const { school, province, agency } = await makeReportedClass({ people: 0 })
  const heir = await makeAgency({ province })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-01-06' })
  const trainees = []
  for (const person of await makePeople(agency, 8)) trainees.push(await makeTrainee(cohort, person, { completedOn: '2025-07-06' }))
  const { invitations } = await makeRound(school, cohort, trainees)
  const give = (token: string) => answerEvaluation(publicActor, { token, answers: { FIT: 4, USED: true, REMARK: 'Tốt' } }, now)
  const [done, given] = await Promise.all([merge(province, agency.id, heir.id), Promise.all(invitations.slice(0, 5).map(({ token }) => give(token)))])
  expect([done.ok, ...given.map(({ ok }) => ok)]).toEqual([true, true, true, true, true, true])
  const ids = invitations.map(({ id }) => id)
  expect(await db.evaluationResponse.count({ where: { invitationId: { in: ids } } })).toBe(5)
  expect(await db.evaluationInvitation.count({ where: { id: { in: ids }, answered: false, agencyId: heir.id } })).toBe(3)
  expect(await db.evaluationInvitation.count({ where: { id: { in: ids }, answered: false, agencyId: agency.id } })).toBe(0)
  expect((await give(invitations[7]?.token ?? '')).ok).toBe(true)
}, 120_000)
