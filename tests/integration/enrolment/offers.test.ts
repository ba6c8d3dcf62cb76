// In the last days before an opening a seat that the queue reaches is an offer. By the general terms: ten days, two to answer.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { assignQuota, setPool } from '@/lib/enrolment/commands/assign-seats'
import { decideNomination, decideNominations } from '@/lib/enrolment/commands/decide-nomination'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { answerOffer, withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { expireReturns } from '@/lib/enrolment/jobs'
import { findNomination } from '@/lib/enrolment/queries/find-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { returnUnusedSeats } from '@/lib/enrolment/negotiation/commands/return-unused-seats'
import { offerInput, withdrawalInput } from '@/lib/enrolment/schema'
import { dateOf, dayOrNull } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { acceptAll, eventsOf, makeDesk, opening, standing } from '../../support/desk'
import { later, makeAgency, makeCohort, makePeople, makeSchool, now } from '../../support/factories'

const decline = { answer: 'decline', ground: 'SHORT_NOTICE' } as const
const accept = { answer: 'accept' } as const
const offerOf = async (id: string) => dayOrNull((await db.nomination.findUniqueOrThrow({ where: { id }, select: { offerDeadline: true } })).offerDeadline)
/** How many days of seats count: nobody is lost and nobody sits twice. */
const seatsOf = async (cohortId: string) => (await db.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: { quotaTaken: true, poolTaken: true } }))

/** One seat, four nominated, the first withdrew: the second is offered the seat. The class opens on 20/03, today is 16/03. */
async function offered(people = 4) {
  const desk = await makeDesk({ seats: 1, people })
  await withdrawNomination(desk.nominator, { id: desk.ids[0] ?? '', ground: 'DUTY' }, now)
  return { ...desk, id: desk.ids[1] ?? '', next: desk.ids[2] ?? '', last: desk.ids[3] ?? '' }
}

test('early enough a seat is given; in the last days it is offered until its day is over', async () => {
  const { id } = await offered()
  expect(await offerOf(id)).toBe('2026-03-18')
  const early = await makeDesk({ seats: 1, people: 2 })
  await db.cohort.update({ where: { id: early.cohort.id }, data: { opensOn: dateOf('2026-03-27') } })
  await withdrawNomination(early.nominator, { id: early.ids[0] ?? '', ground: 'DUTY' }, now)
  expect([await standing(early.cohort.id), await offerOf(early.ids[1] ?? '')]).toEqual([{ WITHDRAWN: 1, SUBMITTED: 1 }, null])
})

test('the school’s own terms count from their day on', async () => {
  const desk = await makeDesk({ seats: 1, people: 2 })
  const own = { schoolId: desk.school.id, source: 'Quy chế của Trường', verified: true }
  await db.schoolParameter.createMany({ data: [
    { ...own, code: 'OFFER_WINDOW_DAYS', validFrom: dateOf('2026-01-01'), value: 3 }, { ...own, code: 'OFFER_WINDOW_DAYS', validFrom: dateOf('2026-03-17'), value: 30 },
  ] })
  await withdrawNomination(desk.nominator, { id: desk.ids[0] ?? '', ground: 'HEALTH' }, now)
  expect(await offerOf(desk.ids[1] ?? '')).toBeNull()
  await withdrawNomination(desk.nominator, { id: desk.ids[1] ?? '', ground: 'HEALTH' }, later(1))
  const person = await makePeople(desk.agency, 2)
  await submitNomination(desk.nominator, { cohortId: desk.cohort.id, nominee: { personId: person[0]?.id ?? '' } }, later(1))
  const waiting = await submitNomination(desk.nominator, { cohortId: desk.cohort.id, nominee: { personId: person[1]?.id ?? '' } }, later(1))
  const seated = await db.nomination.findFirstOrThrow({ where: { cohortId: desk.cohort.id, status: 'SUBMITTED' } })
  await withdrawNomination(desk.nominator, { id: seated.id, ground: 'HEALTH' }, later(1))
  expect(await offerOf(waiting.ok ? waiting.value.id : '')).toBe('2026-03-19')
})

test('a yes makes it like any other; asked twice it says so', async () => {
  const { nominator, office, id } = await offered()
  expect(await decideNomination(office, { id, decision: { decision: 'accept' } }, now)).toMatchObject({ error: 'offer_unanswered' })
  expect(await answerOffer(nominator, { id, offer: accept }, now)).toEqual({ ok: true, value: { id, status: 'SUBMITTED' } })
  expect(await answerOffer(nominator, { id, offer: accept }, now)).toMatchObject({ error: 'no_offer', details: { status: 'SUBMITTED' } })
  expect(await decideNomination(office, { id, decision: { decision: 'accept' } }, now)).toMatchObject({ ok: true })
  expect(await eventsOf(id)).toEqual(['nomination.submitted', 'nomination.promoted', 'offer.accepted', 'nomination.accepted'])
})

