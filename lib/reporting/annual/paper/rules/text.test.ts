import { expect, test } from 'vitest'
import { textBlocker } from './text'

test('a figure stands as its code and is never typed', () => {
  expect(textBlocker('Mở {training.cohorts.new} lớp trong năm 2022, theo Quyết định 1811-QĐ/TU.')).toBeNull()
  expect(textBlocker('Mở {training.klasses} lớp.')).toEqual({ error: 'figure_unknown', found: 'training.klasses' })
  expect(textBlocker('Mở 47 lớp.')).toEqual({ error: 'figure_typed', found: '47 lớp' })
  expect(textBlocker('Có 3.058 học viên.')).toEqual({ error: 'figure_typed', found: '3.058 học viên' })
})
