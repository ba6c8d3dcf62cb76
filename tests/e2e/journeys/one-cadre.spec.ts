// The thread of the portal in one test: a cadre from the class with free seats to the answered evaluation, and the
// agreement that says who does what. Everyone uses the screens that they have at their desk.
import { expect, test, type Browser, type Page } from '@playwright/test'
import { addDays } from '@/lib/time'
import { actorForProvince, actorForSchool } from '../../support/actors'
import { call } from '../../support/api'
import { fillToAsk } from '../../support/evaluation-link'
import { idNumberFor, makePerson, type Agency, type Cohort, type School } from '../../support/factories'
import { graduate } from '../../support/graduate'
import { looked } from '../../support/look'
import { agencyOf, joinAgreement, liaisonWithPassword, openCohort, pageAs, seededSchool, signInByForm, today, written } from '../../support/seeded-world'

const [eligible, newcomer, unfit] = ['Lê Văn Một Đời', 'Phạm Thị Người Mới', 'Trần Văn Chưa Đủ']

type World = { school: School; agency: Agency; cohort: Cohort; account: { email: string; password: string } }

async function world(): Promise<World> {
  const school = await seededSchool()
  const agency = await agencyOf(school, 'Đảng ủy xã Một Người Đi Học')
  await joinAgreement(agency)
  // It opens on the day itself, so that the whole way fits into one day.
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 4 }], capacity: 10, pool: 2, opensOn: today() })
  await makePerson(agency, { fullName: eligible, facts: { planningDecisionNumber: null }, postCategory: 'OTHER' })
  await makePerson(agency, { fullName: unfit, facts: { partyStatus: 'NONE', education: 'LOWER_SECONDARY' }, ratings: [], postCategory: 'OTHER', birthDate: '2001-02-03' })
  return { school, agency, cohort, account: await liaisonWithPassword(agency, 'Ngô Thị Đầu Mối') }
}

test('one cadre, from the free seat to the answered evaluation', async ({ browser }) => {
  test.setTimeout(480_000)
  const here = await world()
  const liaison = await test.step('the liaison signs in and sees free seats', () => signInAsLiaison(browser, here))
  await test.step('who fails a rule is refused with all reasons', () => isRefused(liaison, here.cohort))
  await test.step('an existing person is nominated, findings first', () => nominateExisting(liaison, here.cohort))
  await test.step('a new person is nominated, findings first', () => nominateNew(liaison, here.cohort))
  const office = await pageAs(browser, await actorForSchool(here.school))
  await test.step('the office returns one with reasons and a deadline', () => returnOne(office, here.cohort))
  await test.step('the liaison completes and sends again', () => completeAndResend(liaison))
  await test.step('the office accepts both', () => acceptBoth(office, here.cohort))
  await test.step('the office closes the list and opens the class', () => closeAndOpen(office, here.cohort))
  await test.step('the office lays and publishes a lesson', () => layLesson(office, here.cohort))
  const link = await test.step('the office invites the trainee', () => invite(office, here.cohort))
  const trainee = await test.step('the trainee signs in and finds the timetable', () => traineeSignsIn(browser, link, here.cohort))
  await test.step('a calendar link can be read by a program and revoked', () => calendarLink(trainee))
  await test.step('the class ends', async () => graduate(office, here.cohort.id, [eligible, newcomer, ...await fillToAsk(here.cohort)]))
  await test.step('the evaluation link works once', () => evaluate(trainee))
  await test.step('agency, school and province read the agreement', () => readAgreement(browser, here, liaison, office))
})

