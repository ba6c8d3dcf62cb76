import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { openRoundsOf } from '@/lib/evaluations/commands/open-rounds-of'
import { openDueRounds } from '@/lib/evaluations/jobs'
import { findRoundResults } from '@/lib/evaluations/queries/find-results'
import { listMyEvaluations } from '@/lib/evaluations/queries/list-my-evaluations'
import { listOwedEvaluations } from '@/lib/evaluations/queries/list-owed-evaluations'
import { listRounds } from '@/lib/evaluations/queries/list-rounds'
import { addDays, instantAt } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool, actorForTrainee } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makePerson, makeSchool, now, today } from '../../support/factories'
import { makeRound, makeTemplate, makeTrainee } from '../../support/study'

const answers = { FIT: 4, USED: false }
const owed = { view: 'owed' as const, cursor: undefined }

async function completedClass(completedOn = today, size = 2) {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(completedOn, -180) })
  const people = await makePeople(agency, size)
  const trainees = []
  for (const person of people) trainees.push(await makeTrainee(cohort, person, { completedOn }))
  await makeTrainee(cohort, await makePerson(agency), { status: 'LEFT' })
  return { school, agency, cohort, people, trainees }
}

const roundsOf = (cohortId: string) => db.evaluationRound.findMany({
  where: { cohortId }, orderBy: [{ opensOn: 'asc' }, { template: { respondent: 'asc' } }],
  select: { timing: true, template: { select: { respondent: true, version: true } }, _count: { select: { invitations: true } } },
})
const told = (rows: Awaited<ReturnType<typeof roundsOf>>) => rows.map(({ timing, template, _count }) => `${timing} ${template.respondent} ${_count.invitations}`)

test('a completed class is asked at its end and after 6, 12 and 24 months, once each', async () => {
  const { school, cohort } = await completedClass('2025-08-31', 5)
  await makeTemplate(school, { code: 'CUOI', object: 'COURSE', respondent: 'TRAINEE', anonymous: true })
  await makeTemplate(school, { code: 'QL', respondent: 'MANAGER' })
  await makeTemplate(school, { code: 'CQ', respondent: 'AGENCY' })
  for (const day of ['2025-08-30', '2025-08-31', '2025-09-01', '2026-02-27', '2026-02-28', '2026-03-01', '2026-08-31', '2027-08-31', '2027-12-31']) {
    await openDueRounds(instantAt(day, '00:07'))
  }
  expect(told(await roundsOf(cohort.id))).toEqual([
    'END TRAINEE 5', 'MONTHS_6 AGENCY 5', 'MONTHS_6 MANAGER 5', 'MONTHS_12 AGENCY 5', 'MONTHS_12 MANAGER 5', 'MONTHS_24 AGENCY 5', 'MONTHS_24 MANAGER 5',
  ])
})

test('a class of fewer than five is not asked without a name: nothing of it could ever be shown', async () => {
  const { school, cohort } = await completedClass(today, 4)
  await makeTemplate(school, { code: 'CUOI', object: 'COURSE', respondent: 'TRAINEE', anonymous: true })
  await makeTemplate(school, { code: 'TEN', object: 'COURSE', respondent: 'TRAINEE' })
  await openDueRounds(now)
  expect(told(await roundsOf(cohort.id))).toEqual(['END TRAINEE 4'])
  expect(await db.evaluationRound.count({ where: { cohortId: cohort.id, template: { anonymous: true } } })).toBe(0)
})

test('the latest version of a questionnaire is sent, and a newer one is not sent again', async () => {
  const { school, cohort } = await completedClass()
  await makeTemplate(school, { code: 'CUOI', object: 'COURSE', respondent: 'TRAINEE', version: 1 })
  await makeTemplate(school, { code: 'CUOI', object: 'COURSE', respondent: 'TRAINEE', version: 2 })
  await openDueRounds(now)
  await makeTemplate(school, { code: 'CUOI', object: 'COURSE', respondent: 'TRAINEE', version: 3 })
  await openDueRounds(now)
  expect((await roundsOf(cohort.id)).map(({ template }) => template.version)).toEqual([2])
})

