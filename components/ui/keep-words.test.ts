import { expect, test } from 'vitest'
import { keepWords } from './keep-words'

const joined = (text: string) => keepWords(text).replaceAll('\u00A0', '_')

test('joins the syllables of a compound and leaves the spaces between words', () => {
  expect(joined('Bồi dưỡng đại biểu')).toBe('Bồi_dưỡng đại biểu')
})

test('prefers the longer compound', () => {
  expect(joined('Trung cấp lý luận chính trị, hệ không tập trung')).toBe('Trung_cấp lý_luận_chính_trị, hệ_không_tập_trung')
})

test('knows capitals, also those with marks', () => {
  expect(joined('Đảng ủy xã, ĐÀO TẠO')).toBe('Đảng_ủy xã, ĐÀO_TẠO')
})

test('does not join the end of one word with the beginning of another', () => {
  expect(joined('thực tếch, xcán bộ')).toBe('thực tếch, xcán bộ')
})

test('joins a number with what it counts', () => {
  expect(joined('Hệ thống ở Việt Nam, bài 12')).toBe('Hệ thống ở Việt_Nam, bài_12')
})

test('is the same when applied twice', () => {
  const once = keepWords('Danh sách cử của cơ quan')
  expect(keepWords(once)).toBe(once)
})

test('leaves English alone', () => {
  expect(keepWords('Nominate people for a class')).toBe('Nominate people for a class')
})
