import { expect, test } from 'vitest'
import { filterDay } from './filter-day'

test.each([
  ['28/02/2026', { day: '2026-02-28', unread: undefined }], [' 5/3/2026 ', { day: '2026-03-05', unread: undefined }], ['2026-03-05', { day: '2026-03-05', unread: undefined }],
  ['31/02/2026', { day: undefined, unread: '31/02/2026' }], ['hôm nay', { day: undefined, unread: 'hôm nay' }], ['2026-02-31', { day: undefined, unread: '2026-02-31' }],
  ['', { day: undefined, unread: undefined }], [undefined, { day: undefined, unread: undefined }], [['1/1/2026', '2/1/2026'], { day: undefined, unread: undefined }],
])('%j is filtered by, or told to whoever typed it', (given, read) => {
  expect(filterDay(given)).toEqual(read)
})