test('the school opens the round at the end right after completion; job and command together open it once', async () => {
  const { school, cohort, agency, people } = await completedClass()
  await makeTemplate(school, { object: 'COURSE', respondent: 'TRAINEE' })
  const office = await actorForSchool(school, 'trainingOffice')
  const [foreign, running] = [await actorForSchool(await makeSchool(), 'trainingOffice'), await makeCohort(school, { status: 'RUNNING' })]
  expect(await openRoundsOf(await actorForAgency(agency), { cohortId: cohort.id }, now)).toMatchObject({ ok: false, error: 'not_allowed' })
  expect(await openRoundsOf(foreign, { cohortId: cohort.id }, now)).toMatchObject({ ok: false, error: 'cohort_not_found' })
  expect(await openRoundsOf(office, { cohortId: running.id }, now)).toMatchObject({ ok: false, error: 'cohort_not_completed' })
  const opened = await Promise.all([openRoundsOf(office, { cohortId: cohort.id }, now), openRoundsOf(office, { cohortId: cohort.id }, now), openDueRounds(now)])
  expect(opened.slice(0, 2).every((result) => result?.ok)).toBe(true)
  expect(told(await roundsOf(cohort.id))).toEqual(['END TRAINEE 2'])

  const [person, colleague] = people
  if (!person || !colleague) throw new Error('a class of two')
  const trainee = await actorForTrainee(person)
  const [form] = await listMyEvaluations(trainee, now)
  expect(form).toMatchObject({ state: 'open', closesOn: addDays(today, 30) })
  expect(await answerEvaluation(publicActor, { token: form?.token ?? '', answers }, now)).toMatchObject({ ok: true })
  expect(await listMyEvaluations(trainee, now)).toMatchObject([{ state: 'answered', token: null, answeredOn: today }])
  expect(await listMyEvaluations(await actorForTrainee(colleague), now)).toMatchObject([{ state: 'open' }])
})

test('an agency sees its own and its managers’ forms, overdue first, and nothing of another agency or of trainees', async () => {
  const { school, agency, cohort, trainees } = await completedClass()
  const stranger = await makeAgency({ provinceId: school.provinceId })
  const other = await makeTrainee(cohort, await makePerson(stranger), { completedOn: today })
  await makeRound(school, cohort, [...trainees, other], { respondent: 'MANAGER', timing: 'MONTHS_6', closesOn: addDays(today, 9) })
  await makeRound(school, cohort, trainees, { respondent: 'AGENCY', opensOn: addDays(today, -40), closesOn: addDays(today, -1) })
  await makeRound(school, cohort, trainees, { respondent: 'TRAINEE', timing: 'END' })
  const { value: list, statements } = await countStatements(async () => listOwedEvaluations(await actorForAgency(agency), owed, now))
  expect(list.items.map(({ respondent, state, token }) => [respondent, state, token !== null])).toEqual([
    ['AGENCY', 'closed', false], ['AGENCY', 'closed', false], ['MANAGER', 'open', true], ['MANAGER', 'open', true],
  ])
  expect(statements).toBeLessThanOrEqual(3)
  expect((await listOwedEvaluations(await actorForAgency(stranger), owed, now)).items).toHaveLength(1)
  expect((await listOwedEvaluations(await actorForSchool(school), owed, now)).items).toEqual([])
})

test('a long list of owed forms is read page by page without a gap or a repetition', async () => {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-01-06' })
  const trainees = []
  for (const person of await makePeople(agency, 14)) trainees.push(await makeTrainee(cohort, person, { completedOn: today }))
  await makeRound(school, cohort, trainees, { closesOn: addDays(today, 3) })
  await makeRound(school, cohort, trainees, { closesOn: addDays(today, 3), respondent: 'MANAGER' })
  const actor = await actorForAgency(agency)
  const one = await listOwedEvaluations(actor, owed, now)
  const last = one.items.at(-1)
  if (!last || !one.nextCursor) throw new Error('the list has a second page')
  const two = await listOwedEvaluations(actor, { view: 'owed', cursor: [last.closesOn, last.id] }, now)
  expect(two.nextCursor).toBeNull()
  expect(new Set([...one.items, ...two.items].map(({ id }) => id)).size).toBe(28)
})

