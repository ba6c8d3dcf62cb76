import { describe, expect, test } from 'vitest'
import { askBlocker, capacityBlocker, returnRuleBlocker, stepBlocker, stepOf, type NegotiatedClass, type QuotaStanding } from './rules'

const now = new Date('2026-03-16T02:00:00.000Z')
const open: NegotiatedClass = { status: 'ANNOUNCED', closesAt: new Date('2026-04-10T16:59:59.999Z'), capacity: 50, quotaSeats: 30, poolSeats: 10 }
const nothing: QuotaStanding = { seats: 0, taken: 0, last: null, asked: null, decided: false, planApproved: false, ended: false }
const five: QuotaStanding = { ...nothing, seats: 5, taken: 3, decided: true, last: { kind: 'ASSIGNED', seats: 5 } }
const asked: QuotaStanding = { ...five, last: { kind: 'ASKED', seats: 8 }, asked: 8 }
const given = { reason: 'Theo quy hoạch', documentNumber: '1811-QĐ/TU', documentOn: '2026-03-10' }

describe('which step a proposal is', () => {
  test.each([
    ['agency', nothing, 'ASKED'], ['agency', five, 'ASKED'],
    ['school', nothing, 'COUNTERED'], ['school', asked, 'COUNTERED'], ['school', { ...asked, last: { kind: 'COUNTERED', seats: 6 } }, 'COUNTERED'], ['school', five, 'ADJUSTED'],
    ['province', nothing, 'ASSIGNED'], ['province', { ...nothing, last: { kind: 'ASKED', seats: 8 } }, 'ASSIGNED'], ['province', five, 'ADJUSTED'],
    // A quota from before there were steps stands all the same; one that went back to the pool was decided.
    ['province', { ...five, decided: false, last: null }, 'ADJUSTED'], ['province', { ...nothing, decided: true }, 'ADJUSTED'],
  ] as const)('%s', (by, quota, kind) => { expect(stepOf(by, quota)).toBe(kind) })
})

describe('why a step cannot be taken', () => {
  const refusal = (kind: 'ASKED' | 'COUNTERED' | 'ASSIGNED' | 'ADJUSTED', by: 'agency' | 'school' | 'province', quota: QuotaStanding, wish: { seats: number; reason?: string; documentNumber?: string }, cohort = open) =>
    stepBlocker({ kind, by, cohort, quota, wish }, now)?.error ?? null
  test('a wish fits the class, a decision fits what the class has left', () => {
    expect(refusal('ASKED', 'agency', five, { seats: 50, ...given })).toBeNull()
    expect(refusal('ASKED', 'agency', five, { seats: 51, ...given })).toBe('capacity_exceeded')
    expect(refusal('ADJUSTED', 'province', five, { seats: 15, ...given })).toBeNull()
    expect(refusal('ADJUSTED', 'province', five, { seats: 16, ...given })).toBe('capacity_exceeded')
    expect(refusal('ADJUSTED', 'province', five, { seats: 2, ...given })).toBe('seats_in_use')
  })
  test('who decides on what is open may leave it as it is; otherwise nothing to change is said', () => {
    expect(refusal('ADJUSTED', 'province', asked, { seats: 5, ...given })).toBeNull()
    expect(refusal('ADJUSTED', 'province', five, { seats: 5, ...given })).toBe('nothing_to_change')
    expect(refusal('ASKED', 'agency', asked, { seats: 5, ...given })).toBe('nothing_to_change')
    expect(refusal('ASKED', 'agency', asked, { seats: 8, ...given })).toBe('already_proposed')
  })
  test('reasons and papers', () => {
    expect(refusal('ASSIGNED', 'province', nothing, { seats: 5 })).toBeNull()
    expect(refusal('COUNTERED', 'school', asked, { seats: 6 })).toBe('reason_required')
    expect(refusal('ADJUSTED', 'province', five, { seats: 6, reason: 'Theo quy hoạch' })).toBe('document_required')
    expect(refusal('ADJUSTED', 'school', five, { seats: 6, reason: 'Theo quy hoạch' })).toBeNull()
    expect(refusal('ADJUSTED', 'school', { ...five, planApproved: true }, { seats: 6, reason: 'Theo quy hoạch' })).toBe('document_required')
  })
  test('an agency that has ended gives back and gets nothing', () => {
    expect(refusal('ADJUSTED', 'province', { ...five, ended: true }, { seats: 6, ...given })).toBe('agency_not_found')
    expect(refusal('ADJUSTED', 'province', { ...five, ended: true }, { seats: 4, ...given })).toBeNull()
  })
})

test('asking ends with the list deadline, inclusive; a planned class has none yet', () => {
  expect(askBlocker(open, new Date('2026-04-10T16:59:59.999Z'))).toBeNull()
  expect(askBlocker(open, new Date('2026-04-10T17:00:00.000Z'))).toBe('deadline_passed')
  expect(askBlocker({ status: 'PLANNED', closesAt: null }, now)).toBeNull()
  expect(askBlocker({ ...open, status: 'ENROLMENT_CLOSED' }, now)).toBe('cohort_not_open')
})

test('a class is never smaller than what it promised', () => {
  expect(capacityBlocker(open, 40)).toBeNull()
  expect(capacityBlocker(open, 39)).toMatchObject({ error: 'seats_promised', details: { promised: 40, quota: 30, pool: 10 } })
  expect(capacityBlocker({ ...open, quotaSeats: 0, poolSeats: 0 }, 0)).toMatchObject({ error: 'seats_promised' })
})

test('a rule lies between today and the opening, and can always be taken away', () => {
  const cohort = { status: 'ANNOUNCED', opensOn: '2026-05-01' }
  expect(['2026-03-15', '2026-03-16', '2026-05-01', '2026-05-02', null].map((day) => returnRuleBlocker(cohort, day, '2026-03-16')))
    .toEqual(['return_in_past', null, null, 'return_after_opening', null])
})
