// Nobody who holds the whole database can tell whose anonymous answer is whose, and nobody who reads results can tell by a difference.
import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { saveDraft } from '@/lib/evaluations/commands/save-draft'
import { compareItems } from '@/lib/evaluations/comparison/queries'
import { flushClosedRounds, remindOfEvaluations } from '@/lib/evaluations/jobs'
import { findRoundResults } from '@/lib/evaluations/queries/find-results'
import { addDays, instantAt } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today } from '../../support/factories'
import { makeLecturer, makeRound, makeTrainee } from '../../support/study'

async function aboutLecturer(people: number) {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: '2025-01-06' })
  const trainees = []
  for (const person of await makePeople(agency, people)) trainees.push(await makeTrainee(cohort, person, { completedOn: '2025-07-06' }))
  const lecturer = await makeLecturer(school)
  const round = await makeRound(school, cohort, trainees, { anonymous: true, respondent: 'TRAINEE', object: 'LECTURER', timing: 'END', lecturerId: lecturer.id, opensOn: addDays(today, -9), closesOn: addDays(today, 5) })
  return { school, agency, round }
}
const give = (token: string, step: number, remark: string) => answerEvaluation(publicActor, { token, answers: { FIT: step, USED: true, REMARK: remark } }, now)

/** Every column of every row of every table that holds a text, as one text each: what a copy of the database tells. */
async function everythingWith(word: string): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(`select to_jsonb(t)::text as row from "${name}" t where to_jsonb(t)::text like $1`, `%${word}%`)
    found.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return found
}

test('no table holds an answer beside its person: waiting ones cannot be read, written ones name their round only', async () => {
  const { round } = await aboutLecturer(7)
  const mark = `Ý-${crypto.randomUUID().slice(0, 8)}`
  for (const { token } of round.invitations.slice(0, 3)) expect(await give(token, 4, mark)).toMatchObject({ ok: true })
  expect(await everythingWith(mark)).toEqual([])
  for (const { token } of round.invitations.slice(3)) await give(token, 5, mark)
  const told = await everythingWith(mark)
  expect(told).toHaveLength(5)
  for (const row of told) {
    const known = JSON.parse(row.replace(/^evaluation_response /, '')) as Record<string, unknown>
    expect(Object.keys(known).toSorted()).toEqual(['answered_on', 'answers', 'id', 'invitation_id', 'round_id'])
    expect([known['answered_on'], known['invitation_id'], known['round_id']]).toEqual([null, null, round.id])
  }
  // Nothing else was left by those who answered: no event, no notification to send, no draft.
  const ids = round.invitations.map(({ id }) => id)
  for (const id of ids) expect((await everythingWith(id)).map((row) => row.split(' ')[0])).toEqual(['evaluation_invitation'])
})

test('what PostgreSQL keeps with each row tells no person either: which transaction wrote it, and where it stands', async () => {
  const { round } = await aboutLecturer(8)
  for (const [index, { token }] of round.invitations.slice(0, 4).entries()) {
    await give(token, 4, String(index))
    const waiting = await db.$queryRaw<{ xmin: string }[]>`select xmin::text as xmin from evaluation_pending where round_id = ${round.id}::uuid`
    // All that wait were written by whoever answered last.
    expect([waiting.length, new Set(waiting.map(({ xmin }) => xmin)).size]).toEqual([index + 1, 1])
  }
  const before = await db.evaluationPending.findMany({ where: { roundId: round.id }, select: { answers: true } })
  expect(new Set(before.map(({ answers }) => JSON.stringify(answers).length)).size).toBe(1)
  for (const [index, { token }] of round.invitations.slice(4).entries()) await give(token, 4, String(index + 4))
  // An answer and a person that share a transaction share it with four other answers.
  const [joined] = await db.$queryRaw<{ answers: number; alone: number }[]>`
    select count(*)::int as answers, count(*) filter (where n < 5)::int as alone from (
      select count(*) over (partition by e.xmin::text) as n from evaluation_response e where e.round_id = ${round.id}::uuid) x`
  expect(joined).toEqual({ answers: 5, alone: 0 })
  // All have answered: nobody is left to be told. What a reminder leaves is tested beside the reminders.
  expect(await remindOfEvaluations(now)).toBe(0)
  expect((await db.$queryRaw<{ column_name: string }[]>`select column_name from information_schema.columns where table_name = 'evaluation_reminder'`).map(({ column_name: name }) => name).toSorted()).toEqual(['reminded_on', 'round_id'])
})

