// Sixty-five trainees from the opening to the certificate, by the pages alone: each step by whoever does it at the school,
// on the whole class at once where there are sixty-five of something.
import { expect, test, type Browser, type Page } from '@playwright/test'
import { typedToken } from '@/lib/access/link-token'
import { db } from '@/lib/db/client'
import { addDays, mondayOf } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { callPatiently, keyFor } from '../../support/api'
import { makeModule, makeScheme } from '../../support/class-at-work'
import { makeCohort, makeCourse, type Cohort } from '../../support/factories'
import { graduate } from '../../support/graduate'
import { looked } from '../../support/look'
import { agencyOf, nominate, pageAs, seededSchool, today, written } from '../../support/seeded-world'
import { makeLecturer } from '../../support/study'

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng']
const givenNames = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hạnh', 'Khoa', 'Lâm', 'Mai', 'Nga', 'Phúc', 'Quân', 'Thảo']
const names = families.flatMap((family) => givenNames.map((name) => `${family} Cả Lớp ${name}`))
/** A week after this one, for the lessons that are laid from the modules. */
const later = mondayOf(addDays(today(), 14))

/** A class whose list is judged and not opened yet. Its only module has twice the periods of the lesson that is held today. */
async function world() {
  const school = await seededSchool()
  const agency = await agencyOf(school, 'Đảng ủy xã Cử Cả Lớp')
  const course = await makeCourse(school, { name: 'Trung cấp lý luận chính trị, lớp 65 học viên' })
  const module = await makeModule(course.id, 1, 8)
  await makeScheme(school, course.id, [module.id])
  const cohort = await makeCohort(school, { course, capacity: 70, quotas: [{ agency, seats: names.length }], closesAt: new Date(Date.now() + 9e8), opensOn: today(), year: Number(today().slice(0, 4)) })
  const lecturer = await actorForSchool(school, 'lecturer')
  await makeLecturer(school, lecturer)
  const office = await actorForSchool(school)
  const key = await keyFor(office)
  for (const { id } of await nominate(agency, cohort, ...names)) expect((await callPatiently('POST', `/api/nominations/${id}/decision`, key, { decision: 'accept' })).status).toBe(200)
  return { school, agency, cohort, office, lecturer, leadership: await actorForSchool(school, 'leadership'), head: await actorForSchool(school, 'classHead', [cohort]) }
}

test('a class of sixty-five, from the opening to the certificates', async ({ browser }) => {
  test.setTimeout(1_200_000)
  const { school, agency, cohort, office, lecturer, leadership, head } = await world()
  const [desk, teacher, teaching, leader] = [await pageAs(browser, office), await pageAs(browser, head), await pageAs(browser, lecturer), await pageAs(browser, leadership)]
  await test.step('the class is opened', () => open(desk, cohort))
  await test.step('its timetable is laid and published', () => layTimetable(desk, cohort))
  await test.step('the roll of the first half-day', () => takeRoll(teacher, cohort))
  await test.step('marks, pasted from a spreadsheet', async () => mark(teaching, await pageAs(browser, await actorForSchool(school)), desk, cohort))
  await test.step('sixty-five comment reports are written', () => writeReports(teacher, cohort))
  await test.step('read, signed and sent at once', () => issueReports(desk, leader, cohort))
  await test.step('the agency acknowledges all', async () => acknowledge(await pageAs(browser, await actorForAgency(agency))))
  await test.step('the council recognises, the class ends', () => graduate(desk, cohort.id, names))
  await test.step('certificates are issued', () => certify(desk, cohort))
  await test.step('one of them is checked by anybody', () => check(browser, cohort))
})

