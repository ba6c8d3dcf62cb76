import { expect, test } from 'vitest'
import { freeSeats, lengthOf, readCohortCursor, stageUnderWay, takesLists, trackOf, unreconciled, writeCohortCursor } from './rules'
import { cohortFilters, readCohortFilters } from './schema'

const place = { year: 2026, opensOn: '2026-05-04', id: '01930000-0000-7000-8000-000000000001', back: false }

test('a cursor leads back to its place, and a text that is none leads nowhere', () => {
  expect(readCohortCursor(writeCohortCursor(place))).toEqual(place)
  expect(readCohortCursor(writeCohortCursor({ ...place, back: true }))).toEqual({ ...place, back: true })
  for (const wrong of ['', 'x', Buffer.from('f 2026 2026-02-30 no').toString('base64url'), Buffer.from(`f 2026 2026-05-04 ${place.id} more`).toString('base64url')]) {
    expect(readCohortCursor(wrong)).toBeNull()
  }
})

test('programs are told of a wrong filter; an address that people edited loses only what is wrong', () => {
  expect(cohortFilters.safeParse({ status: 'OPEN' }).success).toBe(false)
  expect(cohortFilters.safeParse({ cursor: 'x' }).success).toBe(false)
  expect(cohortFilters.safeParse({ limit: '101' }).success).toBe(false)
  expect(cohortFilters.parse({ year: '', q: '' })).toEqual({})
  expect(readCohortFilters({ status: 'OPEN', year: '2026', form: ['CONCENTRATED', 'x'] })).toEqual({ year: 2026, form: 'CONCENTRATED' })
})

test('a class of months lasts as long as its own days, others as their course', () => {
  expect(lengthOf({ amount: 6, unit: 'MONTH' }, '2026-05-04', '2027-05-03')).toEqual({ amount: 12, unit: 'MONTH' })
  expect(lengthOf({ amount: 5, unit: 'DAY' }, '2026-05-04', '2026-05-10')).toEqual({ amount: 5, unit: 'DAY' })
})

test('lists are taken until the deadline, of announced classes only', () => {
  const now = new Date('2026-03-16T02:00:00Z')
  expect(takesLists({ status: 'ANNOUNCED', closesAt: '2026-03-16T02:00:01Z' }, now)).toBe(true)
  expect(takesLists({ status: 'ANNOUNCED', closesAt: '2026-03-16T02:00:00Z' }, now)).toBe(true)
  expect(takesLists({ status: 'ANNOUNCED', closesAt: '2026-03-16T01:59:59Z' }, now)).toBe(false)
  expect(takesLists({ status: 'POSTPONED', closesAt: '2026-04-16T02:00:00Z' }, now)).toBe(false)
})

test('parts and report are compared only where the report printed a number', () => {
  expect(unreconciled({ carriedOver: 21, opened: 24, reported: 47 })).toEqual({ sum: 45, reported: 47 })
  expect(unreconciled({ carriedOver: 21, opened: 24, reported: 45 })).toBeNull()
  expect(unreconciled({ carriedOver: 21, opened: 24, reported: null })).toBeNull()
})

test('the line of a class has one present stage until it is over', () => {
  expect(trackOf('ANNOUNCED').map(({ state }) => state)).toEqual(['done', 'now', 'later', 'later', 'later'])
  expect(trackOf('COMPLETED').map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done'])
})

test('no free seat is told below zero', () => {
  expect(freeSeats({ capacity: 5, seatsTaken: 6 })).toBe(0)
})

test('the year stands at lists while a class takes them, else at teaching, else at needs', () => {
  expect([stageUnderWay({ open: 1, running: 2 }), stageUnderWay({ open: 0, running: 2 }), stageUnderWay({ open: 0, running: 0 })]).toEqual(['ENROLMENT', 'MANAGEMENT', 'NEEDS'])
})
