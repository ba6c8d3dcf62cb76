import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { saveDraft } from '@/lib/evaluations/commands/save-draft'
import { delegateEvaluation } from '@/lib/evaluations/delegation/commands'
import { openDueRounds, remindOfEvaluations } from '@/lib/evaluations/jobs'
import { findEvaluationForm } from '@/lib/evaluations/queries/find-form'
import { listOwedEvaluations } from '@/lib/evaluations/queries/list-owed-evaluations'
import { addDays, instantAt } from '@/lib/time'
import { actorForAgency } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today } from '../../support/factories'
import { makeRound, makeTemplate, makeTrainee } from '../../support/study'

async function asked(people: number, given: Parameters<typeof makeRound>[3] = {}) {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-01-06' })
  const trainees = []
  for (const person of await makePeople(agency, people)) trainees.push(await makeTrainee(cohort, person, { completedOn: '2025-07-06' }))
  const round = await makeRound(school, cohort, trainees, { respondent: 'MANAGER', opensOn: addDays(today, -8), closesOn: addDays(today, 30), ...given })
  const [one] = round.invitations
  if (!one) throw new Error('nobody was invited')
  return { school, agency, cohort, round, one }
}
const answers = { FIT: 4, USED: true }

test('a form that is handed on is answered by its new link only; what was saved is not handed on, the history is', async () => {
  const { agency, one } = await asked(1)
  expect(await saveDraft(publicActor, { token: one.token, answers: { FIT: 3, USED: 'perhaps' } }, now)).toMatchObject({ ok: true, value: { saved: 1 } })
  expect((await findEvaluationForm(publicActor, one, now))?.draft).toEqual({ FIT: 3 })
  const moved = await delegateEvaluation(publicActor, { token: one.token, name: 'Lê Thị Thay' }, now)
  if (!moved.ok) throw new Error(moved.error)
  expect(await answerEvaluation(publicActor, { token: one.token, answers }, now)).toMatchObject({ ok: false, error: 'evaluation_not_found' })
  expect((await findEvaluationForm(publicActor, moved.value, now))?.draft).toEqual({})
  const owed = await listOwedEvaluations(await actorForAgency(agency), { view: 'owed' }, now)
  expect(owed.items.map(({ token, handedOn }) => [token, handedOn.map(({ name }) => name)])).toEqual([[moved.value.token, ['Lê Thị Thay']]])
  expect(await answerEvaluation(publicActor, { token: moved.value.token, answers }, now)).toMatchObject({ ok: true })
  expect(await delegateEvaluation(publicActor, { token: moved.value.token, name: 'Ai' }, now)).toMatchObject({ ok: false, error: 'already_answered' })
})

test('a trainee’s own form is handed on by nobody', async () => {
  const { one } = await asked(1, { respondent: 'TRAINEE' })
  expect(await delegateEvaluation(publicActor, { token: one.token, name: 'Ai' }, now)).toMatchObject({ ok: false, error: 'not_to_hand_on' })
  await expect(db.$executeRaw`insert into evaluation_delegation (invitation_id, turn, name, handed_on_at) values (${one.id}::uuid, 1, 'Ai', now())`).rejects.toThrow('evaluation_delegation_stays')
})

test.each([1, 2, 3, 4, 5])('an answer and a handing-on at the same moment: one happens (%i)', async () => {
  const { one } = await asked(1)
  const [answered, moved] = await Promise.all([
    answerEvaluation(publicActor, { token: one.token, answers }, now), delegateEvaluation(publicActor, { token: one.token, name: 'Lê Thị Thay' }, now),
  ])
  expect(Number(answered.ok) + Number(moved.ok)).toBe(1)
  expect(await db.evaluationResponse.count({ where: { invitationId: one.id } })).toBe(answered.ok ? 1 : 0)
  expect(await db.evaluationDelegation.count({ where: { invitationId: one.id } })).toBe(moved.ok ? 1 : 0)
})

test('reminders stop on answer, never come twice a day, and so many times at most', async () => {
  const { agency, cohort, one } = await asked(2)
  const told = () => db.event.findMany({ where: { type: 'evaluation.owed', subjectId: cohort.id, agencyId: agency.id }, orderBy: { happenedAt: 'asc' }, select: { data: true } }).then((rows) => rows.map(({ data }) => data))
  await Promise.all([remindOfEvaluations(now), remindOfEvaluations(now), remindOfEvaluations(now)])
  expect(await told()).toEqual([{ count: 2 }])
  await answerEvaluation(publicActor, { token: one.token, answers }, now)
  for (let ahead = 1; ahead <= 30; ahead += 1) await remindOfEvaluations(instantAt(addDays(today, ahead), '07:40'))
  expect(await told()).toEqual([{ count: 2 }, { count: 1 }, { count: 1 }])
})

test('a running class is asked before the course, once, and not after its first days', async () => {
  const { school, agency } = await asked(1)
  await makeTemplate(school, { code: 'TRUOC', respondent: 'MANAGER', timings: ['BEFORE'] })
  const [young, old] = [await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -3) }), await makeCohort(school, { status: 'RUNNING', opensOn: addDays(today, -40) })]
  for (const cohort of [young, old]) for (const person of await makePeople(agency, 2)) await makeTrainee(cohort, person)
  await openDueRounds(now)
  await openDueRounds(now)
  const rounds = await db.evaluationRound.findMany({ where: { cohortId: { in: [young.id, old.id] } }, select: { cohortId: true, timing: true, _count: { select: { invitations: true } } } })
  expect(rounds).toEqual([{ cohortId: young.id, timing: 'BEFORE', _count: { invitations: 2 } }])
})
