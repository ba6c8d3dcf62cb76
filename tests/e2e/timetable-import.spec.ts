// A timetable from Excel: looked at before anything is written, refused by row and column, laid whole and once.
import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { addDays, dateOf, dayOf, mondayOf } from '@/lib/time'
import { actorForSchool } from '../support/actors'
import { keyFor, upload } from '../support/api'
import { expectNoSidewaysScroll, looked } from '../support/look'
import { agencyOf, pageAs, runningCohort, seededSchool, today, written } from '../support/seeded-world'
import { makeRoom } from '../support/timetable'
import { workbook, type Value } from '../support/workbooks'

const head = ['Ngày', 'Buổi', 'Học phần', 'Nội dung', 'Hình thức', 'Số tiết', 'Giảng viên', 'Phòng, hội trường']

/** The first days of a later week that are no holidays. */
async function freeDays(): Promise<string[]> {
  const monday = mondayOf(addDays(today(), 28))
  const off = new Set((await db.dayOff.findMany({ where: { day: { gte: dateOf(monday) } }, select: { day: true } })).map(({ day }) => dayOf(day)))
  return Array.from({ length: 12 }, (_, index) => addDays(monday, index)).filter((day) => !off.has(day))
}

async function send(page: Page, rows: readonly (readonly Value[])[], name: string) {
  await page.getByLabel('Tệp lịch học').setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(workbook({ rows: [head, ...rows] })) })
  await page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click()
}

test('the office uploads a timetable, mends what is told, and lays it as drafts once', async ({ browser }) => {
  test.setTimeout(240_000)
  const school = await seededSchool()
  const { cohort } = await runningCohort(school, await agencyOf(school), 'Mạc Thị Nhập Lịch')
  const [office, [first = '', second = '']] = [await actorForSchool(school), await freeDays()]
  const room = await makeRoom(school, `Phòng nhập ${cohort.code.slice(-6)}`)
  await db.module.create({ data: { courseId: cohort.courseId, position: 90, name: 'Công tác dân vận ở cơ sở', periods: 8 }, select: { id: true } })
  const page = await pageAs(browser, office)
  const row = (day: string, half: string, place: string): Value[] => [written(day), half, 'Công tác dân vận ở cơ sở', 'Dân vận khéo', 'Lý thuyết', 4, null, place]

  await page.goto(`/school/cohorts/${cohort.id}/timetable`)
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập lịch học từ Excel')
  await looked(page, 'timetable-import')
  const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải mẫu lịch học của lớp' }).click()])
  expect(template.suggestedFilename()).toMatch(/^mau-lich-hoc-.+\.xlsx$/)

  await send(page, [row(first, 'Sáng', room.name), row(first, 'Trưa', 'Phòng không có'), row(second, 'Chiều', room.name)], 'Lịch học có lỗi.xlsx')
  await expect(page.getByText('3 dòng: 2 ghi được, 1 cần sửa')).toBeVisible()
  await expect(page.getByText('Ô B3, Buổi: “Trưa” không phải một buổi. Ghi Sáng, Chiều hoặc Tối.')).toBeVisible()
  await expect(page.getByText('Ô H3, Phòng, hội trường: Trường không có phòng “Phòng không có”.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ghi \d/ })).toHaveCount(0)
  await looked(page, 'timetable-import-faults')
  await expectNoSidewaysScroll(page, 390)

  await page.getByRole('link', { name: 'Tải tệp khác' }).click()
  await send(page, [row(first, 'Sáng', room.name), row(second, 'Chiều', room.name)], 'Lịch học đã sửa.xlsx')
  await expect(page.getByText('Cả 2 dòng ghi được.')).toBeVisible()
  await looked(page, 'timetable-import-understood')
  const checked = page.url()
  await page.getByRole('button', { name: 'Ghi 2 buổi học vào dự thảo' }).dblclick()
  await expect(page.getByText('2 buổi đang là bản nháp.', { exact: false })).toBeVisible()
  await looked(page, 'timetable-import-week')
  expect(await db.lesson.count({ where: { cohortId: cohort.id, status: 'DRAFT' } })).toBe(2)
  await page.goto(checked)
  await expect(page.getByText('Đã ghi 2 buổi học vào dự thảo.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ghi \d/ })).toHaveCount(0)
})

test('a file of sixty megabytes is refused by its name, and by a page of the office too', async () => {
  const school = await seededSchool()
  const { cohort } = await runningCohort(school, await agencyOf(school), 'Mạc Văn Tệp Lớn')
  const key = await keyFor(await actorForSchool(school))
  const path = `/api/cohorts/${cohort.id}/lesson-imports`
  const large = await upload(path, key, {}, Buffer.alloc(60_000_000), 'Lịch cả năm.xlsx')
  expect([large.status, large.body['code'], large.body['detail']]).toEqual([413, 'file_too_large', 'Tệp “Lịch cả năm.xlsx” chưa đọc được: chỉ nhận tệp XLSX tối đa 10 MB.'])
  const led = await upload(path, key, { page: 'vi' }, Buffer.from('Ngày;Buổi'), 'lich.xlsx')
  expect([led.status, led.headers['location']]).toEqual([303, `/school/cohorts/${cohort.id}/timetable/import?error=file_not_xlsx`])
})
