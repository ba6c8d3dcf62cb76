import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { compareItems, findCriterion, listFollowedItems } from '@/lib/evaluations/comparison/queries'
import { suggestRevisions } from '@/lib/evaluations/revision/queries'
import { addDays, dateOf, type Day } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, today } from '../../support/factories'
import { makeRound, makeTrainee } from '../../support/study'

async function asked() {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -900) })
  const trainees: Awaited<ReturnType<typeof makeTrainee>>[] = []
  for (const person of await makePeople(agency, 2)) trainees.push(await makeTrainee(cohort, person, { completedOn: addDays(today, -700) }))
  /** A round with one answer to each item. */
  const round = async (respondent: 'TRAINEE' | 'MANAGER', timing: string, closesOn: Day, fit: number, code: string) => {
    const made = await makeRound(school, cohort, trainees, { respondent, timing, opensOn: addDays(closesOn, -10), closesOn, code })
    const [first] = made.invitations
    if (!first) throw new Error('two were asked')
    await db.evaluationInvitation.update({ where: { id: first.id }, data: { answered: true }, select: { id: true } })
    await db.evaluationResponse.create({ data: { id: crypto.randomUUID(), roundId: made.id, invitationId: first.id, answeredOn: dateOf(addDays(closesOn, -10)), answers: { FIT: fit, USED: fit > 3 } }, select: { id: true } })
    return made
  }
  return { school, cohort, round, office: await actorForSchool(school), liaison: await actorForAgency(agency) }
}

test('an open round counts in no mean and is told beside them; its last day is still open', async () => {
  const { round, office, liaison } = await asked()
  await round('MANAGER', 'MONTHS_6', addDays(today, -300), 4, 'A')
  await round('MANAGER', 'MONTHS_12', today, 1, 'B')
  const means = async (actor: typeof office | typeof liaison, on: Day) => (await compareItems(actor, {}, on)).figures.filter(({ code }) => code === 'FIT').map(({ timing, mean }) => [timing, mean])
  for (const actor of [office, liaison]) {
    expect(await means(actor, today)).toEqual([['MONTHS_6', 4]])
    expect((await compareItems(actor, {}, today)).open).toEqual({ rounds: 1, invited: 2, answered: 1 })
    expect(await means(actor, addDays(today, 1))).toEqual([['MONTHS_12', 1], ['MONTHS_6', 4]])
    expect((await compareItems(actor, {}, addDays(today, 1))).open).toEqual({ rounds: 0, invited: 0, answered: 0 })
  }
  expect(await suggestRevisions(office, undefined, today)).toEqual([])
  expect((await suggestRevisions(office, undefined, addDays(today, 1))).map(({ code, mean }) => [code, mean])).toEqual([['FIT', 2.5]])
  expect((await findCriterion(office, { code: 'FIT' }, today))?.points.map(({ open, answered, invited, mean }) => [open, answered, invited, mean])).toEqual([[false, 1, 2, 4], [true, 1, 2, 1]])
})

test('a criterion shows the time asked last, of trainees and managers apart, and neither older times nor open rounds', async () => {
  const { round, office } = await asked()
  await round('TRAINEE', 'MONTHS_6', addDays(today, -300), 1, 'A')
  await round('TRAINEE', 'MONTHS_12', addDays(today, -60), 5, 'B')
  await round('MANAGER', 'MONTHS_12', addDays(today, -50), 3, 'C')
  await round('MANAGER', 'MONTHS_24', addDays(today, 5), 1, 'D')
  const { value: items, statements } = await countStatements(() => listFollowedItems(office, today))
  expect(statements).toBe(1)
  expect(items.map(({ code, kind, timing, figures }) => [code, kind, timing, figures.map(({ respondent, rounds, answers, mean }) => [respondent, rounds, answers, mean])])).toEqual([
    ['FIT', 'SCALE', 'MONTHS_12', [['TRAINEE', 1, 1, 5], ['MANAGER', 1, 1, 3]]], ['USED', 'YES_NO', 'MONTHS_12', [['TRAINEE', 1, 1, 1], ['MANAGER', 1, 1, 0]]],
  ])
})

test('a criterion that nobody answered in a closed round has no figures', async () => {
  const { round, office } = await asked()
  await round('MANAGER', 'MONTHS_12', addDays(today, 5), 1, 'A')
  expect((await listFollowedItems(office, today)).map(({ timing, figures }) => [timing, figures])).toEqual([[null, []], [null, []]])
})
