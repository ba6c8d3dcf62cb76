// An office browser that runs no script: everything that is decided or answered works, errors and values included.
import { expect, test } from '@playwright/test'
import { addDays } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { idNumberFor } from '../../support/factories'
import { keepPictures } from '../../support/look'
import { agencyOf, liaisonWithPassword, nominate, openCohort, pageAs, runningCohort, seededSchool, today, written } from '../../support/seeded-world'
import { completeWithEvaluation } from '../../support/evaluation-link'

const plain = { javaScriptEnabled: false }
test.use(plain)

test('signing in and nominating a new person', async ({ page }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 1 }] })
  const { email, password } = await liaisonWithPassword(agency, 'Kiều Thị Máy Cũ')
  await page.goto('/sign-in')
  await page.getByLabel('Thư điện tử công vụ').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByText('Thư điện tử hoặc mật khẩu chưa đúng.').first()).toBeVisible()
  await expect(page.getByLabel('Thư điện tử công vụ')).toHaveValue(email)
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveValue('')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc cần làm')

  await page.goto(`/agency/cohorts/${cohort.id}/nominate/new`)
  await page.getByLabel('Họ và tên').fill('Kiều Văn Không Kịch Bản')
  await page.getByLabel('Sinh ngày').fill('31/02/1985')
  await page.getByLabel('Nam', { exact: true }).check()
  await page.getByLabel('Số định danh cá nhân', { exact: true }).fill('99')
  await page.getByRole('button', { name: 'Tiếp tục: kiểm tra tiêu chuẩn' }).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('Nhập ngày theo dạng')
  await expect(alert).toContainText('12 chữ số')
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Kiều Văn Không Kịch Bản')
  await expect(page.getByLabel('Sinh ngày')).toHaveValue('31/02/1985')
  await expect(page.getByLabel('Nam', { exact: true })).toBeChecked()
  await keepPictures(page, 'without-script-errors')
  await page.getByLabel('Sinh ngày').fill('28/02/1985')
  await page.getByLabel('Số định danh cá nhân', { exact: true }).fill(idNumberFor({ birthDate: '1985-02-28', sex: 'MALE' }))
  await page.getByRole('button', { name: 'Tiếp tục: kiểm tra tiêu chuẩn' }).click()
  await page.getByLabel('Tình trạng đảng viên').selectOption({ label: 'Đảng viên chính thức' })
  await page.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click()
  await expect(page.getByRole('region', { name: 'Kiểm tra tiêu chuẩn' })).toContainText('Đảng viên chính thức')
  await page.getByRole('button', { name: 'Tiếp tục: xem lại và gửi' }).click()
  await page.getByRole('button', { name: 'Gửi và giữ chỗ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi. Chỗ được giữ.')
})

test('deciding, one and several', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 3 }] })
  const [one, two] = await nominate(agency, cohort, 'Quách Văn Một', 'Quách Văn Hai', 'Quách Văn Ba')
  const page = await pageAs(browser, await actorForSchool(school), plain)
  await page.goto(`/school/nominations/${one?.id}`)
  await page.getByRole('radio', { name: 'Trả lại bổ sung' }).check()
  await page.getByRole('checkbox', { name: 'Hồ sơ chưa đủ' }).check()
  await page.getByLabel('Ghi chú').fill('Thiếu sơ yếu lý lịch.')
  await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Trả lại bổ sung' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Hồ sơ chưa đủ' })).toBeChecked()
  await expect(page.getByLabel('Ghi chú')).toHaveValue('Thiếu sơ yếu lý lịch.')
  await page.getByLabel('Hạn bổ sung').fill(written(addDays(today(), 4)))
  await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click()
  await expect(page.getByText('Đã trả lại 1 hồ sơ để bổ sung.')).toBeVisible()

  // Somebody else was faster: the form is gone by then, and the reason must not go with it.
  const late = await pageAs(browser, await actorForSchool(school), plain)
  await late.goto(`/school/nominations/${two?.id}`)
  const faster = await pageAs(browser, await actorForSchool(school), plain)
  await faster.goto(`/school/nominations/${two?.id}`)
  for (const [officer, told] of [[faster, 'Đã trả lại 1 hồ sơ để bổ sung.'], [late, 'Hồ sơ vừa được cập nhật']] as const) {
    await officer.getByRole('radio', { name: 'Trả lại bổ sung' }).check()
    await officer.getByRole('checkbox', { name: 'Hồ sơ chưa đủ' }).check()
    await officer.getByLabel('Hạn bổ sung').fill(written(addDays(today(), 4)))
    await officer.getByRole('button', { name: 'Ghi quyết định', exact: true }).click()
    await expect(officer.getByText(told, { exact: false })).toBeVisible()
  }

  await page.goto(`/school/cohorts/${cohort.id}`)
  const bar = page.getByRole('region', { name: 'Thao tác với mục đã chọn' })
  await bar.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await expect(page.getByText('Chưa chọn hồ sơ nào.', { exact: false })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Chọn Quách Văn Ba' }).check()
  await bar.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await expect(page.getByText('Đã tiếp nhận 1 hồ sơ.')).toBeVisible()
})

test('answering an evaluation', async ({ page }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const { cohort } = await runningCohort(school, await agencyOf(school), 'Lương Văn Trả Lời')
  await page.goto(await completeWithEvaluation(school, cohort))
  const questions = page.getByRole('main').locator('fieldset')
  await questions.first().getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expect(questions.first().getByRole('radio').first()).toBeChecked()
  for (const question of await questions.all()) await question.getByRole('radio').last().check()
  await page.getByRole('button', { name: 'Gửi phiếu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi phiếu đánh giá')
})
