import { expect, test } from 'vitest'
import { faultLine } from './fault-line'

const missing = { typed: 'chưa nhập', chosen: 'chưa chọn' }

test('what was left empty is said in two words, by how it is filled; anything else in its own sentence', () => {
  const message = 'Chưa nhập hoặc chưa chọn nội dung này.'
  expect(faultLine({ label: 'Tên vụ việc', kind: 'text' }, { message, missing })).toBe('Tên vụ việc: chưa nhập')
  expect(faultLine({ label: 'Kết quả', kind: 'radio' }, { message, missing })).toBe('Kết quả: chưa chọn')
  expect(faultLine({ label: 'Ngày', kind: 'date' }, { message: 'Nhập ngày.' })).toBe('Ngày: Nhập ngày.')
})
