import { expect, test } from 'vitest'
import { linkEnd, passwordAddress, saysEnough } from './rules'

test('a reason of one or two words says too little', () => {
  expect(['nghỉ', 'nghỉ việc', 'đã nghỉ việc', 'nghi lộ mật khẩu'].map(saysEnough)).toEqual([false, false, true, true])
})

test('a link ends three days later, to the second', () => {
  expect(linkEnd(new Date('2026-03-06T08:00:00.900Z')).toISOString()).toBe('2026-03-09T08:00:00.000Z')
  expect(passwordAddress('https://cong.example', 'abc')).toBe('https://cong.example/password/abc')
})
