// From the review to the reissue: every condition explained, the council's record, the decision that ends the class, certificates, and the check by anybody.
import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { actorForSchool } from '../support/actors'
import type { Cohort } from '../support/factories'
import { expectAccessible, keepPictures } from '../support/look'
import { agencyOf, pageAs, runningCohort, seededSchool, today, written } from '../support/seeded-world'

const [first, second] = ['Nguyễn Văn Ánh', 'Trần Thị Bình']
const serial = `E2E ${Date.now()}`

async function look(page: Page, name: string) {
  await expectAccessible(page)
  await keepPictures(page, `graduation-${name}`)
}

test('review, council, decision, certificates, public check, revocation, reissue', async ({ browser }) => {
  test.setTimeout(600_000)
  const school = await seededSchool()
  const { cohort } = await runningCohort(school, await agencyOf(school), first, second)
  const page = await pageAs(browser, await actorForSchool(school))
  const visitor = await (await browser.newContext()).newPage()
  await test.step('a discipline keeps one from graduation', () => discipline(page, cohort))
  await test.step('the review explains every condition', () => review(page, cohort))
  await test.step('the council is put on record', () => council(page))
  await test.step('the decision ends the class', () => decide(page, cohort))
  await test.step('certificates are issued', () => issue(page))
  const code = await test.step('the register shows it, with its code', () => register(page))
  await test.step('anybody checks it', () => check(visitor, code, 'Có giá trị'))
  await test.step('it is revoked', () => revoke(page))
  await test.step('the check says so', () => check(visitor, code, 'Đã thu hồi'))
  await test.step('it is reissued', () => reissue(page))
  await test.step('a wrong code finds nothing', () => wrongCode(visitor))
})

