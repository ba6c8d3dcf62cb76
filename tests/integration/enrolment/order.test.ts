import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNomination, decideNominations } from '@/lib/enrolment/commands/decide-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { rankNomination } from '@/lib/enrolment/order/commands/rank-nomination'
import { requireEndorsement, sendLetter } from '@/lib/enrolment/order/commands/send-letter'
import { substituteNomination } from '@/lib/enrolment/order/commands/substitute-nomination'
import { findAgencyOrder } from '@/lib/enrolment/order/queries/find-order'
import { findNomination } from '@/lib/enrolment/queries/find-nomination'
import { readQueue } from '@/lib/enrolment/steps/seats'
import { actorForAgency } from '../../support/actors'
import { acceptAll, eventsOf, makeDesk, opening, standing } from '../../support/desk'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { makeAgency, makePeople, makePerson, now } from '../../support/factories'

const queueOf = async (cohortId: string) => (await readQueue(db, cohortId)).map(({ id }) => id)
const headOf = ({ agency }: Awaited<ReturnType<typeof makeDesk>>) => actorForAgency(agency, 'endorser')
const letter = (cohortId: string, nominationIds: string[], number = '45-CV/ĐU') => ({ cohortId, nominationIds, number, writtenOn: '2026-03-16' })

test('an agency orders its own who wait: asked twice the place is taken once, and the next seat follows the order', async () => {
  const { nominator, cohort, ids: [first = '', second = '', third = '', fourth = ''] } = await makeDesk({ seats: 1, people: 4 })
  expect(await rankNomination(nominator, { cohortId: cohort.id, id: fourth, rank: 1 }, now)).toEqual({ ok: true, value: { rank: 1 } })
  expect(await rankNomination(nominator, { cohortId: cohort.id, id: fourth, rank: 1 }, now)).toEqual({ ok: true, value: { rank: 1 } })
  expect(await queueOf(cohort.id)).toEqual([fourth, second, third])
  expect((await eventsOf(fourth)).filter((type) => type === 'rank.set')).toHaveLength(1)
  expect(await rankNomination(nominator, { cohortId: cohort.id, id: fourth, rank: 99 }, now)).toEqual({ ok: true, value: { rank: 3 } })
  await rankNomination(nominator, { cohortId: cohort.id, id: third, rank: 1 }, now)
  await withdrawNomination(nominator, { id: first, ground: 'DUTY' }, now)
  expect(await findNomination(nominator, third)).toMatchObject({ status: 'SUBMITTED' })
  expect(await rankNomination(nominator, { cohortId: cohort.id, id: third, rank: 2 }, now)).toMatchObject({ error: 'wrong_state', details: { status: 'SUBMITTED' } })
})

