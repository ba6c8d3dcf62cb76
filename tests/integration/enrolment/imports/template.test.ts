// The template that liaisons fill in: typed cells, drop-downs with the words that are understood, and what is filled in is accepted.
import { expect, test } from 'vitest'
import { templateColumns } from '@/lib/enrolment/imports/messages/template'
import { letter, templateWorkbook } from '@/lib/web/template-workbook'
import { actorForAgency } from '../../../support/actors'
import { makeAgency, makeCohort, makeSchool } from '../../../support/factories'
import { judgedList } from '../../../support/lists'
import { unzip } from '../../../support/unzip'
import { idOf, workbook } from '../../../support/workbooks'

const columns = templateColumns(2025)
const heads = columns.map(({ head }) => head)

test('every column that takes only some words has them as a drop-down, and every other cell but the number of the row is text', () => {
  const parts = unzip(templateWorkbook('Danh sách', columns))
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
  const lists = new Map([...sheet.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:[A-Z]+\d+"><formula1>"([^"]*)"<\/formula1>/g)].map(([, column = '', words = '']) => [column, words]))
  expect([...lists]).toEqual(columns.flatMap(({ choices }, index) => (choices ? [[letter(index), choices.join(',')]] : [])))
  expect([...lists.values()].every((words) => words.length <= 255)).toBe(true)
  expect(lists.size).toBe(7)
  const typed = [...sheet.matchAll(/<col min="(\d+)"[^>]* style="1"\/>/g)].map(([, column]) => Number(column))
  expect(typed).toEqual(heads.flatMap((head, index) => (head === 'STT' ? [] : [index + 1])))
  // Format 49 is text: no zero of a number is lost, no day is guessed.
  expect(parts.get('xl/styles.xml')).toContain('<xf numFmtId="49" applyNumberFormat="1"/>')
})

test('filled in with any of its words it is understood cell by cell', async () => {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 9 }] })
  const filled: Readonly<Record<string, string>> = {
    'Họ và tên': 'Lò Thị Mẫu', 'Ngày sinh': '05/12/1985', 'Dân tộc': 'Thái', 'Ngày vào Đảng': '19/05/2014', 'Ngày chính thức': '19/05/2015', 'Chức vụ': 'Bí thư chi bộ', 'Chức danh quy hoạch': 'Đảng ủy viên', 'Số quyết định quy hoạch': '215-QĐ/ĐU',
  }
  // Each word of each drop-down stands in some row.
  const most = Math.max(...columns.map(({ choices }) => choices?.length ?? 0))
  const rows = Array.from({ length: most }, (_, row) => columns.map(({ head, choices }) => (
    head === 'STT' ? row + 1 : head === 'Số định danh cá nhân' ? idOf(row + 1) : choices ? (choices[row % choices.length] ?? '') : (filled[head] ?? ''))))
  const list = await judgedList(await actorForAgency(agency), cohort, workbook({ rows: [heads, ...rows] }))
  expect(list).toMatchObject({ status: 'CHECKED', unknownColumns: [] })
  expect(list.rows.map(({ errors }) => errors)).toEqual(Array.from({ length: most }, () => []))
  // A graduate among them is somebody whom every standard lets through.
  expect(list.rows.map(({ verdict }) => verdict)).toContain('READY')
})
