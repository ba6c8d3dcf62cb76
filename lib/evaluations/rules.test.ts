import { expect, test } from 'vitest'
import { addMonths, answerBlocker, dueTimings, fitsTiming, formState, mayShowResults, readAnswers } from './rules'

const items = [{ code: 'FIT', kind: 'SCALE' }, { code: 'USED', kind: 'YES_NO' }, { code: 'REMARK', kind: 'TEXT' }]

test('a form is open from its first to its last day, both included, and says first that it was answered', () => {
  const round = { answered: false, opensOn: '2026-03-16', closesOn: '2026-03-20' }
  expect(['2026-03-15', '2026-03-16', '2026-03-20', '2026-03-21'].map((day) => formState(round, day))).toEqual(['not_open', 'open', 'open', 'closed'])
  expect(formState({ ...round, answered: true }, '2026-03-21')).toBe('answered')
  expect([answerBlocker('open'), answerBlocker('closed'), answerBlocker('answered'), answerBlocker('not_open')])
    .toEqual([null, 'round_closed', 'already_answered', 'round_not_open'])
})

test('complete answers are tidied; an empty remark is left out', () => {
  expect(readAnswers(items, { FIT: 1, USED: false, REMARK: ' Cần  thêm\nthực tế ' }))
    .toEqual({ answers: { FIT: 1, USED: false, REMARK: 'Cần thêm thực tế' }, faults: [] })
  expect(readAnswers(items, { FIT: 5, USED: true, REMARK: '  ' })).toEqual({ answers: { FIT: 5, USED: true }, faults: [] })
})

test.each([
  ['a step below the scale', { FIT: 0, USED: true }, [{ path: 'FIT', code: 'scale_out_of_range' }]],
  ['a step above the scale', { FIT: 6, USED: true }, [{ path: 'FIT', code: 'scale_out_of_range' }]],
  ['half a step', { FIT: 2.5, USED: true }, [{ path: 'FIT', code: 'scale_out_of_range' }]],
  ['a step as text', { FIT: '3', USED: true }, [{ path: 'FIT', code: 'scale_out_of_range' }]],
  ['yes as a word', { FIT: 3, USED: 'true' }, [{ path: 'USED', code: 'not_yes_no' }]],
  ['nothing', {}, [{ path: 'FIT', code: 'required' }, { path: 'USED', code: 'required' }]],
  ['an item of another form', { FIT: 3, USED: true, __proto__x: 1 }, [{ path: '__proto__x', code: 'unknown_item' }]],
  ['a remark that is too long', { FIT: 3, USED: true, REMARK: 'x'.repeat(2001) }, [{ path: 'REMARK', code: 'too_long' }]],
  ['a remark with a control character', { FIT: 3, USED: true, REMARK: 'x\u0000y' }, [{ path: 'REMARK', code: 'text_invalid' }]],
  ['a remark that is no text', { FIT: 3, USED: true, REMARK: { x: 1 } }, [{ path: 'REMARK', code: 'text_invalid' }]],
])('%s is a fault of its item', (_, given, faults) => {
  expect(readAnswers(items, given).faults).toEqual(faults)
})

test('months are counted by the calendar; a month without the day ends on its last', () => {
  expect([addMonths('2025-08-31', 6), addMonths('2023-08-31', 6), addMonths('2026-03-16', -24), addMonths('2025-12-01', 1)])
    .toEqual(['2026-02-28', '2024-02-29', '2024-03-16', '2026-01-01'])
})

test('a round opens on its day or a little later, and not when its time has passed', () => {
  const due = (today: string) => dueTimings('2025-09-16', today).map(({ timing }) => timing)
  expect(due('2025-09-15')).toEqual([])
  expect(due('2025-09-16')).toEqual(['END'])
  expect(due('2025-10-17')).toEqual([])
  expect(due('2026-03-15')).toEqual([])
  expect(dueTimings('2025-09-16', '2026-03-18')).toEqual([{ timing: 'MONTHS_6', opensOn: '2026-03-18', closesOn: '2026-05-02' }])
  expect(due('2029-01-01')).toEqual([])
})

test('effects are asked afterwards, everything else at the end', () => {
  expect([fitsTiming('EFFECT', 'END'), fitsTiming('EFFECT', 'MONTHS_6'), fitsTiming('COURSE', 'END'), fitsTiming('LECTURER', 'MONTHS_12')])
    .toEqual([false, true, true, false])
})

test('anonymous results are shown from five answers on', () => {
  expect([mayShowResults({ anonymous: true, responses: 4 }), mayShowResults({ anonymous: true, responses: 5 })]).toEqual([false, true])
  expect([mayShowResults({ anonymous: false, responses: 0 }), mayShowResults({ anonymous: false, responses: 1 })]).toEqual([false, true])
})
