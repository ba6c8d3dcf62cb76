// A sheet of marks as it is filled from Excel, marked by code, and completed after it was locked; each in a class of its own.
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { makeClassAtWork, type ClassAtWork } from '../support/class-at-work'
import { makePerson } from '../support/factories'
import { expectNoSidewaysScroll, keepPictures, looked } from '../support/look'
import { makeSheet } from '../support/marks'
import { pageAs, seededSchool } from '../support/seeded-world'
import { makeTrainee } from '../support/study'

const makeWorld = async () => makeClassAtWork({ school: await seededSchool() })
const sheetOf = ({ cohort, scheme }: ClassAtWork) => `/school/cohorts/${cohort.id}/marks/${scheme.exam}`
const cells = (page: Page) => page.locator('input.mark-cell')

/** What a browser does when somebody pastes what a spreadsheet copied. */
const paste = (field: Locator, text: string) => field.evaluate((one, copied) => {
  const data = new DataTransfer()
  data.setData('text/plain', copied)
  one.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}, text)

async function openSheet(browser: Browser, world: ClassAtWork, options: Parameters<typeof pageAs>[2] = {}): Promise<Page> {
  const page = await pageAs(browser, world.lecturer, options)
  await page.goto(sheetOf(world))
  return page
}

test('a column from Excel goes down, names and marks go to whom they name, 11 is refused with the name', async ({ browser }) => {
  const world = await makeWorld()
  const page = await openSheet(browser, world)
  await paste(cells(page).first(), '7.25\r\n7.25\r\n7.25\r\n')
  for (const place of [0, 1, 2]) await expect(cells(page).nth(place)).toHaveValue('7.25')
  const [first, second, third] = world.people.map(({ fullName }) => fullName)
  await paste(cells(page).first(), `Họ và tên\tĐiểm\r\n${third}\t6,5\r\n${first}\t11\r\nNguyễn Văn Lạ\t9\r\n`)
  await expect(page.getByText('Đã điền 2 điểm vào bảng, chưa lưu.')).toBeVisible()
  await expect(page.getByText('“Nguyễn Văn Lạ 9”')).toBeVisible()
  await expect(page.getByLabel(`Điểm của ${third}`, { exact: true })).toHaveValue('6,5')
  await page.getByText('Dán từ Excel', { exact: true }).click()
  await looked(page, 'marks-pasted')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(page.getByRole('alert').getByText(`${first}: Điểm từ 0 đến 10`)).toBeVisible()
  await page.getByLabel(`Điểm của ${first}`, { exact: true }).fill('9')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(page.getByText('Đã lưu bản nháp.')).toBeVisible()
  await expect(page.getByLabel(`Điểm của ${second}`, { exact: true })).toHaveValue('7,25')
  await expect(page.getByLabel(`Điểm của ${first}`, { exact: true })).toHaveValue('9,0')
})

test('without script the server reads what was pasted, shows it in the cells, and saves only when it is told', async ({ browser }) => {
  const world = await makeWorld()
  const page = await openSheet(browser, world, { javaScriptEnabled: false })
  const [first, second, third] = world.people.map(({ fullName }) => fullName)
  await page.getByText('Dán từ Excel', { exact: true }).click()
  await page.getByLabel('Nội dung dán').fill(`${first}\t8,5\n${second} 11\nNguyễn Văn Lạ 9`)
  await page.getByRole('button', { name: 'Xem trước khi lưu' }).click()
  await expect(page.getByText('Đã điền 2 điểm vào bảng, chưa lưu.')).toBeVisible()
  await expect(page.getByRole('alert').getByText(`${second}: Điểm từ 0 đến 10`)).toBeVisible()
  await expect(page.getByRole('alert').getByText('Dòng 3, “Nguyễn Văn Lạ 9”: không có ai như vậy trong bảng.')).toBeVisible()
  await expect(page.getByLabel(`Điểm của ${first}`, { exact: true })).toHaveValue('8,5')
  expect(await db.mark.count({ where: { cohortId: world.cohort.id } })).toBe(0)
  await keepPictures(page, 'marks-understood')
  await page.getByLabel('Nội dung dán').fill(`${third} V\n${second}; 7.5`)
  await page.getByRole('button', { name: 'Xem trước khi lưu' }).click()
  await expect(page.getByLabel(`Điểm của ${first}`, { exact: true })).toHaveValue('8,5')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(page.getByText('Đã lưu bản nháp.')).toBeVisible()
  await expect(page.getByLabel(`Điểm của ${third}`, { exact: true })).toHaveValue('V')
  expect(await db.mark.count({ where: { cohortId: world.cohort.id } })).toBe(3)
})