async function signInAsLiaison(browser: Browser, { account, cohort }: World): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signInByForm(page, account)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc cần làm')
  await expect(page.getByText('Ngô Thị Đầu Mối').first()).toBeVisible()
  await page.getByRole('link', { name: 'Lớp đang tuyển sinh', exact: true }).click()
  await expect(page.getByText('Giữ 0 trong 4 chỉ tiêu').first()).toBeVisible()
  await page.getByRole('link', { name: `Cử cán bộ, ${cohort.code}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cử cán bộ dự lớp')
  return page
}

/** Searches without marks and takes the person found to the second step. */
async function choose(page: Page, cohort: Cohort, name: string, typed: string) {
  await page.goto(`/agency/cohorts/${cohort.id}/nominate`)
  await page.getByRole('searchbox', { name: 'Tìm theo họ tên' }).fill(typed)
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await page.getByRole('radio', { name }).check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('heading', { name: 'Kiểm tra tiêu chuẩn' })).toBeVisible()
}

async function isRefused(page: Page, cohort: Cohort) {
  await choose(page, cohort, unfit, 'chua du')
  const findings = page.getByRole('region', { name: 'Kiểm tra tiêu chuẩn' })
  await expect(findings.getByText('Không đạt', { exact: true })).toHaveCount(4)
  await expect(findings.getByText('Chưa là đảng viên.')).toBeVisible()
  await expect(findings.getByText(/Hệ không tập trung nhận nam từ đủ/)).toBeVisible()
  await looked(page, 'liaison-findings-that-fail')
  await page.getByRole('button', { name: 'Tiếp tục: xem lại và gửi' }).click()
  await expect(page.getByText(/Chưa gửi được: còn 4 tiêu chuẩn không đạt/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Gửi/ })).toHaveCount(0)
  await looked(page, 'liaison-refused')
}

async function nominateExisting(page: Page, cohort: Cohort) {
  await choose(page, cohort, eligible, 'mot doi')
  await page.getByLabel('Chức danh quy hoạch').first().fill('Phó Bí thư Đảng ủy xã')
  await page.getByLabel('Loại chức danh quy hoạch').selectOption({ label: 'Cấp ủy viên' })
  await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click()
  await expect(page.getByText('Thuộc quy hoạch, chưa có số quyết định phê duyệt.')).toBeVisible()
  await page.getByRole('button', { name: 'Tiếp tục: xem lại và gửi' }).click()
  await page.getByRole('button', { name: 'Gửi và giữ chỗ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi. Chỗ được giữ.')
  await looked(page, 'liaison-sent')
}

async function nominateNew(page: Page, cohort: Cohort) {
  await page.getByRole('link', { name: 'Cử người tiếp theo' }).click()
  await page.getByRole('link', { name: 'Nhập người mới' }).first().click()
  await page.getByLabel('Họ và tên').fill(newcomer)
  await page.getByLabel('Sinh ngày').fill('5/3/1984')
  await page.getByLabel('Nữ').check()
  await page.getByLabel('Số định danh cá nhân', { exact: true }).fill('1234')
  await page.getByRole('button', { name: 'Tiếp tục: kiểm tra tiêu chuẩn' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Số định danh cá nhân gồm 12 chữ số')
  await expect(page.getByLabel('Họ và tên')).toHaveValue(newcomer)
  await looked(page, 'liaison-new-person-errors')
  await page.getByLabel('Số định danh cá nhân', { exact: true }).fill(idNumberFor({ birthDate: '1984-03-05', sex: 'FEMALE' }))
  await page.getByRole('button', { name: 'Tiếp tục: kiểm tra tiêu chuẩn' }).click()
  await expect(page.getByRole('heading', { name: newcomer })).toBeVisible()
  const findings = page.getByRole('region', { name: 'Kiểm tra tiêu chuẩn' })
  await expect(findings.getByText('Chưa ghi tình trạng đảng viên.')).toBeVisible()
  await expect(findings.getByText('Không đạt', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Tiếp tục: xem lại và gửi' }).click()
  await page.getByRole('button', { name: 'Gửi và giữ chỗ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi. Chỗ được giữ.')
  await page.goto(`/agency/cohorts/${cohort.id}`)
  await expect(page.getByText('Giữ 2 trong 4 chỉ tiêu').first()).toBeVisible()
}

async function returnOne(page: Page, cohort: Cohort) {
  await page.goto(`/school/cohorts/${cohort.id}`)
  await page.getByRole('link', { name: eligible }).click()
  await expect(page.getByText('Thuộc quy hoạch, chưa có số quyết định phê duyệt.')).toBeVisible()
  await expect(page.getByText('Đảng viên chính thức').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Trả lại bổ sung' }).check()
  await page.getByRole('checkbox', { name: 'Thiếu số quyết định quy hoạch' }).check()
  await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Thiếu số quyết định quy hoạch' })).toBeChecked()
  await looked(page, 'office-return-without-deadline')
  await page.getByLabel('Hạn bổ sung').fill(written(addDays(today(), 5)))
  await page.getByLabel('Ghi chú').fill('Ghi số quyết định của Ban Thường vụ.')
  await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click()
  await expect(page.getByText('Đã trả lại 1 hồ sơ để bổ sung.')).toBeVisible()
}

async function completeAndResend(page: Page) {
  await page.goto('/agency')
  await page.getByRole('link', { name: new RegExp(eligible) }).click()
  await expect(page.getByRole('heading', { name: 'Trường trả lại để bổ sung' })).toBeVisible()
  await expect(page.getByText(`Giữ chỗ đến hết ngày ${written(addDays(today(), 5))}`, { exact: false })).toBeVisible()
  await looked(page, 'liaison-returned')
  await page.getByRole('link', { name: 'Thiếu số quyết định quy hoạch' }).click()
  await page.getByLabel('Số quyết định phê duyệt quy hoạch').fill('215-QĐ/ĐU')
  await page.getByRole('button', { name: 'Bổ sung và gửi lại' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Đã gửi/)
}

async function acceptBoth(page: Page, cohort: Cohort) {
  await page.goto(`/school/cohorts/${cohort.id}`)
  await page.getByRole('link', { name: eligible }).click()
  await page.locator('summary', { hasText: /\d+ tiêu chuẩn (đều|khác) đạt/ }).click()
  await expect(page.getByText('Thuộc quy hoạch, quyết định số 215-QĐ/ĐU.')).toBeVisible()
  await page.getByRole('radio', { name: 'Tiếp nhận', exact: true }).check()
  await page.getByRole('button', { name: 'Ghi và xét tiếp' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Xét hồ sơ: ${newcomer}`)
  await page.getByRole('radio', { name: 'Tiếp nhận', exact: true }).check()
  await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click()
  await expect(page.getByText('Đã tiếp nhận 1 hồ sơ.')).toBeVisible()
}

