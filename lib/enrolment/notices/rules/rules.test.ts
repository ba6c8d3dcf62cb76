import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../time'
import { announceBlocker, correctionBlocker, daysBlocker, proposedDeadline, type StandingCohort } from './announcing'
import { changesBetween, readChanges } from './changes'
import { annexOf, type NoticeContent, type NoticeLine } from './content'
import { annexTable, signedAs } from './paper'

const today = '2026-03-16'
const days = fc.integer({ min: 1, max: 400 }).map((ahead) => addDays(today, ahead))
const line = fc.record({
  cohortId: fc.uuid(), code: fc.constantFrom('K1', 'K2', 'K3'), opensOn: days, endsOn: days, closesOn: days, capacity: fc.integer({ min: 1, max: 200 }),
  poolSeats: fc.integer({ min: 0, max: 40 }), venue: fc.constantFrom('Cơ sở 1', 'Cơ sở 2'),
  quotas: fc.uniqueArray(fc.record({ agencyId: fc.constantFrom('a', 'b', 'c', 'd'), agency: fc.constantFrom('Sở Nội vụ', 'Đảng ủy xã'), seats: fc.integer({ min: 1, max: 30 }) }), { selector: ({ agencyId }) => agencyId, maxLength: 4 }),
})
const text = fc.constantFrom('một', 'hai', 'ba')
const content: fc.Arbitrary<NoticeContent> = fc.record({
  subject: text, lead: fc.option(text), dossier: fc.uniqueArray(text), recipients: fc.uniqueArray(text), lines: fc.uniqueArray(line, { selector: ({ cohortId }) => cohortId, maxLength: 9 }),
})

test('the sums of the annex are those of its rows, its columns and the quotas themselves', () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
    const { rows, sums, total } = annexOf(lines)
    const given = lines.flatMap(({ quotas }) => quotas.map(({ seats }) => seats)).reduce((sum, one) => sum + one, 0)
    expect(total).toBe(given)
    expect(rows.reduce((sum, row) => sum + row.sum, 0)).toBe(given)
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(given)
    expect(annexTable(lines).foot?.at(-1)).toBe(String(given + lines.reduce((sum, { poolSeats }) => sum + poolSeats, 0)))
  }))
})

test('nothing differs between a content and itself, and what differs is stored and read again', () => {
  fc.assert(fc.property(content, content, (one, other) => {
    expect(changesBetween(one, one)).toEqual([])
    const changes = changesBetween(one, other)
    expect(readChanges(JSON.parse(JSON.stringify(changes)))).toEqual(changes)
  }))
})

const base: NoticeLine = {
  cohortId: 'x', code: 'K1', opensOn: '2026-05-01', endsOn: '2026-06-01', closesOn: '2026-04-20', capacity: 50, poolSeats: 0, venue: 'Cơ sở 1',
  quotas: [{ agencyId: 'a', agency: 'Sở Nội vụ', seats: 3 }],
}
const words = { subject: 'Tuyển sinh', lead: null, dossier: ['Công văn'], recipients: ['Lưu: VT'] }

test('each thing that changed is named with what it was and what it is', () => {
  const after = { ...words, dossier: ['Bằng'], lines: [{ ...base, closesOn: '2026-04-25', quotas: [{ agencyId: 'b', agency: 'Tỉnh đoàn', seats: 2 }] }, { ...base, cohortId: 'y', code: 'K2' }] }
  expect(changesBetween({ ...words, lines: [base] }, after)).toEqual([
    { code: null, agency: null, field: 'dossier', from: 'Công văn', to: null }, { code: null, agency: null, field: 'dossier', from: null, to: 'Bằng' },
    { code: 'K1', agency: null, field: 'closesOn', from: '2026-04-20', to: '2026-04-25' },
    { code: 'K1', agency: 'Sở Nội vụ', field: 'quota', from: '3', to: '0' }, { code: 'K1', agency: 'Tỉnh đoàn', field: 'quota', from: '0', to: '2' },
    { code: 'K2', agency: null, field: 'added', from: null, to: '2026-05-01' },
  ])
})