test('marked by code: the marker’s page has no name until the office verifies; whose code is which is for the office', async ({ browser }) => {
  const world = await makeWorld()
  const office = await pageAs(browser, world.office)
  await office.goto(sheetOf(world))
  await looked(office, 'marks-to-code')
  await office.getByRole('button', { name: 'Lập số phách' }).click()
  await expect(office.getByText('Đã lập số phách.')).toBeVisible()
  await looked(office, 'marks-coded')
  const marker = await openSheet(browser, world)
  const secrets = [...world.people.map(({ fullName }) => fullName), ...world.trainees.map(({ id }) => id)]
  const html = await marker.content()
  for (const secret of secrets) expect(html).not.toContain(secret)
  expect((await marker.goto(`${sheetOf(world)}/codes?attempt=1`))?.status()).toBe(404)
  await marker.goto(sheetOf(world))
  await paste(cells(marker).first(), '8\n7,5\n6')
  await looked(marker, 'marks-by-code')
  await expectNoSidewaysScroll(marker, 360)
  await marker.getByRole('button', { name: 'Nộp bảng điểm' }).click()
  await expect(marker.getByText('Đã nộp bảng điểm.')).toBeVisible()
  const handedIn = await marker.content()
  for (const secret of secrets) expect(handedIn).not.toContain(secret)
  await office.getByRole('link', { name: 'Xem bảng đối chiếu số phách' }).click()
  await expect(office.getByText('Lượt xem này đã được ghi vào lịch sử của lớp.')).toBeVisible()
  await looked(office, 'marks-candidates')
  await office.goto(sheetOf(world))
  await office.getByRole('button', { name: 'Xác nhận bảng điểm' }).click()
  await expect(office.getByText(/Đã xác nhận bảng điểm/)).toBeVisible()
  await marker.goto(sheetOf(world))
  for (const { fullName } of world.people) await expect(marker.getByRole('rowheader', { name: fullName }).first()).toBeVisible()
  await looked(marker, 'marks-joined')
})

test('who joined after the sheet was locked is listed without a mark, and gets one by two people', async ({ browser }) => {
  const world = await makeWorld()
  await makeSheet(world, ['8', '7', '6'], 'LOCKED')
  const person = await makePerson(world.agency, { fullName: 'Đặng Thị Vào Sau' })
  await makeTrainee(world.cohort, person)
  const page = await openSheet(browser, world)
  await expect(page.getByText('Bảng đã khóa còn 1 người chưa có điểm.')).toBeVisible()
  await looked(page, 'marks-without')
  await page.getByRole('link', { name: 'Đề nghị ghi điểm cho Đặng Thị Vào Sau' }).click()
  await expect(page.getByLabel('Học viên').locator('option:checked')).toHaveText('Đặng Thị Vào Sau (chưa có điểm)')
  await page.getByLabel('Điểm đúng').fill('7,5')
  await page.getByLabel('Lý do sửa').fill('Vào lớp sau khi bảng điểm đã khóa')
  await page.getByRole('button', { name: 'Đề nghị sửa điểm' }).click()
  await expect(page.getByText('chưa có điểm thành 7,5')).toBeVisible()
  await looked(page, 'marks-asked')
  const second = await pageAs(browser, world.leadership)
  await second.goto(sheetOf(world))
  await second.getByRole('button', { name: 'Đồng ý sửa' }).click()
  await expect(second.getByText('Đã ghi quyết định.')).toBeVisible()
  await expect(second.getByText('chưa có điểm', { exact: false }).filter({ hasText: 'Bảng đã khóa' })).toHaveCount(0)
  await expect(second.getByRole('row', { name: /Đặng Thị Vào Sau/ }).first()).toContainText('7,5')
})