async function closeAndOpen(page: Page, cohort: Cohort) {
  await page.getByRole('link', { name: 'Chốt danh sách' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Chốt danh sách lớp ${cohort.code}?`)
  await page.getByRole('button', { name: 'Chốt danh sách' }).click()
  await expect(page.getByText(/Đã chốt danh sách/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Mở lớp' }).click()
  await page.getByRole('button', { name: 'Mở lớp với 2 học viên' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await page.getByLabel('Số quyết định').fill('104/QĐ-TrCT')
  await page.getByLabel('Ngày quyết định').fill(written(today()))
  await page.getByLabel('Người ký', { exact: true }).fill('Hoàng Văn Thành')
  await page.getByRole('button', { name: 'Mở lớp với 2 học viên' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Đã mở lớp ${cohort.code}`)
  await looked(page, 'office-opened')
}

async function layLesson(page: Page, cohort: Cohort) {
  await page.goto(`/school/cohorts/${cohort.id}/timetable`)
  await page.getByRole('link', { name: 'Thêm buổi học' }).click()
  await page.getByLabel('Nội dung', { exact: true }).fill('Xây dựng Đảng ở cơ sở')
  await page.getByLabel('Ngày', { exact: true }).fill(written(today()))
  await page.getByLabel('Nơi khác').fill('Nhà văn hóa xã')
  await page.getByRole('button', { name: 'Thêm buổi học' }).click()
  await page.getByRole('table').getByRole('link', { name: 'Xây dựng Đảng ở cơ sở' }).click()
  await page.getByRole('button', { name: 'Ban hành' }).click()
  await expect(page.getByText('Đã ban hành').first()).toBeVisible()
}

async function invite(page: Page, cohort: Cohort): Promise<string> {
  await page.goto(`/school/cohorts/${cohort.id}/trainees`)
  await page.getByRole('link', { name: `Mời ${eligible} tạo tài khoản` }).click()
  await page.getByRole('button', { name: 'Tạo liên kết mời' }).click()
  const address = await page.getByText(/\/invitations\//).innerText()
  await looked(page, 'office-invited')
  return new URL(address).pathname
}

async function traineeSignsIn(browser: Browser, link: string, cohort: Cohort): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  await page.getByLabel('Thư điện tử').fill(`hoc-vien-${cohort.code.toLowerCase()}@coquan.example`)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('một câu dễ nhớ')
  await looked(page, 'trainee-invitation')
  await page.getByRole('button', { name: 'Tạo tài khoản và vào Cổng' }).click()
  // A new account reads the privacy notice first.
  await page.getByRole('button', { name: 'Đã đọc, vào làm việc' }).click()
  await expect(page.getByText('Xây dựng Đảng ở cơ sở').first()).toBeVisible()
  return page
}

async function calendarLink(page: Page) {
  await page.getByRole('button', { name: 'Tạo liên kết lịch' }).click()
  const address = await page.getByText(/\/api\/calendar\/.+\.ics/).innerText()
  const path = new URL(address).pathname
  const { headers, body } = await call('GET', path, null)
  expect([headers['content-type'], body['text']]).toEqual([expect.stringContaining('text/calendar'), expect.stringContaining('SUMMARY:')])
  await page.getByRole('button', { name: 'Thu hồi liên kết' }).click()
  await expect(page.getByText('Đã thu hồi liên kết lịch.', { exact: false })).toBeVisible()
  expect((await call('GET', path, null)).status).toBe(404)
}

async function evaluate(page: Page) {
  await page.goto('/me/evaluations')
  const form = page.getByRole('main').locator('a[href*="/evaluations/"]').first()
  const address = await form.getAttribute('href') ?? ''
  await form.click()
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await looked(page, 'evaluation-errors')
  for (const question of await page.getByRole('main').locator('fieldset').all()) await question.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi phiếu đánh giá')
  await page.goto(address)
  await expect(page.getByText('Phiếu này đã được gửi', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gửi phiếu' })).toHaveCount(0)
  await looked(page, 'evaluation-used')
}

async function readAgreement(browser: Browser, { school }: World, liaison: Page, office: Page) {
  const province = await pageAs(browser, await actorForProvince({ id: school.provinceId }))
  for (const [page, workspace] of [[liaison, '/agency'], [office, '/school'], [province, '/province']] as const) {
    await page.goto(`${workspace}/agreements`)
    await page.getByRole('main').getByRole('table').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Chủ trì').first()).toBeVisible()
  }
}
