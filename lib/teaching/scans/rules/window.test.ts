import { expect, test } from 'vitest'
import { addedSince, counts, proposed, scanBlocker, windowOf } from './window'

const lesson = { startsAt: new Date('2026-03-16T00:30:00Z'), endsAt: new Date('2026-03-16T04:30:00Z') }
const window = windowOf(lesson, { opensBefore: 15, lateAfter: 10, verified: false })
const at = (clock: string) => new Date(`2026-03-16T${clock}Z`)

test('the window opens before the lesson, closes with it, and has its moment from which on it is late', () => {
  expect(window).toEqual({ from: at('00:15:00'), to: at('04:30:00'), lateFrom: at('00:40:00') })
  const open = { status: 'PUBLISHED', taken: false }
  expect(['00:14:59', '00:15:00', '04:30:00', '04:30:01'].map((clock) => scanBlocker(open, window, at(clock)))).toEqual(['scan_ahead', null, null, 'scan_over'])
  expect(counts(at('00:14:59'), window)).toBe(false)
})

test('the state of the lesson is said before its hours', () => {
  expect(scanBlocker({ status: 'CANCELLED', taken: false }, window, at('09:00:00'))).toBe('lesson_cancelled')
  expect(scanBlocker({ status: 'DRAFT', taken: false }, window, at('01:00:00'))).toBe('lesson_not_published')
  expect(scanBlocker({ status: 'PUBLISHED', taken: true }, window, at('01:00:00'))).toBe('roll_taken')
})

test('who scanned since a list was seen are the last so many by the clock, not by name', () => {
  const scan = (name: string, scannedAt: string) => ({ name, scannedAt })
  const scans = { seen: 3, items: [scan('An', '2026-03-16T00:40:00.000Z'), scan('Bình', '2026-03-16T00:20:00.000Z'), scan('Chi', '2026-03-16T00:30:00.000Z')] }
  expect([3, 2, 1].map((had) => addedSince(scans, had).map(({ name }) => name))).toEqual([[], ['An'], ['Chi', 'An']])
})

test('who scanned is there or late, who did not is absent', () => {
  expect([proposed({ late: false }), proposed({ late: true }), proposed(undefined)]).toEqual(['PRESENT', 'LATE', 'UNEXCUSED'])
})
