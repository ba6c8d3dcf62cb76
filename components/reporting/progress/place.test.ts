import { expect, test } from 'vitest'
import { placeOf } from './place'

const now = new Date('2026-03-16T03:00:00Z')

test('a day of another year is told, unless it stood in the form when the year was changed there', () => {
  expect(placeOf({ year: '2025', asOf: '16/03/2026' }, now)).toMatchObject({ year: 2025, asOf: '2025-12-31', problem: { why: 'outside' } })
  expect(placeOf({ year: '2025', asOf: '16/03/2026', dayOf: '2026' }, now)).toMatchObject({ year: 2025, asOf: '2025-12-31', problem: null })
  expect(placeOf({ year: '2025', asOf: '30/06/2025', dayOf: '2026' }, now)).toMatchObject({ year: 2025, asOf: '2025-06-30', problem: null })
  expect(placeOf({ year: '2026', asOf: '30/06/2025', dayOf: '2026' }, now)).toMatchObject({ year: 2026, problem: { why: 'outside' } })
})
