// A reminder tells its person and nobody else: the log keeps a school and a day, however it is joined, and nobody is reminded of each round apart.
import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { openDueRounds, remindOfEvaluations } from '@/lib/evaluations/jobs'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { addDays, instantAt } from '@/lib/time'
import { actorForAgency, actorForTrainee } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today } from '../../support/factories'
import { makeLecturer, makeLesson, makeRound, makeTemplate, makeTrainee } from '../../support/study'

async function completedClass(size: number) {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -100) })
  const people = await makePeople(agency, size)
  const trainees = []
  for (const person of people) trainees.push(await makeTrainee(cohort, person, { completedOn: today }))
  return { school, agency, cohort, people, trainees }
}
const toldTo = (accountId: string, kind: string) => db.notification.findMany({ where: { accountId, kind }, orderBy: { id: 'asc' }, select: { data: true } })

test('the log joins no reminder of an anonymous round to a person: not by trainee, not by the transaction that wrote it', async () => {
  const { school, cohort, people, trainees } = await completedClass(6)
  const round = await makeRound(school, cohort, trainees, { anonymous: true, respondent: 'TRAINEE', object: 'COURSE', timing: 'END', opensOn: addDays(today, -8), closesOn: addDays(today, 20) })
  await answerEvaluation(publicActor, { token: round.invitations[0]?.token ?? '', answers: { FIT: 4, USED: true } }, now)
  expect(await remindOfEvaluations(now)).toBe(5)
  const events = await db.$queryRaw<{ id: string; row: string }[]>`
    select e.id, to_jsonb(e)::text as row from event e join evaluation_reminder m on m.xmin::text = e.xmin::text where m.round_id = ${round.id}::uuid`
  expect(events).toHaveLength(1)
  const named = [...trainees.map(({ id }) => id), ...people.map(({ id }) => id), ...round.invitations.map(({ id }) => id), round.id]
  const log = await db.$queryRaw<{ row: string }[]>`select to_jsonb(e)::text as row from event e where e.type like 'evaluation.%'`
  for (const { row } of [...events, ...log]) expect(named.filter((id) => row.includes(id))).toEqual([])
  // Who answered meanwhile is not told; who did not is told once, all in one transaction that holds nothing of the round.
  const [first, second, third] = await Promise.all(people.slice(0, 3).map((person) => actorForTrainee(person)))
  await answerEvaluation(publicActor, { token: round.invitations[1]?.token ?? '', answers: { FIT: 2, USED: true } }, now)
  await deliverOutbox(new Date())
  await deliverOutbox(new Date())
  const told = await Promise.all([first, second, third].map((who) => toldTo(who?.accountId ?? '', 'evaluation.reminded')))
  expect(told.map(({ length }) => length)).toEqual([0, 0, 1])
  expect(named.filter((id) => JSON.stringify(told).includes(id))).toEqual([])
  await expect(db.$executeRaw`insert into event (id, type, actor_kind, subject_kind, subject_id, data) values (gen_random_uuid(), 'evaluation.reminded', 'system', 'trainee', ${trainees[0]?.id}::uuid, '{}')`).rejects.toThrow('event_reminder_names_nobody')
})

test('who owes many forms is reminded once a day, an agency too, of all of them', async () => {
  const { school, agency, cohort, people } = await completedClass(5)
  for (let back = 0; back < 3; back += 1) await makeLesson(cohort, { day: addDays(today, -30 - back), lecturer: await makeLecturer(school) })
  for (const object of ['LECTURER', 'COURSE', 'FACILITIES']) await makeTemplate(school, { object, respondent: 'TRAINEE', anonymous: true, timings: ['END'] })
  await makeTemplate(school, { object: 'TRAINEE', respondent: 'MANAGER', timings: ['END'] })
  await makeTemplate(school, { object: 'PROGRAMME', respondent: 'AGENCY', timings: ['END'] })
  await openDueRounds(now)
  const [person] = people
  if (!person) throw new Error('five people')
  const [trainee, liaison] = [await actorForTrainee(person), await actorForAgency(agency)]
  const morning = instantAt(addDays(today, 7), '07:40')
  await Promise.all([remindOfEvaluations(morning), remindOfEvaluations(morning), remindOfEvaluations(morning)])
  await remindOfEvaluations(morning)
  await deliverOutbox(new Date())
  expect(await toldTo(trainee.accountId, 'evaluation.reminded')).toHaveLength(1)
  expect((await toldTo(liaison.accountId, 'evaluation.owed')).map(({ data }) => data)).toMatchObject([{ count: 10 }])
  expect(await db.evaluationReminder.count({ where: { round: { schoolId: school.id } } })).toBe(7)
})
