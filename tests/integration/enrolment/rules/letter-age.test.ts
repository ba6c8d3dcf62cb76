// The age by the date of the letter: a nomination is judged on the day of its sending, and again when a letter sends it.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { resubmitNomination } from '@/lib/enrolment/commands/resubmit-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { storedFacts, storedFinding } from '@/lib/enrolment/eligibility/schema'
import { sendLetter } from '@/lib/enrolment/order/commands/send-letter'
import { recordWaiver } from '@/lib/enrolment/waivers/commands'
import { actorForAgency, actorForSchool } from '../../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today } from '../../../support/factories'
import { addDays, instantAt } from '@/lib/time'

const paper = { rule: 'AGE_AND_FORM', authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '12-CV/TU', documentOn: today, reason: 'Điều động' } as const
/** Thirty today: 29 years old on the day before. */
const turns = '1996-03-16'

async function world() {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 9 }] })
  const [nominator, office] = await Promise.all([actorForAgency(agency), actorForSchool(school)])
  const send = async (fullName: string, birthDate: string) => {
    const person = await makePerson(agency, { fullName, birthDate })
    const sent = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
    return { ...person, nominationId: sent.ok ? sent.value.id : sent.error }
  }
  const letter = async (writtenOn: string, at = now) => {
    const unsent = await db.nomination.findMany({ where: { cohortId: cohort.id, letterId: null }, select: { id: true } })
    return sendLetter(nominator, { cohortId: cohort.id, nominationIds: unsent.map(({ id }) => id), number: '45-CV/ĐU', writtenOn }, at)
  }
  const kept = async (id: string) => {
    const row = await db.nomination.findUniqueOrThrow({ where: { id }, select: { facts: true, findings: true, passed: true, letterId: true } })
    const age = storedFinding.array().parse(row.findings).find(({ rule }) => rule === 'AGE_AND_FORM')
    return { letterOn: storedFacts.parse(row.facts).letterOn, age: age?.outcome ?? 'PASS', passed: row.passed, sent: row.letterId !== null }
  }
  return { agency, cohort, nominator, office, send, letter, kept }
}

test('a letter of the day on which somebody has the age sends them; one of the day before is refused with their names, and nothing of it stays', async () => {
  const { cohort, send, letter, kept } = await world()
  const [young, old] = [await send('Nguyễn Văn Vừa Đủ', turns), await send('Trần Văn Đã Đủ', '1980-01-01')]
  const before = await kept(young.nominationId)
  expect(before).toMatchObject({ letterOn: null, age: 'PASS', sent: false })
  expect(await letter(addDays(today, -1))).toMatchObject({ error: 'letter_too_young', details: { field: 'writtenOn', day: '15/03/2026', count: 1, names: 'Nguyễn Văn Vừa Đủ' } })
  expect([await kept(young.nominationId), await db.agencyLetter.count({ where: { cohortId: cohort.id } })]).toEqual([before, 0])
  expect(await letter(today)).toMatchObject({ value: { sent: 2 } })
  expect([await kept(young.nominationId), await kept(old.nominationId)]).toEqual([{ ...before, letterOn: today, sent: true }, { ...before, letterOn: today, sent: true }])
})

test('of whom a waiver covers the age nothing is refused: what passed on its day is a special case by the letter', async () => {
  const { cohort, office, send, letter, kept } = await world()
  const young = await send('Nguyễn Văn Vừa Đủ', turns)
  const { passed } = await kept(young.nominationId)
  expect(await recordWaiver(office, { cohortId: cohort.id, waiver: { ...paper, personalIdNumber: young.idNumber } }, now)).toMatchObject({ ok: true })
  expect(await letter(addDays(today, -1))).toMatchObject({ value: { sent: 1 } })
  expect(await kept(young.nominationId)).toEqual({ letterOn: addDays(today, -1), age: 'OVERRIDDEN', passed: passed - 1, sent: true })
})

test('the other way round, a special case that has the age by its letter needs none', async () => {
  const { cohort, office, nominator, agency, letter, kept } = await world()
  const person = await makePerson(agency, { birthDate: '1996-03-17' })
  await recordWaiver(office, { cohortId: cohort.id, waiver: { ...paper, personalIdNumber: person.idNumber } }, now)
  const sent = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
  const id = sent.ok ? sent.value.id : sent.error
  const { age, passed } = await kept(id)
  expect(age).toBe('OVERRIDDEN')
  expect(await letter(addDays(today, 1), instantAt(addDays(today, 1), '09:00'))).toMatchObject({ value: { sent: 1 } })
  expect(await kept(id)).toMatchObject({ age: 'PASS', passed: passed + 1 })
})

test('sent again after it was returned, a nomination is judged by its letter', async () => {
  const { office, nominator, send, letter, kept } = await world()
  const { nominationId: id } = await send('Nguyễn Văn Vừa Đủ', turns)
  await letter(today)
  await decideNomination(office, { id, decision: { decision: 'return', reasons: ['DOSSIER'], deadline: addDays(today, 2) } }, now)
  expect(await resubmitNomination(nominator, { id }, instantAt(addDays(today, 1), '09:00'))).toMatchObject({ ok: true })
  expect(await kept(id)).toMatchObject({ letterOn: today, age: 'PASS' })
})
