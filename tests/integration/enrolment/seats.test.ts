import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { assignQuota, setPool } from '@/lib/enrolment/commands/assign-seats'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { resubmitNomination } from '@/lib/enrolment/commands/resubmit-nomination'
import { submitNomination, type Placed } from '@/lib/enrolment/commands/submit-nomination'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { expireReturns } from '@/lib/enrolment/jobs'
import type { AgencyActor } from '@/lib/access/actor'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { later, makeAgency, makeCohort, makeCourse, makePeople, makePerson, makeSchool, now, today, type Agency, type Cohort } from '../../support/factories'

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

async function world({ seats, pool = 0, capacity = 80 }: { seats: number; pool?: number; capacity?: number }) {
  const school = await makeSchool()
  const [agency, rival] = [await makeAgency(school), await makeAgency(school)]
  const cohort = await makeCohort(school, { capacity, pool, quotas: [{ agency, seats }, { agency: rival, seats: 1 }] })
  const [nominator, rivalNominator, office] = [await actorForAgency(agency), await actorForAgency(rival), await actorForSchool(school)]
  return { school, agency, rival, cohort, nominator, rivalNominator, office }
}

/** Nominates a new person of the agency a minute after the one before, and answers the place. */
let minute = 0
async function nominated(actor: AgencyActor, agency: Agency, cohort: Cohort): Promise<Placed> {
  const person = await makePerson(agency)
  minute += 1
  const result = await submitNomination(actor, { cohortId: cohort.id, nominee: { personId: person.id } }, new Date(now.getTime() + minute * 60_000))
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const standing = (id: string) => db.nomination.findUniqueOrThrow({ where: { id }, select: { status: true, seat: true } })
const counters = (cohort: Cohort) => db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { quotaTaken: true, poolTaken: true } })

test('fifty rivals share five seats exactly; the rest wait in order', async () => {
  const { agency, cohort, nominator } = await world({ seats: 5 })
  const people = await makePeople(agency, 50)
  const results = await Promise.all(people.map((person, index) =>
    submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, new Date(now.getTime() + index))))
  const places = results.flatMap((result) => (result.ok ? [result.value] : []))
  expect(places.filter(({ seat }) => seat === 'quota')).toHaveLength(5)
  // Who comes later may have been sent earlier: the rank is that of the moment, the queue in the end has every rank once.
  const queue = await db.nomination.findMany({ where: { cohortId: cohort.id, status: 'WAITLISTED' }, select: { id: true } })
  expect(queue).toHaveLength(45)
  expect(places.filter(({ status }) => status === 'WAITLISTED').every(({ position, waitsFor }) => position !== null && position > 0 && waitsFor === 'quota_full')).toBe(true)
  expect(await counters(cohort)).toEqual({ quotaTaken: 5, poolTaken: 0 })
})

test('rivals who come one after the other wait in the order they came', async () => {
  const { agency, cohort, nominator } = await world({ seats: 1 })
  const places: Placed[] = []
  for (let one = 0; one < 5; one += 1) places.push(await nominated(nominator, agency, cohort))
  expect(places.map(({ position }) => position)).toEqual([null, ...range(1, 4)])
})

test('without the lock, rivals that read before they write oversell: this harness can see the race', async () => {
  const { agency, cohort, school } = await world({ seats: 3 })
  const people = await makePeople(agency, 12)
  // What a program without the lock would do: count, then insert.
  const rival = async (personId: string) => {
    const taken = await db.nomination.count({ where: { cohortId: cohort.id, status: 'ACCEPTED' } })
    if (taken >= 3) return false
    await db.$executeRaw`
      insert into nomination (id, school_id, cohort_id, course_id, agency_id, person_id, status, seat, submitted_at, facts, findings, name_key, search_name, reasons)
      values (gen_random_uuid(), ${school.id}::uuid, ${cohort.id}::uuid, ${cohort.courseId}::uuid, ${agency.id}::uuid, ${personId}::uuid,
        'ACCEPTED', 'QUOTA', now(), '{}', '[]', '', '', '{}')`
    return true
  }
  const outcomes = await Promise.allSettled(people.map(({ id }) => rival(id)))
  const refused = outcomes.filter(({ status }) => status === 'rejected')
  // More than three read that a seat was free; only the constraint on the counter stood between them and an oversold class.
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every((one) => one.status === 'rejected' && /quota_not_exceeded/.test(String(one.reason)))).toBe(true)
  expect(await counters(cohort)).toEqual({ quotaTaken: 3, poolTaken: 0 })
})

test('the same person twice at once is nominated once', async () => {
  const { agency, cohort, nominator } = await world({ seats: 5 })
  const person = await makePerson(agency)
  const results = await Promise.all([1, 2, 3].map(() => submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)))
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).sort()).toEqual(['already_nominated', 'already_nominated', 'ok'])
})

test('the same person into two cohorts of one course at once is nominated once', async () => {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const course = await makeCourse(school)
  const cohorts = [await makeCohort(school, { course, pool: 5 }), await makeCohort(school, { course, pool: 5 })]
  const nominator = await actorForAgency(agency)
  for (let round = 0; round < 5; round += 1) {
    const person = await makePerson(agency)
    const results = await Promise.all(cohorts.map(({ id }) => submitNomination(nominator, { cohortId: id, nominee: { personId: person.id } }, now)))
    expect(results.map((result) => (result.ok ? 'ok' : result.error)).sort()).toEqual(['already_nominated', 'ok'])
  }
})

