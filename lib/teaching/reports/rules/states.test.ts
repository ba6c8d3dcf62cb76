import { expect, test } from 'vitest'
import { instantAt } from '../../../time'
import { isOverdue, isSentLate, isUnanswered } from './states'

const terms = { grace: 7, answer: 10 }

test.each([
  ['on the day it was due', '2026-05-04', false], ['on the last day of the term', '2026-05-11', false], ['a day after it', '2026-05-12', true],
] as const)('a report that went out %s', (_, day, late) => {
  const sentAt = instantAt(day, '09:10')
  expect(isSentLate(sentAt, '2026-05-04', terms)).toBe(late)
  // Once it is out it is not overdue any more, whenever the agency answers.
  expect(isOverdue('SENT', '2026-05-04', terms, '2026-08-01')).toBe(false)
  expect(isUnanswered('SENT', sentAt, terms, '2026-08-01')).toBe(true)
})

test('what did not go out was not sent late', () => expect(isSentLate(null, '2026-05-04', terms)).toBe(false))
