// The first half of the coordination year in one test: from the call for needs to the printed notice. Agency, school and
// province each use the screens that they have at their desk, in a school of the test's own.
import { expect, test, type Browser, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { unbroken } from '@/lib/document-number'
import { addDays, yearOf } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeCourse, makeSchool, type Agency, type School } from '../../support/factories'
import { expectAccessible, keepPictures } from '../../support/look'
import { pageAs, today, written } from '../../support/seeded-world'

const COURSE = 'Bồi dưỡng kỹ năng lãnh đạo cho cấp ủy viên'
const year = () => yearOf(today()) + 1

type World = { school: School; agency: Agency; rival: Agency; office: Page; liaison: Page; province: Page }

async function world(browser: Browser): Promise<World> {
  const school = await makeSchool()
  await db.school.update({ where: { id: school.id }, data: { letterhead: 'PARTY', parentLine: 'TỈNH ỦY BÌNH MINH', place: 'Bình Minh' }, select: { id: true } })
  await db.campus.create({ data: { schoolId: school.id, name: 'Cơ sở 1', address: 'Số 1 đường Thử' }, select: { id: true } })
  await makeCourse(school, { name: COURSE, kind: 'FOSTERING', ruleFamily: null })
  const [agency, rival] = [await makeAgency({ ...school, name: 'Đảng ủy xã Nhu Cầu' }), await makeAgency({ ...school, name: 'Đảng ủy xã Chưa Gửi' })]
  return {
    school, agency, rival, office: await pageAs(browser, await actorForSchool(school)), liaison: await pageAs(browser, await actorForAgency(agency)),
    province: await pageAs(browser, await actorForProvince({ id: school.provinceId })),
  }
}

test('from the call for needs to the printed notice', async ({ browser }) => {
  test.setTimeout(480_000)
  const here = await world(browser)
  await test.step('the office calls for needs', () => callForNeeds(here))
  await test.step('an agency states them; what cannot be is refused at its cell', () => stateNeeds(here))
  await test.step('the office sees the sum and who has not answered', () => seeSum(here))
  await test.step('a frame, a plan and a line made from the needs', () => draftPlan(here))
  await test.step('the plan is proposed, sent back, proposed again', () => proposePlan(here))
  await test.step('the province approves it; a number of neither family is refused', () => approvePlan(here))
  const cohortId = await test.step('a class is made from the approved line', () => schedule(here))
  await test.step('agency asks, school counters, province assigns', () => negotiate(here, cohortId))
  const notice = await test.step('the notice is written and issued', () => issue(here, cohortId))
  await test.step('everybody reads it, prints it, has its Word file', () => readNotice(browser, here, notice))
  await test.step('the plan’s progress knows the class that is still to open', () => progress(here))
})

async function callForNeeds({ office }: World) {
  await office.goto(`/school/needs?year=${year()}`)
  await office.getByRole('link', { name: `Mở đợt khảo sát năm ${year()}` }).first().click()
  await office.locator('[name="deadline"]').fill(written(addDays(today(), -1)))
  await office.getByRole('button', { name: /^Mở/ }).click()
  await expect(office.getByRole('main').getByRole('alert')).toContainText('Hạn gửi phải từ hôm nay trở đi')
  await office.locator('[name="deadline"]').fill(written(addDays(today(), 12)))
  await office.getByRole('button', { name: /^Mở/ }).click()
  await expect(office.getByText('Chưa gửi').first()).toBeVisible()
}

async function stateNeeds({ liaison }: World) {
  await liaison.goto('/agency')
  await liaison.getByRole('link', { name: `Gửi nhu cầu đào tạo, bồi dưỡng năm ${year()}` }).click()
  const cell = (part: string) => liaison.locator(`[name="items.0.${part}"]`)
  await cell('courseId').selectOption({ label: COURSE })
  await cell('form').selectOption('CONCENTRATED')
  await cell('targetGroup').selectOption('PARTY_COMMITTEE')
  await cell(`headcounts.${year()}`).fill('-3')
  await cell('reason').fill('Cấp ủy viên mới sau đại hội')
  await liaison.getByRole('button', { name: 'Gửi nhu cầu' }).click()
  await expect(liaison.getByRole('main').getByRole('alert')).toContainText('Dòng 1')
  await expectAccessible(liaison)
  await keepPictures(liaison, 'year-needs-refused')
  await cell(`headcounts.${year()}`).fill('24')
  await cell(`headcounts.${year() + 1}`).fill('20')
  await liaison.getByRole('button', { name: 'Gửi nhu cầu' }).click()
  await expect(liaison.getByText(`Đã gửi nhu cầu năm ${year()}: 1 dòng, 24 lượt người`)).toBeVisible()
}