async function open(page: Page, cohort: Cohort) {
  await page.goto(`/school/cohorts/${cohort.id}/open`)
  await page.getByLabel('Số quyết định').fill('104/QĐ-TrCT')
  await page.getByLabel('Ngày quyết định').fill(written(today()))
  await page.getByLabel('Người ký', { exact: true }).fill('Hoàng Văn Thành')
  await page.getByRole('button', { name: `Mở lớp với ${names.length} học viên` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Đã mở lớp ${cohort.code}`)
}

async function layTimetable(page: Page, cohort: Cohort) {
  const at = `/school/cohorts/${cohort.id}/timetable`
  const publish = async (monday: string) => {
    await page.goto(`${at}?week=${monday}`)
    await page.getByRole('button', { name: 'Ban hành tuần này' }).click()
    await expect(page.getByText('Đã ban hành').first()).toBeVisible()
  }
  await page.goto(`${at}/new`)
  await page.getByLabel('Nội dung', { exact: true }).fill('Bài mở đầu')
  await page.getByLabel('Học phần').selectOption({ index: 1 })
  await page.getByLabel('Ngày', { exact: true }).fill(written(today()))
  await page.getByLabel('Giảng viên').selectOption({ label: 'ThS Lê Thị Ngân' })
  await page.getByRole('button', { name: 'Thêm buổi học' }).click()
  await expect(page.getByText('Bài mở đầu').first()).toBeVisible()
  await publish(mondayOf(today()))
  await page.goto(`${at}/draft`)
  await page.getByLabel('Bắt đầu từ ngày').fill(written(later))
  await page.getByRole('button', { name: 'Lập dự thảo' }).click()
  await expect(page).toHaveURL(/\/timetable\?/)
  await publish(later)
  await looked(page, 'whole-cohort-timetable')
}

async function takeRoll(page: Page, cohort: Cohort) {
  const lesson = await db.lesson.findFirstOrThrow({ where: { cohortId: cohort.id, title: 'Bài mở đầu' }, select: { id: true } })
  await page.goto(`/school/cohorts/${cohort.id}/attendance/${lesson.id}`)
  await expect(page.getByRole('radiogroup')).toHaveCount(names.length)
  await page.getByRole('radiogroup').last().getByRole('radio', { name: 'Muộn' }).check()
  await page.getByRole('button', { name: 'Lưu điểm danh' }).click()
  await expect(page.getByText('Đã lưu điểm danh').first()).toBeVisible()
  await looked(page, 'whole-cohort-roll')
}

/** The exam by its lecturer, the report on the field study by one of the office; both are verified and locked by another. */
async function mark(lecturer: Page, colleague: Page, office: Page, cohort: Cohort) {
  const components = await db.markComponent.findMany({ where: { scheme: { course: { cohorts: { some: { id: cohort.id } } } } }, orderBy: { position: 'asc' }, select: { id: true, kind: true } })
  expect(components.map(({ kind }) => kind)).toEqual(['MODULE_EXAM', 'FIELD_REPORT'])
  for (const { id, kind } of components) {
    const page = kind === 'MODULE_EXAM' ? lecturer : colleague
    const sheet = `/school/cohorts/${cohort.id}/marks/${id}`
    await page.goto(sheet)
    const cells = page.getByRole('textbox', { name: /^Điểm của/ })
    await expect(cells).toHaveCount(names.length)
    await cells.first().evaluate((field, column) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', column)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, names.map((_, place) => `${5 + (place % 5)},5`).join('\r\n'))
    await expect(cells.last()).toHaveValue('9,5')
    await page.getByRole('button', { name: 'Nộp bảng điểm' }).click()
    await expect(page.getByText('Đã nộp bảng điểm.')).toBeVisible()
    await office.goto(sheet)
    await office.getByRole('button', { name: 'Xác nhận bảng điểm' }).click()
    await expect(office.getByText(/Đã xác nhận bảng điểm/)).toBeVisible()
    await office.getByRole('button', { name: 'Khóa bảng điểm' }).click()
    await expect(office.getByText('Đã khóa bảng điểm.')).toBeVisible()
  }
  await looked(office, 'whole-cohort-marks')
}

/** By the keyboard, from one to the next: nobody could put 65 people into words by mouse. */
async function writeReports(page: Page, cohort: Cohort) {
  await page.goto(`/school/cohorts/${cohort.id}/reports`)
  await expect(page.getByText('Đến kỳ nhận xét')).toHaveCount(names.length)
  await page.getByRole('link', { name: 'Soạn phiếu tiếp theo' }).click()
  for (let place = 1; place <= names.length; place += 1) {
    await expect(page.getByText(`Học viên ${place}/${names.length}`, { exact: true })).toBeVisible()
    await page.getByLabel('Kết quả học tập').fill('Học đủ các học phần, kết quả khá.')
    await page.getByLabel('Kết quả rèn luyện').fill('Chấp hành nghiêm nội quy, quy chế.')
    await page.getByLabel('Ưu điểm').fill('Nắm vững lý luận, liên hệ thực tiễn tốt.')
    await page.getByLabel('Hạn chế').fill('Cần mạnh dạn phát biểu hơn.')
    await page.getByLabel('Tốt', { exact: true }).check()
    await page.keyboard.press(place === names.length ? 'Alt+KeyS' : 'Alt+KeyN')
  }
  await expect(page.getByText('Đang soạn')).toBeVisible()
  await page.goto(`/school/cohorts/${cohort.id}/reports`)
  await page.getByRole('button', { name: `Chuyển rà soát (${names.length})` }).click()
  await expect(page.getByText(`Đã chuyển ${names.length} phiếu sang rà soát.`)).toBeVisible()
}

async function issueReports(office: Page, leader: Page, cohort: Cohort) {
  const at = `/school/cohorts/${cohort.id}/reports`
  await office.goto(at)
  await office.getByRole('button', { name: `Đồng ý ${names.length} phiếu` }).click()
  await expect(office.getByText('Chờ ký')).toHaveCount(names.length)
  await leader.goto(at)
  await leader.getByRole('link', { name: `Ký ${names.length} phiếu` }).click()
  await leader.getByLabel('Số của phiếu đầu').fill(`${20_000 + (Date.now() % 70_000)}-PNX/TCT`)
  await leader.getByRole('button', { name: `Ký ${names.length} phiếu` }).click()
  await expect(leader.getByText(`Đã ký ${names.length} phiếu.`, { exact: false })).toBeVisible()
  await office.goto(at)
  await office.getByRole('link', { name: `Gửi ${names.length} phiếu` }).click()
  await office.getByRole('button', { name: `Gửi ${names.length} phiếu` }).click()
  await expect(office.getByText(`Đã gửi ${names.length} phiếu.`, { exact: false })).toBeVisible()
  await looked(office, 'whole-cohort-reports')
}

async function acknowledge(page: Page) {
  await page.goto('/agency/reports')
  await page.getByRole('button', { name: /Xác nhận đã nhận \d+ phiếu/ }).click()
  await expect(page.getByText('Đã xác nhận nhận các phiếu.')).toBeVisible()
  await looked(page, 'whole-cohort-received')
}

async function certify(page: Page, cohort: Cohort) {
  await page.getByRole('link', { name: 'Cấp văn bằng', exact: true }).click()
  const first = 1_000_000 + (Date.now() % 8_000_000)
  await page.getByLabel('Số hiệu đầu của xấp phôi').fill(`CL ${first}`)
  await page.getByRole('button', { name: 'Điền số hiệu' }).click()
  await expect(page.getByLabel(names[0] ?? '')).not.toHaveValue('')
  await page.getByRole('button', { name: 'Cấp và ghi vào sổ' }).click()
  await expect(page.getByText(`Đã cấp và ghi vào sổ ${names.length} văn bằng.`)).toBeVisible()
  await looked(page, 'whole-cohort-certificates')
  expect(await db.certificate.count({ where: { cohortId: cohort.id, serialNumber: `CL ${first + names.length - 1}` } })).toBe(1)
  expect(await db.trainee.count({ where: { cohortId: cohort.id, status: 'COMPLETED' } })).toBe(names.length)
}

async function check(browser: Browser, cohort: Cohort) {
  const { id } = await db.certificate.findFirstOrThrow({ where: { cohortId: cohort.id }, orderBy: { registerNumber: 'desc' }, select: { id: true } })
  const page = await (await browser.newContext()).newPage()
  await page.goto(`/certificates/${typedToken('certificate', id)}`)
  await expect(page.getByText('Có giá trị', { exact: true })).toBeVisible()
}
