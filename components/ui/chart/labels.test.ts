import { expect, test } from 'vitest'
import { labelPlaces } from './labels'

const frame = { from: 40, to: 700 }

test('labels stand over their columns and stay inside the frame', () => {
  const wishes = [{ text: 'Tuần 36: 9 lớp, vượt 3', weight: 3, x: 60, y: 40 }, { text: 'Tuần 44: 7 lớp, vượt 1', weight: 1, x: 300, y: 80 }, { text: 'Tuần 52: 8 lớp, vượt 2', weight: 2, x: 690, y: 60 }]
  expect(labelPlaces(wishes, frame).map(({ x, anchor }) => [x, anchor])).toEqual([[40, 'start'], [700, 'end'], [300, 'middle']])
})

test('of two that would cover each other the weightier one stays', () => {
  const wishes = [{ text: 'Tuần 48: 7 lớp, vượt 1', weight: 1, x: 300, y: 80 }, { text: 'Tuần 49: 9 lớp, vượt 3', weight: 3, x: 340, y: 75 }, { text: 'Tuần 50: 9 lớp, vượt 3', weight: 3, x: 360, y: 20 }]
  expect(labelPlaces(wishes, frame).map(({ text }) => text)).toEqual(['Tuần 49: 9 lớp, vượt 3', 'Tuần 50: 9 lớp, vượt 3'])
})
