import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enrolmentBlocker, inQueueOrder, limitHit, mayMove, nextSeat, offerDeadline, returnExpired, type Waiting } from './rules'
import { nominationStatuses } from './schema'

const waiting = fc.record({
  id: fc.uuid(), agencyId: fc.constantFrom('a', 'b', 'c'), agencyRank: fc.option(fc.integer({ min: 1, max: 5 })), priority: fc.integer({ min: 0, max: 3 }),
  submittedAt: fc.integer({ min: 0, max: 50 }).map((second) => new Date(second * 1000)),
})
const queue = fc.uniqueArray(waiting, { selector: ({ id }) => id, maxLength: 25 })

/** The agency's own order: its ranking, then time, then the id. */
const ranksBefore = (a: Waiting, b: Waiting) =>
  (a.agencyRank ?? Infinity) < (b.agencyRank ?? Infinity)
  || ((a.agencyRank ?? Infinity) === (b.agencyRank ?? Infinity) && (a.submittedAt < b.submittedAt || (a.submittedAt.getTime() === b.submittedAt.getTime() && a.id < b.id)))

test('the queue has everyone once', () => {
  fc.assert(fc.property(queue, (all) => {
    expect(inQueueOrder(all).map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
  }))
})

test('the order does not depend on the order in which the rows were read', () => {
  fc.assert(fc.property(queue.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
    expect(inQueueOrder(shuffled)).toEqual(inQueueOrder(all))
  }))
})

test('inside an agency nobody stands before whom the agency ranked higher', () => {
  fc.assert(fc.property(queue, (all) => {
    const order = inQueueOrder(all)
    order.forEach((one, place) => order.slice(place + 1).filter(({ agencyId }) => agencyId === one.agencyId).forEach((later) => expect(ranksBefore(later, one)).toBe(false)))
  }))
})

test('across agencies each place goes to the best of those whom their agencies put first', () => {
  fc.assert(fc.property(queue, (all) => {
    const order = inQueueOrder(all)
    order.forEach((one, place) => {
      const heads = [...Map.groupBy(order.slice(place), ({ agencyId }) => agencyId).values()].map((list) => list[0])
      heads.forEach((head) => expect(head && head.priority > one.priority).toBe(false))
    })
  }))
})

test('quota before pool before queue', () => {
  expect([nextSeat({ quota: 1, pool: 1 }), nextSeat({ quota: 0, pool: 1 }), nextSeat({ quota: 0, pool: 0 })]).toEqual(['QUOTA', 'POOL', null])
})

test('a class takes nominations to the last instant of its deadline and only while announced', () => {
  const closesAt = new Date('2026-04-10T10:00:00.000Z')
  expect(enrolmentBlocker({ status: 'ANNOUNCED', closesAt }, closesAt)).toBeNull()
  expect(enrolmentBlocker({ status: 'ANNOUNCED', closesAt }, new Date(closesAt.getTime() + 1))).toBe('deadline_passed')
  for (const status of ['PLANNED', 'ENROLMENT_CLOSED', 'RUNNING', 'COMPLETED', 'POSTPONED', 'CANCELLED']) expect(enrolmentBlocker({ status, closesAt }, closesAt)).toBe('cohort_not_open')
})

test('a returned nomination lives to the end of its day', () => {
  expect([returnExpired('2026-03-16', '2026-03-16'), returnExpired('2026-03-16', '2026-03-17'), returnExpired(null, '2026-03-17')]).toEqual([false, true, false])
})

test('nothing moves out of an end, and only who was accepted is enrolled', () => {
  for (const status of ['COMPLETED', 'REJECTED', 'WITHDRAWN', 'EXPIRED']) {
    expect((['promote', 'accept', 'return', 'resubmit', 'reject', 'withdraw', 'expire', 'enrol'] as const).filter((move) => mayMove(move, status))).toEqual([])
  }
  expect(nominationStatuses.filter((status) => mayMove('enrol', status))).toEqual(['ACCEPTED'])
  expect(nominationStatuses.filter((status) => mayMove('accept', status))).toEqual(['SUBMITTED'])
})

test('a seat is an offer from the first of the last days on, and its answer is due before the opening while it can be', () => {
  const terms = { windowDays: 10, answerDays: 2 }
  const due = (today: string, given = terms) => offerDeadline('2026-03-30', today, given)
  expect([due('2026-03-19'), due('2026-03-20'), due('2026-03-21')]).toEqual([null, '2026-03-22', '2026-03-23'])
  expect([due('2026-03-27'), due('2026-03-28'), due('2026-03-29'), due('2026-03-30'), due('2026-04-02')]).toEqual(['2026-03-29', '2026-03-29', '2026-03-29', '2026-03-30', '2026-04-02'])
  expect([due('2026-03-30', { windowDays: 0, answerDays: 2 }), due('2026-03-29', { windowDays: 0, answerDays: 2 }), due('2026-03-30', { windowDays: -1, answerDays: 0 })]).toEqual(['2026-03-30', null, null])
})

test('the limit that binds is named: the class, then the quota, then the pool', () => {
  expect([limitHit({ full: true, seats: 5 }), limitHit({ full: false, seats: 5 }), limitHit({ full: false, seats: 0 })]).toEqual(['cohort_full', 'quota_full', 'pool_full'])
})