test('a freed quota seat goes to the first of the same agency, not to the first of the queue', async () => {
  const { agency, rival, cohort, nominator, rivalNominator } = await world({ seats: 1 })
  const seated = await nominated(nominator, agency, cohort)
  await nominated(rivalNominator, rival, cohort)
  const first = await nominated(rivalNominator, rival, cohort)
  const own = await nominated(nominator, agency, cohort)
  expect([first.position, own.position]).toEqual([1, 2])
  await withdrawNomination(nominator, { id: seated.id, ground: 'DUTY' }, now)
  expect([await standing(first.id), await standing(own.id)]).toEqual([{ status: 'WAITLISTED', seat: null }, { status: 'SUBMITTED', seat: 'QUOTA' }])
})

test('a freed quota seat stays free when its agency has nobody waiting', async () => {
  const { agency, rival, cohort, nominator, rivalNominator } = await world({ seats: 1 })
  const seated = await nominated(nominator, agency, cohort)
  await nominated(rivalNominator, rival, cohort)
  const waiting = await nominated(rivalNominator, rival, cohort)
  await withdrawNomination(nominator, { id: seated.id, ground: 'DUTY' }, now)
  expect(await standing(waiting.id)).toEqual({ status: 'WAITLISTED', seat: null })
  expect(await counters(cohort)).toEqual({ quotaTaken: 1, poolTaken: 0 })
})

test('a freed pool seat goes to the first of the whole queue', async () => {
  const { agency, rival, cohort, nominator, rivalNominator, office } = await world({ seats: 1, pool: 1 })
  await nominated(nominator, agency, cohort)
  const pooled = await nominated(nominator, agency, cohort)
  expect(pooled.seat).toBe('pool')
  await nominated(rivalNominator, rival, cohort)
  const first = await nominated(rivalNominator, rival, cohort)
  const second = await nominated(nominator, agency, cohort)
  await decideNomination(office, { id: pooled.id, decision: { decision: 'reject', reasons: ['DUPLICATE'] } }, now)
  expect([await standing(first.id), await standing(second.id)]).toEqual([{ status: 'SUBMITTED', seat: 'POOL' }, { status: 'WAITLISTED', seat: null }])
})

test('a raised quota or pool moves up those it is for, and their agency is told', async () => {
  const { agency, cohort, nominator, office } = await world({ seats: 1 })
  await nominated(nominator, agency, cohort)
  const [second, third, fourth] = [await nominated(nominator, agency, cohort), await nominated(nominator, agency, cohort), await nominated(nominator, agency, cohort)]
  await assignQuota(office, { cohortId: cohort.id, agencyId: agency.id, seats: 2 }, now)
  await setPool(office, { cohortId: cohort.id, seats: 1 }, now)
  expect([await standing(second.id), await standing(third.id), await standing(fourth.id)]).toEqual([
    { status: 'SUBMITTED', seat: 'QUOTA' }, { status: 'SUBMITTED', seat: 'POOL' }, { status: 'WAITLISTED', seat: null },
  ])
  const told = await db.outbox.count({ where: { event: { subjectId: { in: [second.id, third.id] }, type: 'nomination.promoted' } } })
  expect(told).toBe(2)
})

test('seats in use cannot be taken away, nor more given out than the class has', async () => {
  const { agency, cohort, nominator, office } = await world({ seats: 2, capacity: 4 })
  await nominated(nominator, agency, cohort)
  const wish = (seats: number) => assignQuota(office, { cohortId: cohort.id, agencyId: agency.id, seats }, now)
  expect([await wish(0), await wish(4)].map((result) => (result.ok ? 'ok' : result.error))).toEqual(['seats_in_use', 'capacity_exceeded'])
})

test('a returned nomination keeps its seat until its day is over; then it expires and the next moves up', async () => {
  const { agency, cohort, nominator, office } = await world({ seats: 1 })
  const seated = await nominated(nominator, agency, cohort)
  const waiting = await nominated(nominator, agency, cohort)
  await decideNomination(office, { id: seated.id, decision: { decision: 'return', reasons: ['RATINGS'], deadline: today } }, now)
  await expireReturns(now)
  expect(await standing(seated.id)).toEqual({ status: 'RETURNED', seat: 'QUOTA' })
  await expireReturns(later(1))
  expect([await standing(seated.id), await standing(waiting.id)]).toEqual([{ status: 'EXPIRED', seat: null }, { status: 'SUBMITTED', seat: 'QUOTA' }])
})

test('resubmitting within the deadline keeps the seat, later it is refused and only a new nomination is possible', async () => {
  const { agency, cohort, nominator, office } = await world({ seats: 2 })
  const person = await makePerson(agency)
  const nominate = (at: Date) => submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, at)
  const first = await nominate(now)
  const id = first.ok ? first.value.id : ''
  const sendBack = () => decideNomination(office, { id, decision: { decision: 'return', reasons: ['POST'], deadline: today } }, now)
  await sendBack()
  expect((await resubmitNomination(nominator, { id }, now)).ok).toBe(true)
  expect(await standing(id)).toEqual({ status: 'SUBMITTED', seat: 'QUOTA' })
  await sendBack()
  const late = await resubmitNomination(nominator, { id }, later(1))
  expect(late.ok ? 'ok' : [late.error, late.details.status]).toEqual(['wrong_state', 'EXPIRED'])
  // Nobody ran the job: the overdue one is expired by the new nomination itself.
  const again = await nominate(later(1))
  expect(again.ok && again.value.status).toBe('SUBMITTED')
  expect(await standing(id)).toEqual({ status: 'EXPIRED', seat: null })
})
