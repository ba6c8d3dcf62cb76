import { expect, test } from 'vitest'
import { addMonths, answerBlocker, batchSize, dueTimings, formState, mayShowResults, readAnswers, readDraft, remindsToday } from './rules'
import type { RoundSettings } from './schema'

const settings: RoundSettings = {
  EVAL_BEFORE_DAYS: 14, EVAL_END_DAYS: 30, EVAL_AFTER_DAYS: 45, EVAL_FIRST_MONTHS: 6, EVAL_SECOND_MONTHS: 12, EVAL_THIRD_MONTHS: 24,
  EVAL_REMIND_EVERY: 7, EVAL_REMINDERS_MOST: 3, EVAL_LECTURERS_MOST: 3, EVAL_ITEM_LEAST: 350, UNUSED_MONTHS: 24,
}

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
  const due = (today: string) => dueTimings({ opensOn: '2025-03-01', completedOn: '2025-09-16' }, settings, today).map(({ timing }) => timing)
  expect(due('2025-09-15')).toEqual([])
  expect(due('2025-09-16')).toEqual(['END'])
  expect(due('2025-10-17')).toEqual([])
  expect(due('2026-03-15')).toEqual([])
  expect(dueTimings({ opensOn: '2025-03-01', completedOn: '2025-09-16' }, settings, '2026-03-18')).toEqual([{ timing: 'MONTHS_6', opensOn: '2026-03-18', closesOn: '2026-05-02' }])
  expect(due('2029-01-01')).toEqual([])
})

test('a running class is asked how it was before, in its first days only; months come from the settings', () => {
  const running = { opensOn: '2026-03-02', completedOn: null }
  expect(['2026-03-01', '2026-03-02', '2026-03-16', '2026-03-17'].map((day) => dueTimings(running, settings, day).map(({ timing }) => timing))).toEqual([[], ['BEFORE'], ['BEFORE'], []])
  expect(dueTimings({ opensOn: '2025-03-01', completedOn: '2025-09-16' }, { ...settings, EVAL_FIRST_MONTHS: 3 }, '2025-12-16').map(({ timing }) => timing)).toEqual(['MONTHS_6'])
})

test('a round reminds after a while, again after as long, so many times, and never after its end', () => {
  const round = { opensOn: '2026-03-02', closesOn: '2026-04-01', reminded: [] }
  expect(['2026-03-08', '2026-03-09', '2026-04-02'].map((day) => remindsToday(round, settings, day))).toEqual([false, true, false])
  expect(['2026-03-15', '2026-03-16'].map((day) => remindsToday({ ...round, reminded: ['2026-03-09'] }, settings, day))).toEqual([false, true])
  expect(remindsToday({ ...round, reminded: ['2026-03-09', '2026-03-16', '2026-03-23'] }, settings, '2026-03-31')).toBe(false)
})

test('however many answer and whenever a round closes, whatever is written grows by five or more at a time and never fewer stand alone', () => {
  for (let total = 0; total <= 60; total += 1) {
    let [written, waiting] = [0, 0]
    const steps: number[] = []
    const step = (closed: boolean) => {
      const size = batchSize({ written, waiting, closed })
      if (size > 0) steps.push(size)
      written += size
      waiting -= size
    }
    for (let given = 0; given < total; given += 1) {
      waiting += 1
      step(false)
    }
    step(true)
    expect(steps.every((size) => size >= 5), String(total)).toBe(true)
    expect(waiting < 5, String(total)).toBe(true)
    if (total >= 10) expect(waiting).toBe(0)
    if (total >= 5) expect(written).toBeGreaterThanOrEqual(5)
  }
})

test('a draft keeps what can be read and leaves out the rest', () => {
  expect(readDraft(items, { FIT: 9, USED: true, REMARK: 'Tốt', OTHER: 1 })).toEqual({ USED: true, REMARK: 'Tốt' })
})

test('anonymous results are shown from five answers on', () => {
  expect([mayShowResults({ anonymous: true, responses: 4 }), mayShowResults({ anonymous: true, responses: 5 })]).toEqual([false, true])
  expect([mayShowResults({ anonymous: false, responses: 0 }), mayShowResults({ anonymous: false, responses: 1 })]).toEqual([false, true])
})