test('results of an anonymous round stay hidden until five answers, then show mean and count', async () => {
  const { school, cohort, agency } = await completedClass()
  const trainees = []
  for (const person of await makePeople(agency, 5)) trainees.push(await makeTrainee(cohort, person, { completedOn: today }))
  const round = await makeRound(school, cohort, trainees, { anonymous: true, respondent: 'TRAINEE', object: 'COURSE', timing: 'END' })
  // Four answers of a closed round: written, and still too few to be shown.
  await db.evaluationResponse.createMany({ data: [1, 2, 4, 5].map((step) => ({ id: crypto.randomUUID(), roundId: round.id, answers: { FIT: step, USED: true, REMARK: `Mức ${step}` } })) })
  const office = await actorForSchool(school, 'leadership')
  const hidden = await findRoundResults(office, { roundId: round.id }, now)
  expect(hidden?.items.map(({ answers: count, mean, remarks }) => [count, mean, remarks])).toEqual([[0, null, []], [0, null, []], [0, null, []]])
  await db.evaluationResponse.create({ data: { id: crypto.randomUUID(), roundId: round.id, answers: { FIT: 3, USED: false } }, select: { id: true } })
  const shown = await findRoundResults(office, { roundId: round.id }, now)
  expect(shown?.items.map(({ code, answers: count, mean }) => [code, count, mean])).toEqual([['FIT', 5, 3], ['USED', 5, 0.8], ['REMARK', 4, null]])
  expect(await findRoundResults(await actorForSchool(await makeSchool(), 'leadership'), { roundId: round.id }, now)).toBeNull()
  expect(await findRoundResults(await actorForAgency(agency), { roundId: round.id }, now)).toBeNull()
})

test('named groups asked the same at the same time stand beside each other; rounds count who answered', async () => {
  const { school, cohort, trainees } = await completedClass()
  const manager = await makeRound(school, cohort, trainees, { respondent: 'MANAGER', code: 'QL' })
  const agencyRound = await makeRound(school, cohort, trainees, { respondent: 'AGENCY', code: 'CQ', closesOn: addDays(today, 1) })
  await answerEvaluation(publicActor, { token: manager.invitations[0]?.token ?? '', answers: { FIT: 2, USED: true } }, now)
  await answerEvaluation(publicActor, { token: agencyRound.invitations[0]?.token ?? '', answers: { FIT: 5, USED: true } }, now)
  const office = await actorForSchool(school)
  const results = await findRoundResults(office, { roundId: manager.id }, now)
  expect(results?.items.filter(({ code }) => code === 'FIT').map(({ respondent, mean }) => [respondent, mean])).toEqual([['MANAGER', 2], ['AGENCY', 5]])
  expect(results?.groups.map(({ respondent, open, answered, invited }) => [respondent, open, answered, invited])).toEqual([['MANAGER', true, 1, 2], ['AGENCY', true, 1, 2]])
  const later = await findRoundResults(office, { roundId: manager.id }, instantAt(addDays(today, 1), '09:00'))
  expect(later?.groups.map(({ respondent, open }) => [respondent, open])).toEqual([['MANAGER', false], ['AGENCY', true]])
  const { value: list, statements } = await countStatements(() => listRounds(office, { cursor: undefined }, now))
  expect(list.items.map(({ respondent, answered, invited }) => [respondent, answered, invited])).toEqual([['AGENCY', 1, 2], ['MANAGER', 1, 2]])
  expect(statements).toBeLessThanOrEqual(3)
  expect((await listRounds(await actorForSchool(school, 'classHead'), { cursor: undefined }, now)).items).toEqual([])
  expect((await listRounds(await actorForSchool(school, 'classHead', [cohort]), { cursor: undefined }, now)).items).toHaveLength(2)
  expect((await listRounds(await actorForSchool(school, 'lecturer'), { cursor: undefined }, now)).items).toEqual([])
  expect(await db.event.count({ where: { type: 'evaluation.answered', subjectId: { in: manager.invitations.map(({ id }) => id) } } })).toBe(1)
})
