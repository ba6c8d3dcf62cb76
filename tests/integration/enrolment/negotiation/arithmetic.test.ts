// Whatever is done to the quotas of a class in whatever order: the class in the database is the one of a model on paper.
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { AgencyActor, ProvinceActor, SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { assignQuota, setCapacity, setPool } from '@/lib/enrolment/commands/assign-seats'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { proposeQuota } from '@/lib/enrolment/negotiation/commands/propose-quota'
import { returnUnusedSeats } from '@/lib/enrolment/negotiation/commands/return-unused-seats'
import { actorForAgency, actorForProvince, actorForSchool } from '../../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today, type Agency, type Person, type School } from '../../../support/factories'
import { seatViolations } from '../../../support/sane-seats'

const AGENCIES = 3
const CAPACITY = 8
const seed = 20261128

let place: { school: School; office: SchoolActor; province: ProvinceActor; sides: { agency: Agency; liaison: AgencyActor; people: Person[] }[] }
beforeAll(async () => {
  const school = await makeSchool()
  const sides = await Promise.all(Array.from({ length: AGENCIES }, async () => {
    const agency = await makeAgency(school)
    return { agency, liaison: await actorForAgency(agency), people: await makePeople(agency, 14) }
  }))
  place = { school, office: await actorForSchool(school), province: await actorForProvince({ id: school.provinceId }), sides }
}, 120_000)

type Seat = 'QUOTA' | 'POOL' | null
/** In the order in which they were sent: with one priority and no ranks that is the queue. */
type Sent = { id: string; side: number; seat: Seat }
type Model = { capacity: number; pool: number; quotas: number[]; sent: Sent[] }

const taken = ({ sent }: Model, side: number) => sent.filter((one) => one.side === side && one.seat === 'QUOTA').length
const poolTaken = ({ sent }: Model) => sent.filter(({ seat }) => seat === 'POOL').length
const promised = ({ quotas, pool }: Model) => quotas.reduce((sum, seats) => sum + seats, pool)
const freeSeat = (model: Model, side: number): Seat =>
  (model.quotas[side] ?? 0) > taken(model, side) ? 'QUOTA' : model.pool > poolTaken(model) ? 'POOL' : null

function moveUp(model: Model): void {
  for (const one of model.sent) one.seat ??= freeSeat(model, one.side)
}

/** What becomes of a quota or the pool: it is set, and the queue moves up; or it is refused, and nothing happens. */
function set(model: Model, key: number | 'pool', seats: number): string {
  const before = key === 'pool' ? model.pool : (model.quotas[key] ?? 0)
  if (promised(model) - before + seats > model.capacity) return 'capacity_exceeded'
  if (seats < (key === 'pool' ? poolTaken(model) : taken(model, key))) return 'seats_in_use'
  if (key === 'pool') model.pool = seats
  else model.quotas[key] = seats
  moveUp(model)
  return 'ok'
}

const side = fc.nat({ max: AGENCIES - 1 })
const seats = fc.nat({ max: CAPACITY + 1 })
const deed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('nominate' as const), side }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('withdraw' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('assign' as const), side, seats, byProvince: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('pool' as const), seats }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('capacity' as const), seats }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('return' as const), sides: fc.uniqueArray(side, { minLength: 1 }) }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

const said = (result: { ok: true } | { ok: false; error: string }) => (result.ok ? 'ok' : result.error)

