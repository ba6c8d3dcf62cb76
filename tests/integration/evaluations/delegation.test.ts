import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { saveDraft } from '@/lib/evaluations/commands/save-draft'
import { delegateEvaluation } from '@/lib/evaluations/delegation/commands'
import { mailDelegations } from '@/lib/evaluations/delegation/jobs'
import { openDueRounds, remindOfEvaluations } from '@/lib/evaluations/jobs'
import { findEvaluationForm } from '@/lib/evaluations/queries/find-form'
import { listOwedEvaluations } from '@/lib/evaluations/queries/list-owed-evaluations'
import { addDays, instantAt } from '@/lib/time'
import { smtpMailer, type Letter, type Mailer } from '@/lib/web/mail'
import { actorForAgency } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today } from '../../support/factories'
import { mailServer } from '../../support/mail-server'
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
  const { agency, one } = await asked(2)
  const told = () => db.event.findMany({ where: { type: 'evaluation.owed', agencyId: agency.id }, orderBy: { happenedAt: 'asc' }, select: { data: true } }).then((rows) => rows.map(({ data }) => data))
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

const portal = 'https://cong.example'
/** A mailer that keeps what it was given, beside other people's of the same database. */
const keeping = (fate: 'sent' | 'refused' | 'unsure' = 'sent') => {
  const letters: Letter[] = []
  const mail: Mailer = (letter) => { letters.push(letter); return Promise.resolve(fate) }
  return { mail, to: (email: string) => letters.filter((one) => one.to === email) }
}
const addressee = () => `nguoi-thay-${crypto.randomUUID()}@coquan.example`
async function handedOn(token: string, email: string | undefined) {
  const moved = await delegateEvaluation(publicActor, { token, name: 'Lê Thị Thay', ...(email ? { email } : {}) }, now)
  if (!moved.ok) throw new Error(moved.error)
  return moved.value.token
}

test('over a real mail server: whom a form is handed on to gets one mail with a link of the own, good for one answer', { timeout: 60_000 }, async () => {
  const [server, { cohort, one }, email] = [await mailServer(), await asked(1), addressee()]
  const token = await handedOn(one.token, email)
  const mail = smtpMailer({ url: server.url, from: 'cong@truong.example' })
  await Promise.all(Array.from({ length: 4 }, () => mailDelegations(now, mail, portal)))
  await mailDelegations(now, mail, portal)
  await server.close()
  const mine = server.kept.filter(({ to }) => to.includes(email))
  expect(mine).toHaveLength(1)
  const text = Buffer.from((mine[0]?.text ?? '').split('\r\n\r\n').slice(1).join('\r\n\r\n').replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))), 'latin1').toString('utf8')
  expect(text).toContain(`${portal}/evaluations/${token}`)
  expect(text).toContain(`lớp ${cohort.code}`)
  expect(text).not.toContain(one.token)
  expect(await answerEvaluation(publicActor, { token, answers }, now)).toMatchObject({ ok: true })
  expect(await answerEvaluation(publicActor, { token, answers }, now)).toMatchObject({ ok: false, error: 'already_answered' })
})

test('nothing is mailed without an address, after the answer, after the round, or of a link that was handed on further', async () => {
  const [silent, answered, closed, further] = [await asked(1), await asked(1), await asked(1), await asked(1)]
  const emails = [addressee(), addressee(), addressee(), addressee()]
  await handedOn(silent.one.token, undefined)
  await answerEvaluation(publicActor, { token: await handedOn(answered.one.token, emails[0]), answers }, now)
  await handedOn(closed.one.token, emails[1])
  await db.evaluationRound.update({ where: { id: closed.round.id }, data: { closesOn: new Date(`${addDays(today, -1)}T00:00:00Z`) } })
  const last = await handedOn(await handedOn(further.one.token, emails[2]), emails[3])
  const { mail, to } = keeping()
  await mailDelegations(now, mail, portal)
  expect(emails.map((email) => to(email).length)).toEqual([0, 0, 0, 1])
  expect(to(emails[3] ?? '')[0]?.text).toContain(last)
})

test('a server that said no is asked again; what nobody knows is not', async () => {
  const [{ one }, other, first, second] = [await asked(1), await asked(1), addressee(), addressee()]
  await handedOn(one.token, first)
  const no = keeping('refused')
  for (let run = 0; run < 2; run += 1) await mailDelegations(now, no.mail, portal)
  expect(no.to(first)).toHaveLength(2)
  await handedOn(other.one.token, second)
  const unsure = keeping('unsure')
  for (let run = 0; run < 2; run += 1) await mailDelegations(now, unsure.mail, portal)
  expect(unsure.to(second)).toHaveLength(1)
})