test('no other agency moves, and none orders or sees the people of another', async () => {
  const { nominator, cohort, agency, ids } = await makeDesk({ seats: 1, people: 3 })
  const rival = await makeAgency({ provinceId: agency.provinceId })
  const other = await actorForAgency(rival)
  const theirs: string[] = []
  for (const person of await makePeople(rival, 2)) {
    const sent = await submitNomination(other, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
    if (sent.ok) theirs.push(sent.value.id)
  }
  expect(await rankNomination(other, { cohortId: cohort.id, id: theirs[1] ?? '', rank: 1 }, now)).toMatchObject({ ok: true })
  expect((await queueOf(cohort.id)).filter((id) => ids.includes(id))).toEqual(ids.slice(1))
  expect(await rankNomination(other, { cohortId: cohort.id, id: ids[2] ?? '', rank: 1 }, now)).toMatchObject({ error: 'nomination_not_found' })
  const [seen, own] = [await findAgencyOrder(other, cohort.id), await findAgencyOrder(nominator, cohort.id)]
  expect(seen?.waiting.map(({ id, rank, position }) => [id, rank, position])).toEqual([[theirs[1], 1, 3], [theirs[0], 2, 4]])
  expect([seen?.limit, own?.limit, own?.waiting.map(({ id }) => id)]).toEqual(['cohort_full', 'cohort_full', ids.slice(1)])
})

test('rivals who order at once leave one whole order', async () => {
  const desk = await makeDesk({ seats: 1, people: 6 })
  const head = await headOf(desk)
  await Promise.all(desk.ids.slice(1).map((id, place) => rankNomination(place % 2 ? desk.nominator : head, { cohortId: desk.cohort.id, id, rank: 1 }, now)))
  const rows = await db.nomination.findMany({ where: { cohortId: desk.cohort.id, status: 'WAITLISTED' }, select: { agencyRank: true } })
  expect(rows.map(({ agencyRank }) => agencyRank ?? 0).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
})

test('one letter sends the list; the same again answers what it sent; whoever is new needs another', async () => {
  const { nominator, cohort, agency, ids } = await makeDesk({ seats: 2, people: 3 })
  const both = await Promise.all([sendLetter(nominator, letter(cohort.id, ids), now), sendLetter(nominator, letter(cohort.id, ids), now)])
  expect(both.map((one) => one.ok && one.value.sent)).toEqual([3, 3])
  expect(await db.agencyLetter.count({ where: { cohortId: cohort.id } })).toBe(1)
  expect(await sendLetter(nominator, letter(cohort.id, ids, '46-CV/ĐU'), now)).toMatchObject({ error: 'nothing_to_send' })
  const person = await makePerson(agency)
  const sent = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
  const fresh = sent.ok ? [sent.value.id] : []
  expect(await sendLetter(nominator, letter(cohort.id, fresh), now)).toMatchObject({ error: 'letter_used', details: { field: 'number' } })
  expect(await sendLetter(nominator, { ...letter(cohort.id, fresh, '46-CV/ĐU'), writtenOn: '2026-03-17' }, now)).toMatchObject({ error: 'letter_in_future' })
  expect(await sendLetter(nominator, letter(cohort.id, [...ids, ...fresh], '46-CV/ĐU'), now)).toMatchObject({ error: 'list_changed' })
  expect(await sendLetter(nominator, letter(cohort.id, fresh, '46-CV/ĐU'), now)).toMatchObject({ value: { sent: 1 } })
  expect(await findNomination(nominator, ids[0] ?? '')).toMatchObject({ letter: { number: '45-CV/ĐU', writtenOn: '2026-03-16' } })
})

test('where the head endorses, only the head sends, and the school accepts nobody before', async () => {
  const desk = await makeDesk({ seats: 2, people: 2 })
  const { nominator, office, cohort, ids: [first = '', second = ''] } = desk
  const head = await headOf(desk)
  expect(await requireEndorsement(nominator, { required: true })).toMatchObject({ error: 'not_allowed' })
  expect(await requireEndorsement(head, { required: true })).toMatchObject({ ok: true })
  const accept = { decision: 'accept' } as const
  expect(await decideNomination(office, { id: first, decision: accept }, now)).toMatchObject({ error: 'not_endorsed' })
  expect(await decideNominations(office, { cohortId: cohort.id, ids: [first, second], decision: accept }, now)).toMatchObject({ value: { decided: [], refused: [first, second] } })
  expect(await sendLetter(nominator, letter(cohort.id, [first, second]), now)).toMatchObject({ error: 'letter_of_head' })
  expect(await sendLetter(head, letter(cohort.id, [first]), now)).toMatchObject({ error: 'list_changed' })
  expect(await sendLetter(head, letter(cohort.id, [second, first]), now)).toMatchObject({ value: { sent: 2 } })
  expect(await decideNomination(office, { id: first, decision: accept }, now)).toMatchObject({ ok: true })
})

test('a substitute takes over the seat, though others wait and the deadline has passed; the one is withdrawn on a ground', async () => {
  const { nominator, office, cohort, agency, ids: [first = '', second = ''] } = await makeDesk({ seats: 1, people: 2 })
  await acceptAll(office, cohort.id, [first])
  await db.cohort.update({ where: { id: cohort.id }, data: { closesAt: new Date(now.getTime() - 1000), status: 'ENROLMENT_CLOSED' } })
  const person = await makePerson(agency)
  const result = await substituteNomination(nominator, { id: first, personId: person.id, ground: 'TRANSFER' }, now)
  if (!result.ok) throw new Error(result.error)
  expect(await findNomination(nominator, result.value.id)).toMatchObject({ status: 'SUBMITTED', seat: 'quota', letter: null })
  expect(await findNomination(nominator, first)).toMatchObject({ status: 'WITHDRAWN', seat: null, reasons: ['TRANSFER'], replacedBy: person.fullName })
  expect(await findNomination(nominator, second)).toMatchObject({ status: 'WAITLISTED', position: 1 })
  expect(await substituteNomination(nominator, { id: first, personId: (await makePerson(agency)).id, ground: 'TRANSFER' }, now)).toMatchObject({ error: 'wrong_state' })
})

test('two substitutes for one seat at once, and a withdrawal beside them: the seat has one holder', async () => {
  for (let round = 0; round < 4; round += 1) {
    const desk = await makeDesk({ seats: 1, people: 2 })
    const { nominator, cohort, agency, ids: [first = '', second = ''] } = desk
    const [one, other, head] = [await makePerson(agency), await makePerson(agency), await headOf(desk)]
    const results = await Promise.all([
      substituteNomination(nominator, { id: first, personId: one.id, ground: 'DUTY' }, now), substituteNomination(head, { id: first, personId: other.id, ground: 'DUTY' }, now),
      withdrawNomination(head, { id: first, ground: 'DUTY' }, now),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const { quotaTaken } = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { quotaTaken: true } })
    expect([quotaTaken, (await findNomination(nominator, second))?.status]).toEqual([1, results[2].ok ? 'SUBMITTED' : 'WAITLISTED'])
  }
})

test('refused whole: who does not meet the standards, who is nominated already, who waits, an opened class', async () => {
  const { nominator, office, cohort, agency, ids: [first = '', second = '', third = ''] } = await makeDesk({ seats: 2, people: 3 })
  const unfit = await makePerson(agency, { facts: { partyStatus: 'NONE' } })
  const seated = await db.nomination.findUniqueOrThrow({ where: { id: second }, select: { personId: true } })
  expect(await substituteNomination(nominator, { id: first, personId: unfit.id, ground: 'DUTY' }, now)).toMatchObject({ error: 'not_eligible' })
  expect(await substituteNomination(nominator, { id: first, personId: seated.personId, ground: 'DUTY' }, now)).toMatchObject({ error: 'already_nominated' })
  expect(await substituteNomination(nominator, { id: third, personId: (await makePerson(agency)).id, ground: 'DUTY' }, now)).toMatchObject({ error: 'no_seat' })
  const foreign = await makePerson(await makeAgency({ provinceId: agency.provinceId }))
  expect(await substituteNomination(nominator, { id: first, personId: foreign.id, ground: 'DUTY' }, now)).toMatchObject({ error: 'person_not_found' })
  expect(await standing(cohort.id)).toEqual({ SUBMITTED: 2, WAITLISTED: 1 })
  await acceptAll(office, cohort.id, [first, second])
  await openCohort(office, { cohortId: cohort.id, opening }, now)
  expect(await substituteNomination(nominator, { id: first, personId: (await makePerson(agency)).id, ground: 'DUTY' }, now)).toMatchObject({ error: 'cohort_not_open' })
})