/** Does it in the database and on paper, and answers what each of the two says of it. */
async function carryOut(one: Deed, cohortId: string, model: Model, step: number): Promise<[string, string]> {
  const { office, province, sides } = place
  const at = new Date(now.getTime() + step * 60_000)
  const ofSide = (index: number) => sides[index] ?? expect.fail()
  switch (one.does) {
    case 'nominate': {
      const { liaison, people } = ofSide(one.side)
      const person = people[model.sent.filter(({ side: whose }) => whose === one.side).length] ?? expect.fail()
      const result = await submitNomination(liaison, { cohortId, nominee: { personId: person.id } }, at)
      const seat = freeSeat(model, one.side)
      if (result.ok) model.sent.push({ id: result.value.id, side: one.side, seat })
      return [result.ok ? (result.value.seat ?? 'none') : result.error, seat?.toLowerCase() ?? 'none']
    }
    case 'withdraw': {
      const gone = model.sent[one.which % Math.max(1, model.sent.length)]
      if (!gone) return ['ok', 'ok']
      // Only the last of an agency: so the next person to send is always the one after those sent.
      const last = model.sent.findLast(({ side: whose }) => whose === gone.side) ?? gone
      model.sent = model.sent.filter(({ id }) => id !== last.id)
      moveUp(model)
      return [said(await withdrawNomination(ofSide(last.side).liaison, { id: last.id, ground: 'DUTY' }, at)), 'ok']
    }
    case 'assign': {
      const same = model.quotas[one.side] === one.seats
      const wish = { cohortId, agencyId: ofSide(one.side).agency.id, seats: one.seats, reason: 'Theo quy hoạch', documentNumber: '1811-QĐ/TU', documentOn: today }
      const result = said(await (one.byProvince ? proposeQuota(province, wish, at) : assignQuota(office, wish, at)))
      // The province is told that nothing changes, except when its first word is none; the office's command is safe to run twice.
      return [result === 'nothing_to_change' ? 'ok' : result, same ? 'ok' : set(model, one.side, one.seats)]
    }
    case 'pool': return [said(await setPool(office, { cohortId, seats: one.seats }, at)), model.pool === one.seats ? 'ok' : set(model, 'pool', one.seats)]
    case 'capacity': {
      const result = said(await setCapacity(office, { cohortId, capacity: one.seats, reason: 'Theo hội trường' }, at))
      if (one.seats < promised(model) || one.seats < 1) return [result, 'seats_promised']
      model.capacity = one.seats
      return [result, 'ok']
    }
    case 'return': {
      const before = promised(model)
      const agencyIds = one.sides.map((index) => ofSide(index).agency.id)
      const result = said(await returnUnusedSeats(office, { cohortId, agencyIds, documentNumber: `${step + 1}/QĐ-TrCT`, documentOn: today }, at))
      const unused = one.sides.reduce((sum, index) => sum + (model.quotas[index] ?? 0) - taken(model, index), 0)
      for (const index of one.sides) model.quotas[index] = taken(model, index)
      model.pool += unused
      moveUp(model)
      expect(promised(model)).toBe(before)
      return [result, unused > 0 ? 'ok' : 'nothing_unused']
    }
  }
}

const ordered = (sent: readonly { id: string; seat: string | null }[]) => sent.map(({ id, seat }) => `${id} ${seat ?? 'waits'}`).toSorted()

async function compare(cohortId: string, model: Model): Promise<void> {
  const cohort = await db.cohort.findUniqueOrThrow({
    where: { id: cohortId },
    select: {
      capacity: true, poolSeats: true, poolTaken: true, quotaSeats: true, quotas: { select: { agencyId: true, seats: true, taken: true } },
      nominations: { where: { status: { in: ['SUBMITTED', 'WAITLISTED'] } }, select: { id: true, seat: true } },
    },
  })
  expect(ordered(cohort.nominations)).toEqual(ordered(model.sent))
  expect([cohort.capacity, cohort.poolSeats, cohort.poolTaken]).toEqual([model.capacity, model.pool, poolTaken(model)])
  place.sides.forEach(({ agency }, index) => {
    const quota = cohort.quotas.find(({ agencyId }) => agencyId === agency.id)
    expect([quota?.seats ?? 0, quota?.taken ?? 0]).toEqual([model.quotas[index], taken(model, index)])
  })
  expect(cohort.quotaSeats + cohort.poolSeats).toBeLessThanOrEqual(cohort.capacity)
}

test('quota arithmetic: the class is what the model says after every deed', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 18 }), async (deeds) => {
    const cohort = await makeCohort(place.school, { capacity: CAPACITY, pool: 1 })
    const model: Model = { capacity: CAPACITY, pool: 1, quotas: Array.from({ length: AGENCIES }, () => 0), sent: [] }
    for (const [step, one] of deeds.entries()) {
      const [found, expected] = await carryOut(one, cohort.id, model, step)
      expect(found, JSON.stringify(one)).toBe(expected)
      await compare(cohort.id, model)
    }
  }), { numRuns: 15, seed, endOnFailure: true })
  expect(await seatViolations()).toEqual([])
}, 300_000)
