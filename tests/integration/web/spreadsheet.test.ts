import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { safeText, spreadsheet } from '@/lib/web/spreadsheet'

test.each(['=1+1', '+84', '-5', '@cmd', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '－1'])('%j is no formula once it is written', (text) => {
  expect(safeText(text)).toBe(`'${text}`)
})
test.each(['Đảng ủy xã', '104/BC-TrCT', '5 lớp', 'a=b', ''])('%j stays as it is', (text) => {
  expect(safeText(text)).toBe(text)
})

test('a workbook is read again by another program as it was written: heads, rows, sums, days and letters with marks', async () => {
  const file = await spreadsheet({
    name: 'Nhu cầu: 2027/2028', title: '=Nhu cầu', notes: ['Đến 16/03/2026'],
    columns: [
      { head: '@Cơ quan', value: (row: { name: string; count: number }) => row.name }, { head: 'Số lượng', value: (row) => row.count, format: '0' },
      { head: 'Ngày', value: () => ({ day: '2026-03-16' }) }, { head: 'Ghi chú', value: () => null },
    ],
    rows: [{ name: 'Đảng ủy phường Ễnh Ương', count: 12 }, { name: '=HYPERLINK("http://x")', count: 0 }], foot: ['Cộng', 12, null, null],
  })
  const [sheet] = await readXlsxFile(Buffer.from(file))
  expect(sheet?.data).toEqual([
    ["'=Nhu cầu", null, null, null], ['Đến 16/03/2026', null, null, null], ["'@Cơ quan", 'Số lượng', 'Ngày', 'Ghi chú'],
    ['Đảng ủy phường Ễnh Ương', 12, new Date('2026-03-16T00:00:00.000Z'), null], [`'=HYPERLINK("http://x")`, 0, new Date('2026-03-16T00:00:00.000Z'), null], ['Cộng', 12, null, null],
  ])
})