async function discipline(page: Page, cohort: Cohort) {
  await page.goto(`/school/cohorts/${cohort.id}/trainees`)
  await page.getByRole('link', { name: second, exact: true }).click()
  await page.getByRole('link', { name: 'Thêm quyết định' }).click()
  await page.getByRole('button', { name: 'Ghi quyết định' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await look(page, 'decision-about-trainee')
  await page.getByRole('radio', { name: 'Kỷ luật' }).check()
  await page.getByLabel('Số quyết định').fill('35/QĐ-TrCT')
  await page.getByLabel('Ngày quyết định').fill(written(today()))
  await page.getByLabel('Từ ngày').fill(written(today()))
  await page.getByLabel('Nội dung, lý do').fill('Khiển trách: nghỉ học không phép')
  await page.getByRole('button', { name: 'Ghi quyết định' }).click()
  await expect(page.getByText('Đã ghi quyết định.')).toBeVisible()
  await expect(page.getByText('Đang hiệu lực')).toBeVisible()
  await look(page, 'trainee')
}

async function review(page: Page, cohort: Cohort) {
  await page.goto(`/school/cohorts/${cohort.id}`)
  await page.getByRole('link', { name: 'Tốt nghiệp', exact: true }).click()
  await expect(page.getByText('Đang chịu kỷ luật theo quyết định số 35/QĐ-TrCT.')).toBeVisible()
  await expect(page.getByText('Chưa xác nhận').first()).toBeVisible()
  await page.getByLabel('Hiện', { exact: true }).selectOption('OPEN')
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page.getByText('Chưa đủ dữ liệu', { exact: true }).first()).toBeVisible()
  await look(page, 'review')
}

async function council(page: Page) {
  await page.getByRole('link', { name: 'Lập biên bản' }).click()
  await page.getByRole('checkbox', { name: new RegExp(first) }).check()
  await expect(page.getByRole('checkbox', { name: new RegExp(second) })).toHaveCount(0)
  await page.getByRole('button', { name: 'Lập biên bản' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: new RegExp(first) })).toBeChecked()
  await page.getByLabel('Ngày họp').fill(written(today()))
  await page.getByLabel('Số biên bản').fill('05/BB-TrCT')
  await page.getByLabel('Địa điểm').fill('Phòng họp số 2')
  for (const [seat, name] of [['Chủ tịch Hội đồng', 'Hoàng Văn Thành'], ['Thư ký', 'Lê Thị Ghi'], ['Ủy viên thứ 1', 'Phạm Văn Xét']] as const) {
    await page.getByLabel(seat, { exact: true }).fill(name)
    await page.getByLabel(`Chức vụ: ${seat}`).fill('Cán bộ Trường')
  }
  await page.getByLabel(`Xếp loại: ${first}`).selectOption({ label: 'Khá' })
  await page.getByRole('button', { name: 'Lập biên bản' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Có người chưa đủ dữ liệu trên Cổng')
  await look(page, 'council-refused')
  await page.getByLabel('Hội đồng đã đối chiếu').fill('bảng điểm và sổ điểm danh của lớp')
  await page.getByRole('button', { name: 'Lập biên bản' }).click()
  await expect(page.getByText('Đã ghi biên bản.')).toBeVisible()
}

async function decide(page: Page, cohort: Cohort) {
  const download = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Biên bản \(DOCX\)/ }).click()])
  await download[0].saveAs('tests/output/screens/graduation-record.docx')
  await page.getByRole('link', { name: 'Ghi quyết định công nhận' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Quyết định công nhận, bế giảng lớp ${cohort.code}`)
  await page.getByLabel('Số quyết định').fill('120')
  await page.getByLabel('Ngày quyết định').fill(written(today()))
  await page.getByLabel('Người ký', { exact: true }).fill('Hoàng Văn Thành')
  await page.getByRole('button', { name: 'Ghi quyết định và bế giảng' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('104/QĐ-TrCT')
  await look(page, 'decide')
  await page.getByLabel('Số quyết định').fill('120/QĐ-TrCT')
  await page.getByRole('button', { name: 'Ghi quyết định và bế giảng' }).click()
  await expect(page.getByText('Đã ghi quyết định. Tiếp theo: cấp văn bằng.')).toBeVisible()
  await look(page, 'decided')
}

async function issue(page: Page) {
  await page.getByRole('link', { name: 'Cấp văn bằng', exact: true }).click()
  const used = await db.certificate.findFirstOrThrow({ where: { kind: 'DIPLOMA' }, orderBy: { issuedOn: 'asc' }, select: { serialNumber: true } })
  await page.getByLabel('Số hiệu đầu của xấp phôi').fill(used.serialNumber)
  await page.getByRole('button', { name: 'Điền số hiệu' }).click()
  await expect(page.getByLabel(first)).toHaveValue(used.serialNumber)
  await page.getByRole('button', { name: 'Cấp và ghi vào sổ' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(`Số hiệu ${used.serialNumber} đã dùng, vào sổ số`)
  await look(page, 'serial-used')
  await page.getByLabel(first).fill(serial)
  await page.getByRole('button', { name: 'Cấp và ghi vào sổ' }).click()
  await expect(page.getByText('Đã cấp và ghi vào sổ 1 văn bằng.')).toBeVisible()
  await look(page, 'issued')
}

async function register(page: Page): Promise<string> {
  await page.goto(`/school/certificates?q=${encodeURIComponent(serial)}`)
  await look(page, 'register')
  await page.getByRole('link', { name: serial }).click()
  await expect(page.getByRole('img', { name: 'Mã QR dẫn đến trang tra cứu' })).toBeVisible()
  await look(page, 'certificate')
  const download = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Bản in (DOCX)' }).click()])
  await download[0].saveAs('tests/output/screens/graduation-sheet.docx')
  return page.getByRole('link', { name: /^[0-9A-F]{4}(-[0-9A-F]{4}){4}$/ }).innerText()
}

async function check(page: Page, code: string, status: string) {
  await page.goto('/')
  await page.getByRole('link', { name: 'Tra cứu văn bằng' }).first().click()
  await page.getByLabel('Mã tra cứu').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByText(status, { exact: true })).toBeVisible()
  await expect(page.getByText('Nguyễn V. Á••')).toBeVisible()
  await expect(page.getByText(first)).toHaveCount(0)
  await look(page, `check-${status === 'Có giá trị' ? 'valid' : 'revoked'}`)
}

async function revoke(page: Page) {
  await page.getByRole('link', { name: 'Thu hồi' }).click()
  await page.getByLabel('Số văn bản thu hồi').fill('15/QĐ-TrCT')
  await page.getByLabel('Lý do').fill('Ghi sai họ tên')
  await look(page, 'revoke')
  await page.getByRole('button', { name: 'Thu hồi văn bằng' }).click()
  await expect(page.getByText('Đã thu hồi', { exact: true })).toBeVisible()
}

async function reissue(page: Page) {
  await page.getByRole('link', { name: 'Cấp lại', exact: true }).click()
  await page.getByLabel('Số hiệu mới').fill(`${serial}9`)
  await page.getByLabel('Số văn bản cho cấp lại').fill('16/QĐ-TrCT')
  await page.getByLabel('Ngày văn bản').fill(written(today()))
  await page.getByLabel('Lý do').fill('Sửa họ tên')
  await look(page, 'reissue')
  await page.getByRole('button', { name: 'Cấp lại và ghi vào sổ' }).click()
  await expect(page.getByText('Đã cấp lại và ghi vào sổ.')).toBeVisible()
  await expect(page.getByText('Có giá trị', { exact: true })).toBeVisible()
  await look(page, 'reissued')
}

async function wrongCode(page: Page) {
  await page.goto('/certificates')
  await look(page, 'check-form')
  await page.getByLabel('Mã tra cứu').fill(first)
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Không tìm thấy văn bằng với mã này')
}
