// Quotas change while agencies nominate: nothing is sold twice, nobody is forgotten in the queue.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { assignQuota, setCapacity, setPool } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination, type Placed } from '@/lib/enrolment/commands/submit-nomination'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { proposeQuota } from '@/lib/enrolment/negotiation/commands/propose-quota'
import { returnUnusedSeats } from '@/lib/enrolment/negotiation/commands/return-unused-seats'
import { readQueue } from '@/lib/enrolment/steps/seats'
import { actorForAgency, actorForProvince, actorForSchool } from '../../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today, type Agency, type Person } from '../../../support/factories'
import { seatViolations } from '../../../support/sane-seats'

const paper = { reason: 'Theo quy hoạch', documentNumber: '1811-QĐ/TU', documentOn: today }

async function world() {
  const school = await makeSchool()
  const agencies = await Promise.all(Array.from({ length: 4 }, () => makeAgency(school)))
  const cohort = await makeCohort(school, { capacity: 24, pool: 2, quotas: agencies.map((agency) => ({ agency, seats: 2 })) })
  const sides = await Promise.all(agencies.map(async (agency) => ({ agency, liaison: await actorForAgency(agency), people: await makePeople(agency, 7) })))
  return { school, cohort, sides, office: await actorForSchool(school), province: await actorForProvince({ id: school.provinceId }) }
}
type World = Awaited<ReturnType<typeof world>>
const quotaOf = ({ sides }: World, index: number): Agency => sides[index]?.agency ?? expect.fail()

/** Everybody of every agency is sent, in rounds that mix with the changes. */
const nominations = ({ sides, cohort }: World) => sides.flatMap(({ liaison, people }) =>
  people.map((person: Person) => () => submitNomination(liaison, { cohortId: cohort.id, nominee: { personId: person.id } }, now)))

/** What office and province do to the quotas meanwhile; some of it is refused, as it must be. */
const changes = (at: World): (() => Promise<unknown>)[] => {
  const { office, province, cohort } = at
  const about = (index: number) => ({ cohortId: cohort.id, agencyId: quotaOf(at, index).id })
  return [
    () => assignQuota(office, { ...about(0), seats: 5 }, now), () => assignQuota(office, { ...about(0), seats: 1 }, now), () => assignQuota(office, { ...about(0), seats: 4 }, now),
    () => proposeQuota(province, { ...about(1), seats: 6, ...paper }, now), () => proposeQuota(province, { ...about(1), seats: 3, ...paper }, now),
    () => setPool(office, { cohortId: cohort.id, seats: 5 }, now), () => setPool(office, { cohortId: cohort.id, seats: 3 }, now), () => setPool(office, { cohortId: cohort.id, seats: 6 }, now),
    () => setCapacity(office, { cohortId: cohort.id, capacity: 26, reason: 'Hội trường lớn hơn' }, now),
    () => returnUnusedSeats(office, { cohortId: cohort.id, agencyIds: [quotaOf(at, 2).id, quotaOf(at, 3).id], documentNumber: '7/QĐ-TrCT', documentOn: today }, now),
  ]
}

/** Both lists woven into one, each in its order. */
const woven = (long: (() => Promise<unknown>)[], short: (() => Promise<unknown>)[]) => {
  const every = Math.ceil(long.length / short.length)
  return long.flatMap((one, index) => (index % every === 0 ? [one, ...short.slice(index / every, index / every + 1)] : [one]))
}

/** All of them in order, ten at a time: each takes the next as soon as it is done. */
async function crowd<T>(rivals: readonly (() => Promise<T>)[]): Promise<T[]> {
  const left = [...rivals]
  const results: T[] = []
  const one = async () => {
    for (let next = left.shift(); next; next = left.shift()) results.push(await next())
  }
  await Promise.all(Array.from({ length: 10 }, one))
  return results
}

test('while many nominate, quotas are raised and lowered, the pool is raised, unused seats return: no oversell, no lost promotion', async () => {
  for (let round = 0; round < 2; round += 1) {
    const at = await world()
    const results = await crowd(woven(nominations(at), changes(at)))
    const placed = results.filter((result): result is { ok: true; value: Placed } => typeof result === 'object' && result !== null && 'value' in result && typeof result.value === 'object' && result.value !== null && 'waitsFor' in result.value)
    expect(placed).toHaveLength(28)
    const { nominations: found, ...cohort } = await db.cohort.findUniqueOrThrow({
      where: { id: at.cohort.id },
      select: { capacity: true, quotaSeats: true, quotaTaken: true, poolSeats: true, poolTaken: true, nominations: { select: { id: true, seat: true, status: true } } },
    })
    expect(cohort.quotaSeats + cohort.poolSeats).toBeLessThanOrEqual(cohort.capacity)
    expect(found.filter(({ seat }) => seat !== null)).toHaveLength(cohort.quotaTaken + cohort.poolTaken)
    const queue = await readQueue(db, at.cohort.id)
    expect(queue.map(({ id }) => id).toSorted()).toEqual(found.filter(({ status }) => status === 'WAITLISTED').map(({ id }) => id).toSorted())
    // After quiescence nobody waits while the own quota or the pool has a free seat, and every quota is what its steps say.
    expect(await seatViolations()).toEqual([])
  }
}, 120_000)

test('seats given back while quotas are lowered go on or are gone, never both', async () => {
  const at = await world()
  const sent = (await crowd(nominations(at))).flatMap((result) => (result.ok ? [result.value] : []))
  const held = sent.filter(({ seat }) => seat === 'quota')
  const owner = async (id: string) => {
    const { agencyId } = await db.nomination.findUniqueOrThrow({ where: { id }, select: { agencyId: true } })
    return at.sides.find(({ agency }) => agency.id === agencyId)?.liaison ?? expect.fail()
  }
  const withdrawals = await Promise.all(held.map(async ({ id }) => {
    const liaison = await owner(id)
    return () => withdrawNomination(liaison, { id, ground: 'DUTY' }, now)
  }))
  const lowered = at.sides.map(({ agency }) => () => assignQuota(at.office, { cohortId: at.cohort.id, agencyId: agency.id, seats: 1 }, now))
  await crowd([...woven(withdrawals, lowered), ...changes(at)])
  expect(await seatViolations()).toEqual([])
}, 120_000)