async function seeSum({ office, rival }: World) {
  await office.goto(`/school/needs?year=${year()}`)
  await expect(office.getByRole('row', { name: new RegExp(COURSE) })).toContainText('24')
  await office.goto(`/school/needs?year=${year()}&view=agencies&state=missing`)
  await expect(office.getByRole('row', { name: new RegExp(rival.name) })).toContainText('Chưa gửi')
  await office.getByRole('button', { name: 'Nhắc các cơ quan chưa gửi' }).click()
  await expect(office.getByRole('row', { name: new RegExp(rival.name) })).toContainText(written(today()))
  await keepPictures(office, 'year-needs-missing')
}

async function draftPlan({ office }: World) {
  await office.goto(`/school/plan/frame?year=${year()}`)
  await office.locator('[name="title"]').fill('Kế hoạch đào tạo, bồi dưỡng cán bộ giai đoạn 5 năm')
  await office.locator('[name="documentNumber"]').fill('12-ĐA/TU')
  await office.locator('[name="documentOn"]').fill(written(addDays(today(), -90)))
  await office.getByRole('button', { name: 'Ghi kế hoạch 5 năm' }).click()
  await office.getByRole('button', { name: `Lập kế hoạch năm ${year()}` }).click()
  await expect(office.getByText('Đã lập dự thảo.')).toBeVisible()
  await office.getByRole('link', { name: 'Thêm dòng' }).first().click()
  await office.getByRole('link', { name: /^Lập dòng từ nhu cầu này/ }).click()
  await expect(office.locator('[name="trainees"]')).toHaveValue('24')
  await office.getByRole('radio', { name: 'Quý II', exact: true }).check()
  await office.locator('[name="cohorts"]').fill('30')
  await office.locator('[name="targetGroup"]').selectOption('PARTY_COMMITTEE')
  await office.getByRole('button', { name: 'Thêm dòng' }).click()
  await expect(office.getByRole('main').getByRole('alert')).toBeVisible()
  await office.locator('[name="cohorts"]').fill('1')
  await office.getByRole('button', { name: 'Thêm dòng' }).click()
  await expect(office.getByText('Đã thêm dòng.')).toBeVisible()
  await expectAccessible(office)
  await keepPictures(office, 'year-plan-draft')
}

async function propose(office: Page, number: string) {
  await office.goto(`/school/plan/propose?year=${year()}`)
  await office.locator('[name="proposalNumber"]').fill(number)
  await office.getByRole('button', { name: /^Trình kế hoạch/ }).click()
  await expect(office.getByText('Đã trình Tỉnh ủy.')).toBeVisible()
}

async function proposePlan({ office, province }: World) {
  await propose(office, '41/TTr-TrCT')
  await province.goto(`/province/plan/return?year=${year()}`)
  await province.locator('[name="reason"]').fill('Bổ sung căn cứ của chỉ tiêu')
  await province.getByRole('button', { name: 'Trả lại kế hoạch' }).click()
  await expect(province.getByText('Đã trả lại kế hoạch.')).toBeVisible()
  await office.goto(`/school/plan?year=${year()}`)
  await expect(office.getByText('Tỉnh ủy trả lại: Bổ sung căn cứ của chỉ tiêu')).toBeVisible()
  await propose(office, '45/TTr-TrCT')
}

async function approvePlan({ province, office }: World) {
  await province.goto(`/province/plan?year=${year()}`)
  await province.getByRole('link', { name: 'Phê duyệt' }).click()
  await province.locator('[name="decisionNumber"]').fill('quyết định')
  await province.locator('[name="decidedOn"]').fill(written(today()))
  await province.locator('[name="signatory"]').fill('Trần Văn Bí Thư')
  await province.getByRole('button', { name: 'Phê duyệt kế hoạch' }).click()
  await expect(province.getByRole('main').getByRole('alert')).toContainText('Nhập số, ký hiệu như trên văn bản')
  await keepPictures(province, 'year-approval-refused')
  await province.locator('[name="decisionNumber"]').fill('1811-QĐ/TU')
  await province.getByRole('button', { name: 'Phê duyệt kế hoạch' }).click()
  await expect(province.getByText('Đã phê duyệt kế hoạch.')).toBeVisible()
  await office.goto(`/school/plan?year=${year()}`)
  await expect(office.getByRole('main')).toContainText(`Quyết định ${unbroken('1811-QĐ/TU')} ngày ${written(today())}`)
}

