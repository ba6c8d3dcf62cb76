import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { flushClosedRounds } from '@/lib/evaluations/jobs'
import { findEvaluationForm } from '@/lib/evaluations/queries/find-form'
import { addDays, instantAt } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today } from '../../support/factories'
import { makeRound, makeTrainee, type Round } from '../../support/study'

const answers = { FIT: 4, USED: true, REMARK: 'Tốt' }

async function round(people: number, given: Parameters<typeof makeRound>[3] = {}): Promise<Round> {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-01-06' })
  const trainees = []
  for (const person of await makePeople(agency, people)) trainees.push(await makeTrainee(cohort, person, { completedOn: '2025-07-06' }))
  return makeRound(school, cohort, trainees, given)
}

const first = ({ invitations: [invitation] }: Round) => {
  if (!invitation) throw new Error('nobody was invited')
  return invitation
}
const give = (token: string, given: Record<string, unknown> = answers, at = now) => answerEvaluation(publicActor, { token, answers: given }, at)

test('twenty who send one form at the same moment are heard once', async () => {
  const one = first(await round(1))
  const results = await Promise.all(Array.from({ length: 20 }, () => give(one.token)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual(Array.from({ length: 19 }, () => 'already_answered'))
  expect(await db.evaluationResponse.findMany({ where: { invitationId: one.id }, select: { answers: true, answeredOn: true } }))
    .toEqual([{ answers, answeredOn: new Date(`${today}T00:00:00.000Z`) }])
})

test('opening a form spends nothing and costs one statement; afterwards it says when it was sent', async () => {
  const one = first(await round(1))
  const form = await countStatements(() => findEvaluationForm(publicActor, one, now))
  expect(form.value).toMatchObject({ state: 'open', answeredOn: null })
  expect(form.statements).toBe(1)
  expect(await give(one.token)).toMatchObject({ ok: true })
  expect(await findEvaluationForm(publicActor, one, now)).toMatchObject({ state: 'answered', answeredOn: today, items: [] })
})

test('a round takes answers to the last minute of its last day in Việt Nam', async () => {
  const { invitations } = await round(4, { opensOn: today, closesOn: addDays(today, 2) })
  const at = async (index: number, instant: Date) => {
    const result = await give(invitations[index]?.token ?? '', answers, instant)
    return result.ok ? 'ok' : result.error
  }
  expect(await at(0, instantAt(addDays(today, -1), '23:59'))).toBe('round_not_open')
  expect(await at(1, instantAt(today, '00:00'))).toBe('ok')
  expect(await at(2, instantAt(addDays(today, 2), '23:59'))).toBe('ok')
  expect(await at(3, instantAt(addDays(today, 3), '00:00'))).toBe('round_closed')
})

test('an unknown link answers nothing; a refused answer leaves the form open', async () => {
  const one = first(await round(1))
  expect(await give(`${one.token.slice(1)}A`)).toMatchObject({ ok: false, error: 'evaluation_not_found' })
  expect(await findEvaluationForm(publicActor, { token: 'x'.repeat(43) }, now)).toBeNull()
  expect(await give(one.token, { FIT: 6, OTHER: 1 })).toMatchObject({
    ok: false, error: 'answers_invalid',
    details: { faults: [{ path: 'OTHER', code: 'unknown_item' }, { path: 'FIT', code: 'scale_out_of_range' }, { path: 'USED', code: 'required' }] },
  })
  expect(await give(one.token)).toMatchObject({ ok: true })
})

test('anonymous answers wait until five are together; then nothing tells whose they are or in which order they came', async () => {
  const { id, invitations } = await round(7, { anonymous: true, respondent: 'TRAINEE', object: 'COURSE', timing: 'END' })
  const written = () => db.evaluationResponse.findMany({ where: { roundId: id } })
  for (const [index, { token }] of invitations.entries()) {
    await give(token, { ...answers, REMARK: `Ý kiến ${index}` })
    expect(await written()).toHaveLength(index < 4 ? 0 : 5)
  }
  for (const row of await written()) {
    expect(row).toMatchObject({ invitationId: null, answeredOn: null })
    expect(row.id).toMatch(/^.{14}4/)
  }
  expect(await db.event.count({ where: { subjectId: { in: [id, ...invitations.map((one) => one.id)] } } })).toBe(0)
  expect((await db.evaluationPending.findMany({ where: { roundId: id } })).every((row) => /^.{14}4/.test(row.id))).toBe(true)

  await flushClosedRounds(now)
  expect(await written()).toHaveLength(5)
  const afterwards = instantAt(addDays(today, 1), '00:07')
  await flushClosedRounds(afterwards)
  await flushClosedRounds(afterwards)
  // Two more would be told by the difference from what five had shown.
  expect(await written()).toHaveLength(5)
  expect(await db.evaluationPending.count({ where: { roundId: id } })).toBe(2)
})

test('five who answer an anonymous round at the same moment are all written', async () => {
  const { id, invitations } = await round(10, { anonymous: true, respondent: 'TRAINEE' })
  const results = await Promise.all(invitations.map(({ token }) => give(token)))
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await db.evaluationResponse.count({ where: { roundId: id } })).toBe(5)
  await flushClosedRounds(instantAt(addDays(today, 1), '00:07'))
  expect(await db.evaluationResponse.count({ where: { roundId: id } })).toBe(10)
})

test('the order in which anonymous answers stand is not the order in which they came', async () => {
  const orders = new Set<string>()
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const { id, invitations } = await round(5, { anonymous: true, respondent: 'TRAINEE' })
    for (const [index, { token }] of invitations.entries()) await give(token, { ...answers, REMARK: String(index) })
    const rows = await db.$queryRaw<{ remark: string }[]>`select answers ->> 'REMARK' as remark from evaluation_response where round_id = ${id}::uuid order by ctid`
    orders.add(rows.map(({ remark }) => remark).join(''))
  }
  // Four times the order of arrival by chance: one in two hundred million.
  expect([...orders]).not.toEqual(['01234'])
})
