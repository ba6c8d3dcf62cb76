// What a comparison shows to whom: an agency never the answer of one of its people, by no difference; nobody the words of another school.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { compareItems } from '@/lib/evaluations/comparison/queries'
import { addDays } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, today, type Agency, type School } from '../../support/factories'
import { makeRound, makeTrainee } from '../../support/study'

const closed = { opensOn: addDays(today, -60), closesOn: addDays(today, -10) }
async function classOf(school: School, agency: Agency, size: number) {
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-01-06' })
  const trainees = []
  for (const person of await makePeople(agency, size)) trainees.push(await makeTrainee(cohort, person, { completedOn: '2025-07-06' }))
  return { cohort, trainees }
}
/** Named answers as they stand once they were given. */
async function given(round: { id: string; invitations: { id: string }[] }, steps: readonly number[]) {
  for (const [place, step] of steps.entries()) {
    const invitationId = round.invitations[place]?.id ?? ''
    await db.evaluationInvitation.update({ where: { id: invitationId }, data: { answered: true }, select: { id: true } })
    await db.evaluationResponse.create({ data: { id: crypto.randomUUID(), roundId: round.id, invitationId, answeredOn: new Date(closed.opensOn), answers: { FIT: step, USED: true } }, select: { id: true } })
  }
}

test('an agency reads trainees’ named answers of closed rounds of five or more of its people, and of no other: no figure moves by one answer', async () => {
  const school = await makeSchool()
  const [agency, other] = [await makeAgency({ provinceId: school.provinceId }), await makeAgency({ provinceId: school.provinceId })]
  const liaison = await actorForAgency(agency)
  const fit = async () => (await compareItems(liaison, {}, today)).figures.filter(({ code }) => code === 'FIT').map(({ answers, mean }) => [answers, mean])
  const first = await classOf(school, agency, 6)
  await given(await makeRound(school, first.cohort, first.trainees, { respondent: 'TRAINEE', ...closed }), [5, 5, 5, 5, 5])
  expect(await fit()).toEqual([[5, 5]])
  // One answer in another closed round, and six in one that is still open, would each tell by the difference.
  const lone = await classOf(school, agency, 1)
  await given(await makeRound(school, lone.cohort, lone.trainees, { respondent: 'TRAINEE', ...closed }), [1])
  const open = await classOf(school, agency, 6)
  await given(await makeRound(school, open.cohort, open.trainees, { respondent: 'TRAINEE', opensOn: addDays(today, -3), closesOn: '2999-12-31' }), [1, 1, 1, 1, 1, 2])
  expect(await fit()).toEqual([[5, 5]])
  // Of a round with others, only as many as its own people are.
  const mixed = await classOf(school, other, 5)
  await given(await makeRound(school, mixed.cohort, [...mixed.trainees, ...lone.trainees], { respondent: 'TRAINEE', ...closed }), [3, 3, 3, 3, 3, 1])
  expect(await fit()).toEqual([[5, 5]])
  // Its managers' answers are its own.
  await given(await makeRound(school, lone.cohort, lone.trainees, { respondent: 'MANAGER', ...closed }), [4])
  expect((await compareItems(liaison, {}, today)).figures.filter(({ code, respondent }) => code === 'FIT' && respondent === 'MANAGER').map(({ answers }) => answers)).toEqual([1])
})

test('the words of a question are those of the own school, and to an agency those of the forms it is shown', async () => {
  const [school, stranger] = [await makeSchool(), await makeSchool()]
  const agency = await makeAgency({ provinceId: school.provinceId })
  const { cohort, trainees } = await classOf(school, agency, 1)
  const round = await makeRound(school, cohort, trainees, { respondent: 'MANAGER', ...closed })
  await given(round, [4])
  await db.evaluationTemplate.create({ data: {
    schoolId: stranger.id, code: 'OTHER', version: 99, title: 'x', object: 'EFFECT', respondent: 'MANAGER', anonymous: false, status: 'IN_USE', timings: [],
    items: { create: [{ code: 'FIT', position: 1, kind: 'SCALE', textVi: 'Câu hỏi của trường khác', textEn: 'x' }] },
  }, select: { id: true } })
  for (const who of [await actorForSchool(school), await actorForAgency(agency)]) {
    expect((await compareItems(who, {}, today)).items.map(({ code, textVi }) => [code, textVi])).toEqual([['FIT', 'Phù hợp'], ['USED', 'Được bố trí']])
  }
})