test('a proposed deadline can be issued whenever the opening lies ahead', () => {
  fc.assert(fc.property(days, fc.integer({ min: 0, max: 365 }), (opensOn, noticeDays) => {
    const closesOn = proposedDeadline(opensOn, noticeDays, today)
    expect(daysBlocker({ closesOn, opensOn, endsOn: opensOn }, today)).toBeNull()
  }))
})

test('a deadline lies after today and not after the opening, which the end does not precede', () => {
  const line = { opensOn: '2026-05-01', endsOn: '2026-06-01' }
  expect(['2026-03-16', '2026-03-17', '2026-05-01', '2026-05-02'].map((closesOn) => daysBlocker({ ...line, closesOn }, today))).toEqual(['deadline_not_ahead', null, null, 'deadline_after_opening'])
  expect(daysBlocker({ ...line, closesOn: '2026-04-01', endsOn: '2026-04-30' }, today)).toBe('ends_before_opening')
})

test('only a planned class with its leave and an opening ahead is announced', () => {
  const planned = { code: 'K1', status: 'PLANNED', opensOn: '2026-05-01', leaveMissing: false, returnOn: null }
  expect(announceBlocker(planned, today)).toBeNull()
  expect(announceBlocker({ ...planned, status: 'CANCELLED' }, today)).toBe('cohort_not_planned')
  expect(announceBlocker({ ...planned, opensOn: today }, today)).toBe('opening_passed')
  expect(announceBlocker({ ...planned, leaveMissing: true }, today)).toBe('leave_missing')
  expect([announceBlocker({ ...planned, returnOn: today }, today), announceBlocker({ ...planned, returnOn: addDays(today, 1) }, today)]).toEqual(['return_passed', null])
})

const announced: StandingCohort = { status: 'ANNOUNCED', year: 2026, lastLesson: null, returnOn: null }

test('a correction leaves alone what has begun, and a deadline that passed may stay', () => {
  const moved = { ...base, opensOn: '2026-05-08' }
  expect(correctionBlocker({ ...announced, status: 'RUNNING' }, base, base, today)).toBeNull()
  expect(correctionBlocker({ ...announced, status: 'RUNNING' }, base, moved, today)).toBe('cohort_fixed')
  expect(correctionBlocker({ ...announced, status: 'ENROLMENT_CLOSED' }, base, moved, today)).toBeNull()
  expect(correctionBlocker({ ...announced, status: 'ENROLMENT_CLOSED' }, base, { ...base, closesOn: '2026-04-21' }, today)).toBe('list_closed')
  expect(correctionBlocker(announced, { ...base, closesOn: '2026-03-01' }, { ...moved, closesOn: '2026-03-01' }, today)).toBeNull()
  expect(correctionBlocker(announced, base, { ...base, closesOn: today }, today)).toBe('deadline_not_ahead')
})

test('a class that was announced moves by the rules of one that was not', () => {
  const of = (given: Partial<StandingCohort>, opensOn: string, endsOn = '2027-06-01') => correctionBlocker({ ...announced, ...given }, base, { ...base, opensOn, endsOn }, today)
  expect([of({}, '2026-05-08'), of({}, '2027-02-15')]).toEqual([null, 'outside_year'])
  expect(of({ lastLesson: '2026-05-16' }, '2026-05-08')).toBe('lessons_planned')
  expect([of({ lastLesson: '2026-05-16' }, base.opensOn, '2026-05-15'), of({ lastLesson: '2026-05-16' }, base.opensOn, '2026-05-16')]).toEqual(['lessons_planned', null])
  expect([of({ returnOn: '2026-04-25' }, '2026-04-24'), of({ returnOn: '2026-04-25' }, '2026-04-25')]).toEqual(['return_after_opening', null])
})

test('a deputy signs for the head, in the manner of the letterhead', () => {
  expect(signedAs('Phó Hiệu trưởng', 'STATE')).toEqual(['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'])
  expect(signedAs('Phó Hiệu trưởng', 'PARTY')).toEqual(['K/T HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'])
  expect(signedAs('Hiệu trưởng', 'STATE')).toEqual(['HIỆU TRƯỞNG'])
})
