// A liaison's list from the template to the seats: every error at once, one corrected on the screen, the workbook with its column of errors, the letter, the queue.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { readWorkbook } from '@/lib/web/workbook'
import { actorForAgency, actorForSchool } from '../support/actors'
import { expectAccessible, expectNoSidewaysScroll, keepPictures } from '../support/look'
import { agencyOf, openCohort, pageAs, seededSchool, today } from '../support/seeded-world'
import { goodRow, headerAfter, idOf, type Value, workbook } from '../support/workbooks'

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const xlsx = (rows: readonly (readonly Value[])[]) => ({ name: 'Danh sách cử đi học.xlsx', mimeType, buffer: Buffer.from(workbook({ rows })) })

/** People whom no other journey has. */
const from = 500_000 + (process.pid % 4_000) * 100
const header = headerAfter(Number(today().slice(0, 4)) - 1)
const mistakes = (): (readonly Value[])[] => [
  ['ĐẢNG ỦY XÃ THỬ'], [], header,
  goodRow(from + 1), goodRow(from + 2, { 2: '1985', 3: 'Khác' }), goodRow(from + 3, { 4: 38085000003 }), goodRow(from + 1), goodRow(from + 4),
]

test('a list goes from the template to its seats', async ({ browser }) => {
  test.setTimeout(720_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { capacity: 10, quotas: [{ agency, seats: 2 }] })
  const page = await pageAs(browser, await actorForAgency(agency))

  await page.goto(`/agency/cohorts/${cohort.id}/import`)
  const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải mẫu danh sách' }).click()])
  const read = readWorkbook(new Uint8Array(await readFile(await template.path())))
  expect('rows' in read && read.rows[0]?.cells[1]?.text).toBe('Họ và tên')
  await keepPictures(page, 'import-upload')

  await page.getByLabel('Tệp danh sách').setInputFiles(xlsx(mistakes()))
  await page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click()
  await expect(page.getByText('5 dòng: 2 đủ tiêu chuẩn, 0 cần bổ sung hoặc xem xét, 3 chưa gửi được.')).toBeVisible({ timeout: 30_000 })
  const wrong = page.getByRole('region', { name: 'Dòng cần sửa' })
  for (const fault of ['Ô C5: Ngày sinh: chỉ có năm.', 'Ô D5: Giới tính: ghi từ không nhận ra.', 'Ô E6: Số định danh cá nhân: mất số 0 ở đầu.', 'Ô E7: Số định danh cá nhân: trùng với một dòng phía trên.']) await expect(wrong).toContainText(fault)
  await expectAccessible(page)
  await keepPictures(page, 'import-errors')
  await expectNoSidewaysScroll(page, 390)
  await page.setViewportSize({ width: 1280, height: 900 })

  // What is refused is told at its cell, and every cell stays as it was typed.
  await wrong.getByLabel('Ngày sinh, dòng 5').fill('05/12/1985')
  await wrong.getByLabel('Giới tính, dòng 5').selectOption('Nam')
  await wrong.getByLabel('Số định danh cá nhân, dòng 6').fill('1'.repeat(301))
  await page.getByRole('button', { name: 'Kiểm tra lại với các chỗ đã sửa' }).click()
  const refused = page.getByRole('alert', { name: /^Chưa kiểm tra lại được/ })
  await refused.getByRole('link', { name: 'Số định danh cá nhân, dòng 6: Nội dung quá dài.' }).click()
  await expect(wrong.getByLabel('Số định danh cá nhân, dòng 6')).toBeFocused()
  await expect(wrong.getByLabel('Ngày sinh, dòng 5')).toHaveValue('05/12/1985')
  await expect(wrong.getByLabel('Giới tính, dòng 5')).toHaveValue('Nam')
  await expectAccessible(page)
  await keepPictures(page, 'import-correction-refused')
  await wrong.getByLabel('Số định danh cá nhân, dòng 6').fill(idOf(from + 3))
  await page.getByRole('button', { name: 'Kiểm tra lại với các chỗ đã sửa' }).click()
  await expect(page.getByText('5 dòng: 4 đủ tiêu chuẩn, 0 cần bổ sung hoặc xem xét, 1 chưa gửi được.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('4 dòng gửi được: 2 có chỗ, 2 sẽ chờ chỗ theo thứ tự trong tệp.')).toBeVisible()
  await keepPictures(page, 'import-corrected')

  const [annotated] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải lại tệp kèm cột lỗi' }).click()])
  const told = readWorkbook(new Uint8Array(await readFile(await annotated.path())))
  const texts = 'rows' in told ? told.rows.map(({ cells }) => cells.at(-1)?.text ?? '') : []
  expect(texts.slice(1)).toEqual(expect.arrayContaining([expect.stringContaining('trùng với một dòng phía trên'), expect.stringContaining('Đã sửa trên màn hình: Ngày sinh là “05/12/1985”.')]))

  await page.getByLabel(/^Số, ký hiệu văn bản/).fill('12-CV/ĐU')
  await page.getByRole('button', { name: 'Gửi 4 dòng hợp lệ, để lại 1 dòng có lỗi' }).click()
  await expect(page.getByRole('alert', { name: /^Chưa/ })).toContainText('Ngày văn bản')
  await expectAccessible(page)
  await keepPictures(page, 'import-letter-refused')
  await page.getByLabel(/^Ngày văn bản/).fill('01/03/2026')
  await page.getByRole('button', { name: 'Gửi 4 dòng hợp lệ, để lại 1 dòng có lỗi' }).click()
  await expect(page.getByText(/Gửi theo văn bản số .* ngày 01\/03\/2026\./)).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  await keepPictures(page, 'import-sent')

  await page.getByRole('link', { name: 'Xem cán bộ đã cử' }).click()
  await expect(page.getByRole('main')).toContainText('Chờ chỗ, thứ 2')
  await keepPictures(page, 'import-seats')

  const office = await pageAs(browser, await actorForSchool(school))
  await office.goto(`/school/nominations?cohort=${cohort.id}`)
  await office.getByRole('link', { name: /^Nguyễn Văn Hàng/ }).first().click()
  await expect(office.getByText('số 12-CV/ĐU ngày 01/03/2026')).toBeVisible()
  await keepPictures(office, 'import-letter-at-school')
})

test('headings that nobody understands are given their columns by hand', async ({ browser }) => {
  test.setTimeout(480_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 2 }] })
  const page = await pageAs(browser, await actorForAgency(agency))
  await page.goto(`/agency/cohorts/${cohort.id}/import`)
  const odd = ['Thứ tự', 'Đồng chí', 'Chào đời', 'Phái', 'Mã số', 'DT', 'ĐV', 'Bằng cấp', 'Chức', 'Năm qua', 'Năm trước nữa']
  await page.getByLabel('Tệp danh sách').setInputFiles(xlsx([odd, goodRow(from + 51), goodRow(from + 52)]))
  await page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click()
  await expect(page.getByText('Không tìm thấy dòng tiêu đề')).toBeVisible({ timeout: 30_000 })
  await keepPictures(page, 'import-no-header')
  await page.getByRole('link', { name: 'Chọn cột bằng tay' }).click()
  await page.getByLabel('Cột B: “Đồng chí”').selectOption('Họ và tên')
  await page.getByRole('button', { name: 'Đọc lại danh sách' }).click()
  await expect(page.getByRole('alert', { name: /^Chưa/ })).toContainText('Chọn cột có ngày sinh hoặc số định danh.')
  await expectAccessible(page)
  await keepPictures(page, 'import-columns')
  const chosen = [['C', 'Chào đời', 'Ngày sinh'], ['D', 'Phái', 'Giới tính'], ['E', 'Mã số', 'Số định danh cá nhân']] as const
  for (const [column, head, field] of chosen) await page.getByLabel(`Cột ${column}: “${head}”`).selectOption(field)
  await page.getByRole('button', { name: 'Đọc lại danh sách' }).click()
  await expect(page.getByText(/^2 dòng: /)).toBeVisible({ timeout: 30_000 })
  await keepPictures(page, 'import-columns-chosen')
})