test('of an anonymous form nothing is saved, by the command and by the database', async () => {
  const { round } = await aboutLecturer(5)
  const [one] = round.invitations
  if (!one) throw new Error('five were invited')
  expect(await saveDraft(publicActor, { token: one.token, answers: { FIT: 3 } }, now)).toMatchObject({ ok: false, error: 'draft_stays_with_you' })
  await expect(db.$executeRaw`insert into evaluation_draft (invitation_id, answers, saved_on) values (${one.id}::uuid, '{}', ${today}::date)`).rejects.toThrow('evaluation_draft_of_a_named_form')
})

test('however many answer and whenever somebody looks, every figure rests on five or more, and two figures differ by five or more', async () => {
  const { school, agency, round } = await aboutLecturer(23)
  const [office, liaison] = [await actorForSchool(school, 'leadership'), await actorForAgency(agency)]
  const [shown, closed]: [number[], string] = [[], addDays(today, 30)]
  const look = async () => {
    const results = await findRoundResults(office, { roundId: round.id }, now)
    const fit = results?.items.find(({ code }) => code === 'FIT')
    // As it would be compared once the round has closed; while it is open it is not compared at all.
    expect(await compareItems(office, {}, today)).toMatchObject({ figures: [], open: { rounds: 1, invited: 23 } })
    const compared = (await compareItems(office, {}, closed)).figures.find(({ code }) => code === 'FIT')
    expect(compared?.answers ?? 0).toBe(fit?.answers ?? 0)
    // By agency there is no slice of an anonymous round at all.
    expect((await compareItems(office, { agency: agency.id }, closed)).figures).toEqual([])
    expect((await compareItems(liaison, {}, closed)).figures).toEqual([])
    shown.push(fit?.answers ?? 0)
  }
  for (const { token } of round.invitations.slice(0, 6 + randomInt(17))) {
    await give(token, 1 + randomInt(5), 'x')
    await look()
  }
  await flushClosedRounds(instantAt(addDays(today, 6), '00:07'))
  await look()
  const steps = shown.map((count, place) => count - (shown[place - 1] ?? 0)).filter((step) => step !== 0)
  expect(steps.every((step) => step >= 5), shown.join(' ')).toBe(true)
})

test('four answers that came to stand in the table are not shown by any view of them', async () => {
  const { school, round } = await aboutLecturer(5)
  await db.evaluationResponse.createMany({ data: [1, 2, 3, 4].map((step) => ({ id: crypto.randomUUID(), roundId: round.id, answers: { FIT: step, USED: true, REMARK: 'Kín' } })) })
  expect(await db.$queryRaw`select 1 from evaluation_shown where round_id = ${round.id}::uuid`).toEqual([])
  const office = await actorForSchool(school, 'leadership')
  expect((await findRoundResults(office, { roundId: round.id }, now))?.items.every(({ answers, mean, remarks }) => answers === 0 && mean === null && remarks.length === 0)).toBe(true)
  // A fifth that left an item out shows the others and not that item.
  await db.evaluationResponse.create({ data: { id: crypto.randomUUID(), roundId: round.id, answers: { FIT: 5 } }, select: { id: true } })
  const codes = await db.$queryRaw<{ code: string }[]>`select distinct code from evaluation_shown where round_id = ${round.id}::uuid order by 1`
  expect(codes.map(({ code }) => code)).toEqual(['FIT', 'REMARK'])
})