test('a no keeps its reason, and the seat is offered to the next at once', async () => {
  const { nominator, cohort, id, next } = await offered()
  expect(await answerOffer(nominator, { id, offer: { ...decline, note: 'Báo trước hai ngày' } }, now)).toMatchObject({ value: { status: 'WITHDRAWN' } })
  expect(await db.nomination.findUniqueOrThrow({ where: { id }, select: { status: true, seat: true, reasons: true, note: true, offerDeadline: true } }))
    .toEqual({ status: 'WITHDRAWN', seat: null, reasons: ['SHORT_NOTICE'], note: 'Báo trước hai ngày', offerDeadline: null })
  expect([await offerOf(next), await standing(cohort.id)]).toEqual(['2026-03-18', { WITHDRAWN: 2, SUBMITTED: 1, WAITLISTED: 1 }])
})

test('unanswered, it expires after its day, says why, and the next is offered the seat; the last until the day before the opening', async () => {
  const { id, next, last, nominator, cohort } = await offered()
  await expireReturns(later(2))
  expect(await offerOf(id)).toBe('2026-03-18')
  await expireReturns(later(3))
  expect(await db.nomination.findUniqueOrThrow({ where: { id }, select: { status: true, reasons: true, seat: true } })).toEqual({ status: 'EXPIRED', reasons: ['OFFER_UNANSWERED'], seat: null })
  expect(await offerOf(next)).toBe('2026-03-19')
  expect(await answerOffer(nominator, { id, offer: accept }, later(3))).toMatchObject({ error: 'no_offer', details: { status: 'EXPIRED' } })
  await expireReturns(later(4))
  expect([await offerOf(last), await seatsOf(cohort.id)]).toEqual(['2026-03-20', { quotaTaken: 1, poolTaken: 0 }])
})

test('the job and the agency’s yes at the same moment: one of them wins, and the seat is nobody’s twice', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { nominator, cohort, id, next } = await offered()
    const [, answer] = await Promise.all([expireReturns(later(3)), answerOffer(nominator, { id, offer: accept }, round % 2 === 0 ? later(2) : later(3))])
    const after = await standing(cohort.id)
    expect(await seatsOf(cohort.id)).toEqual({ quotaTaken: 1, poolTaken: 0 })
    if (answer.ok) expect([after, await offerOf(next)]).toEqual([{ WITHDRAWN: 1, SUBMITTED: 1, WAITLISTED: 2 }, null])
    else expect([answer.error, after, await offerOf(next)]).toEqual(['no_offer', { WITHDRAWN: 1, EXPIRED: 1, SUBMITTED: 1, WAITLISTED: 1 }, '2026-03-19'])
  }
})

test('yes and no pressed at once, and the school’s rejection beside them: one answer counts', async () => {
  const { nominator, office, cohort, id } = await offered()
  const head = await actorForAgency({ id: nominator.agencyId, provinceId: nominator.provinceId, name: '' }, 'endorser')
  const results = await Promise.all([
    answerOffer(nominator, { id, offer: accept }, now), answerOffer(head, { id, offer: decline }, now),
    decideNomination(office, { id, decision: { decision: 'reject', reasons: ['CAPACITY'] } }, now),
  ])
  expect(results.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1)
  expect((await eventsOf(id)).filter((type) => type === 'nomination.withdrawn' || type === 'nomination.rejected').length).toBeLessThanOrEqual(1)
  expect(await seatsOf(cohort.id)).toEqual({ quotaTaken: 1, poolTaken: 0 })
})

test('two officers decide the same rows at once: each row once, an offered one not at all, each told what came of it', async () => {
  const { school, office, cohort, id, nominator, ids } = await offered(4)
  const other = await actorForSchool(school)
  await setPool(office, { cohortId: cohort.id, seats: 0 }, now)
  await assignQuota(office, { cohortId: cohort.id, agencyId: nominator.agencyId, seats: 1 }, now)
  const asked = { cohortId: cohort.id, ids, decision: { decision: 'accept' } as const }
  const both = await Promise.all([decideNominations(office, asked, now), decideNominations(other, asked, now)])
  expect(both.map((one) => one.ok && one.value.decided)).toEqual([[], []])
  await answerOffer(nominator, { id, offer: accept }, now)
  const again = await Promise.all([decideNominations(office, asked, now), decideNominations(other, asked, now)])
  expect(again.flatMap((one) => (one.ok ? one.value.decided : []))).toEqual([id])
  expect(again.flatMap((one) => (one.ok ? one.value.unchanged : []))).toEqual([id])
})