async function schedule({ office, school }: World): Promise<string> {
  await office.goto(`/school/plan?year=${year()}`)
  await office.getByRole('link', { name: `Xếp lớp: ${COURSE}` }).click()
  await office.getByRole('button', { name: 'Xem các lớp sẽ xếp' }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Xếp 1 lớp?')
  await keepPictures(office, 'year-schedule-check')
  await office.getByRole('button', { name: 'Xếp 1 lớp' }).click()
  await expect(office.getByText('Đã xếp 1 lớp.')).toBeVisible()
  const { id } = await db.cohort.findFirstOrThrow({ where: { schoolId: school.id, year: year() }, select: { id: true } })
  return id
}

async function negotiate({ liaison, office, province, agency }: World, cohortId: string) {
  await liaison.goto('/agency/cohorts')
  await liaison.getByRole('link', { name: /^Đề nghị giao chỉ tiêu/ }).first().click()
  await liaison.locator('[name="seats"]').fill('20')
  await liaison.locator('[name="reason"]').fill('24 cấp ủy viên mới')
  await liaison.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(liaison.getByText('Đã gửi đề nghị.')).toBeVisible()
  await office.goto(`/school/cohorts/${cohortId}/quotas/${agency.id}`)
  await office.locator('[name="seats"]').first().fill('18')
  await office.locator('[name="reason"]').first().fill('Dành chỗ cho cơ quan khác')
  await office.getByRole('button', { name: 'Gửi đề xuất' }).click()
  await expect(office.getByText('Đã gửi đề xuất.')).toBeVisible()
  await province.goto(`/province/quotas/${cohortId}/${agency.id}`)
  await province.locator('[name="seats"]').fill('18')
  await province.getByRole('button', { name: 'Giao chỉ tiêu' }).click()
  await expect(province.getByText('Đã giao chỉ tiêu.')).toBeVisible()
  await liaison.reload()
  const history = liaison.getByRole('main')
  for (const step of ['Cơ quan đề nghị 20 chỉ tiêu', 'Trường đề xuất 18 chỉ tiêu', 'Giao 18 chỉ tiêu']) await expect(history).toContainText(step)
  await expectAccessible(liaison)
  await keepPictures(liaison, 'year-negotiated')
}

async function issue({ office }: World, cohortId: string): Promise<string> {
  await office.goto(`/school/notices/new?year=${year()}`)
  await office.locator(`input[name="cohorts"][value="${cohortId}"]`).check()
  await office.getByRole('button', { name: 'Soạn thông báo' }).click()
  await office.getByRole('button', { name: 'Lưu và kiểm tra' }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Kiểm tra và ban hành')
  await office.locator('[name="documentNumber"]').fill('20-TB/TrCT')
  await office.locator('[name="signatory"]').fill('Lê Thị Hiệu Trưởng')
  await expectAccessible(office)
  await keepPictures(office, 'year-notice-check')
  await office.getByRole('button', { name: 'Ban hành thông báo' }).click()
  await expect(office.getByText('Đã ban hành Thông báo 20-TB/TrCT.')).toBeVisible()
  return /\/notices\/([0-9a-f-]{36})/.exec(office.url())?.[1] ?? ''
}

async function readNotice(browser: Browser, { agency, liaison }: World, notice: string) {
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto(`/notices/${notice}`)
  const sheet = visitor.getByRole('main')
  for (const text of ['ĐẢNG CỘNG SẢN VIỆT NAM', 'TỈNH ỦY BÌNH MINH', 'Số 20-TB/TrCT', COURSE, 'Lê Thị Hiệu Trưởng']) await expect(sheet).toContainText(text)
  await expect(visitor.getByRole('row', { name: new RegExp(agency.name) })).toContainText('18')
  await visitor.emulateMedia({ media: 'print' })
  await expect(sheet).toContainText('THÔNG BÁO')
  await expect(visitor.getByRole('link', { name: 'Tải văn bản (DOCX)' })).toBeHidden()
  await visitor.emulateMedia({ media: 'screen' })
  const file = await visitor.request.get(`/api/notices/${notice}/document`)
  expect(file.headers()['content-type']).toContain('wordprocessingml')
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
  await liaison.goto('/agency/cohorts')
  await expect(liaison.getByText('Giữ 0 trong 18 chỉ tiêu').first()).toBeVisible()
}

async function progress({ office }: World) {
  await office.goto(`/school/progress?year=${year()}`)
  await expect(office.getByRole('main')).toContainText('1811-QĐ/TU')
  await expectAccessible(office)
  await keepPictures(office, 'year-progress')
}
