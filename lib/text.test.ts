import { expect, test } from 'vitest'
import { byName, likePattern, nameKey, searchKey, splitName, tidy } from './text'

test('text is stored composed, without stray blanks', () => {
  expect(tidy('  Nguye\u0302\u0303n   Va\u0306n  An ')).toBe('Nguyễn Văn An')
})

test('a search finds with and without marks, đ included', () => {
  expect(searchKey('Đặng Thị ƯỚC')).toBe('dang thi uoc')
  expect(searchKey('dang thi uoc')).toBe(searchKey('ĐẶNG THỊ ƯỚC'))
})

test('what LIKE would read as a pattern is taken literally', () => {
  expect(likePattern('50%_\\')).toBe('%50\\%\\_\\\\%')
})

test('the last word is the given name; one word has no family name', () => {
  expect(splitName('Phạm Thị Hồng Nhung')).toEqual({ familyName: 'Phạm Thị Hồng', givenName: 'Nhung' })
  expect(splitName('Xuân')).toEqual({ familyName: '', givenName: 'Xuân' })
  expect(nameKey('Phạm Thị Hồng', 'Nhung')).toBe('Nhung Phạm Thị Hồng')
})

test('names are listed by given name, with the Vietnamese letters in their order', () => {
  expect(['Đỗ Văn Đăng', 'Trần Đỗ', 'Lê Dương', 'Phạm Thị An', 'Bùi Văn An', 'Lê Ân'].toSorted(byName)).toEqual(['Bùi Văn An', 'Phạm Thị An', 'Lê Ân', 'Lê Dương', 'Đỗ Văn Đăng', 'Trần Đỗ'])
})