test('the class is not opened over an offer; of another agency’s queue nothing is found', async () => {
  const { office, cohort, id, next, nominator } = await offered()
  expect(await openCohort(office, { cohortId: cohort.id, opening }, now)).toMatchObject({ error: 'undecided_left', details: { count: 1 } })
  const rival = await actorForAgency(await makeAgency({ provinceId: nominator.provinceId }))
  expect(await answerOffer(rival, { id, offer: decline }, now)).toMatchObject({ error: 'nomination_not_found' })
  expect(await answerOffer(office, { id, offer: decline }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await findNomination(rival, next)).toBeNull()
  expect(await findNomination(nominator, next)).toMatchObject({ position: 1, waitsFor: 'cohort_full' })
})

test('an agency is told its rank and the limit that binds it', async () => {
  const school = await makeSchool()
  const [first, second] = [await makeAgency(school), await makeAgency(school)]
  const cohort = await makeCohort(school, { capacity: 10, pool: 1, quotas: [{ agency: first, seats: 1 }] })
  const [one, two, office] = [await actorForAgency(first), await actorForAgency(second), await actorForSchool(school)]
  const send = async (actor: typeof one, agency: typeof first) => {
    const [person] = await makePeople(agency, 1)
    const result = await submitNomination(actor, { cohortId: cohort.id, nominee: { personId: person?.id ?? '' } }, now)
    if (!result.ok) throw new Error(result.error)
    return result.value
  }
  for (let place = 0; place < 2; place += 1) await send(one, first)
  const [waits, other] = [await send(one, first), await send(two, second)]
  expect([waits, other]).toMatchObject([{ position: 1, waitsFor: 'quota_full' }, { position: 2, waitsFor: 'pool_full' }])
  expect(await findNomination(two, other.id)).toMatchObject({ position: 2, waitsFor: 'pool_full' })
  await setPool(office, { cohortId: cohort.id, seats: 3 }, now)
  expect(await findNomination(two, other.id)).toMatchObject({ position: null, waitsFor: null, status: 'SUBMITTED' })
})

test('every freed seat moves the queue: withdrawn, rejected, returned and overdue, quota raised, pool raised, unused returned', async () => {
  const desk = await makeDesk({ seats: 3, people: 9 })
  const { office, nominator, cohort, ids, agency, school } = desk
  await db.cohort.update({ where: { id: cohort.id }, data: { opensOn: dateOf('2026-05-20'), capacity: 12 } })
  const seated = async () => (await seatsOf(cohort.id)).quotaTaken + (await seatsOf(cohort.id)).poolTaken
  const waiting = async () => (await standing(cohort.id))['WAITLISTED'] ?? 0
  await withdrawNomination(nominator, { id: ids[0] ?? '', ground: 'FAMILY' }, now)
  expect([await seated(), await waiting()]).toEqual([3, 5])
  await decideNomination(office, { id: ids[1] ?? '', decision: { decision: 'reject', reasons: ['NOT_ELIGIBLE'] } }, now)
  expect([await seated(), await waiting()]).toEqual([3, 4])
  await decideNomination(office, { id: ids[2] ?? '', decision: { decision: 'return', reasons: ['DOSSIER'], deadline: '2026-03-16' } }, now)
  await expireReturns(later(1))
  expect([await seated(), await waiting()]).toEqual([3, 3])
  await assignQuota(office, { cohortId: cohort.id, agencyId: agency.id, seats: 4 }, now)
  expect([await seated(), await waiting()]).toEqual([4, 2])
  await setPool(office, { cohortId: cohort.id, seats: 1 }, now)
  expect([await seated(), await waiting()]).toEqual([5, 1])
  const idle = await makeAgency(school)
  await assignQuota(office, { cohortId: cohort.id, agencyId: idle.id, seats: 2 }, now)
  await returnUnusedSeats(office, { cohortId: cohort.id, agencyIds: [idle.id], documentNumber: '5/QĐ-TrCT', documentOn: '2026-03-16' }, now)
  expect([await seated(), await waiting()]).toEqual([6, 0])
  await acceptAll(office, cohort.id, ids)
})

test('another reason is said in words', () => {
  expect(withdrawalInput.safeParse({ ground: 'OTHER' }).error?.issues[0]?.path).toEqual(['note'])
  expect(offerInput.safeParse({ answer: 'decline' }).error?.issues[0]?.path).toEqual(['ground'])
  expect(offerInput.safeParse({ answer: 'decline', ground: 'OTHER', note: 'Bão lũ' }).success).toBe(true)
})
