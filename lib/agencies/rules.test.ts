import { expect, test } from 'vitest'
import { nameOn } from './rules'

test('a name is that of its day; an agency that ended keeps its last, one that was not yet there has its first', () => {
  const names = [{ name: 'Sở cũ', validFrom: new Date('2020-01-01'), validTo: new Date('2024-12-31') }, { name: 'Sở mới', validFrom: new Date('2025-01-01'), validTo: new Date('2026-03-15') }]
  expect(['2019-05-01', '2024-12-31', '2025-01-01', '2026-09-01'].map((day) => nameOn(names, new Date(day)))).toEqual(['Sở cũ', 'Sở cũ', 'Sở mới', 'Sở mới'])
  expect(nameOn([], new Date())).toBeNull()
})
