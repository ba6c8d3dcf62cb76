// The negative control of seats.test.ts and substitution.test.ts: the real commands, its guards taken away one after the other.
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { db, type Tx } from '@/lib/db/client'
import { assignQuota } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import type * as steps from '@/lib/enrolment/steps/lock-cohort'
import { substituteNomination } from '@/lib/enrolment/order/commands/substitute-nomination'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeDesk } from '../../support/desk'
import { makeAgency, makeCohort, makePeople, makeSchool, now } from '../../support/factories'
import { seatViolations } from '../../support/sane-seats'

vi.mock('@/lib/enrolment/steps/lock-cohort', async (original) => {
  const real = await original<typeof steps>()
  const lockCohort: typeof real.lockCohort = (tx, actor, id) => real.lockCohort(withoutRowLock(tx), actor, id)
  return { ...real, lockCohort }
})

/** The same transaction, whose `select … for update` only reads. */
function withoutRowLock(tx: Tx): Tx {
  return new Proxy(tx, {
    get(target, name, receiver) {
      if (name !== '$queryRaw') return Reflect.get(target, name, receiver) as unknown
      return (strings: TemplateStringsArray, ...values: unknown[]) => {
        const reading = strings.map((part) => part.replace('for update of c', ''))
        return target.$queryRaw(Object.assign(reading, { raw: reading }), ...values)
      }
    },
  })
}

async function fiftyRivalsForFiveSeats() {
  const school = await makeSchool()
  const agency = await makeAgency({ province: { id: school.provinceId } })
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 5 }] })
  const [nominator, people] = await Promise.all([actorForAgency(agency), makePeople(agency, 50)])
  const results = await Promise.allSettled(people.map((person) => submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)))
  const { quotaTaken } = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { quotaTaken: true } })
  return { quotaTaken, faults: results.filter(({ status }) => status === 'rejected').length }
}

test('without the lock a quota raised while people nominate forgets somebody in the queue: this harness can see the lost promotion', async () => {
  let forgotten = 0
  for (let round = 0; round < 60 && forgotten === 0; round += 1) {
    const school = await makeSchool()
    const agency = await makeAgency(school)
    const cohort = await makeCohort(school, { quotas: [{ agency, seats: 1 }] })
    const [nominator, office, people] = [await actorForAgency(agency), await actorForSchool(school), await makePeople(agency, 8)]
    const send = (person: { id: string }) => submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: person.id } }, now)
    // Each round a little later among them: the gap that it has to meet is short, and lies elsewhere on another machine.
    await Promise.allSettled([
      ...people.slice(0, 4).map(send), wait(round * 2).then(() => assignQuota(office, { cohortId: cohort.id, agencyId: agency.id, seats: 20 }, now)), ...people.slice(4).map(send),
    ])
    forgotten = (await seatViolations()).filter((what) => what.startsWith('nobody waits while the own quota')).length
  }
  expect(forgotten).toBeGreaterThan(0)
}, 120_000)

// The counters' trigger takes the row of the quota, which is a lock of its own: it is put aside too.
test('without the lock and the counters one who waits takes over two seats at once, and one of them has nobody: this harness can see the race', async () => {
  let both = 0
  for (let round = 0; round < 12 && both === 0; round += 1) {
    const { nominator, ids: [first = '', second = '', third = ''] } = await makeDesk({ seats: 2, people: 3 })
    await db.$executeRaw`alter table nomination disable trigger nomination_seats_updated`
    const { personId } = await db.nomination.findUniqueOrThrow({ where: { id: third }, select: { personId: true } })
    const results = await Promise.allSettled([first, second].map((id) => substituteNomination(nominator, { id, personId, ground: 'DUTY' }, now)))
    if (results.every((one) => one.status === 'fulfilled' && one.value.ok)) both += 1
    await db.$executeRaw`alter table nomination enable trigger nomination_seats_updated`
  }
  expect(both).toBe(1)
}, 120_000)

test('without the lock the constraints still refuse to oversell, at the price of faults', async () => {
  const { quotaTaken, faults } = await fiftyRivalsForFiveSeats()
  expect(quotaTaken).toBe(5)
  expect(faults).toBeGreaterThan(0)
})

test('without lock and constraints the same rivals oversell: this harness can see the race', async () => {
  // This file has a database of its own, and its tests run in order.
  await db.$executeRaw`alter table quota drop constraint quota_not_exceeded`
  await db.$executeRaw`alter table cohort drop constraint cohort_quota_not_exceeded`
  const { quotaTaken } = await fiftyRivalsForFiveSeats()
  expect(quotaTaken).toBeGreaterThan(5)
})
