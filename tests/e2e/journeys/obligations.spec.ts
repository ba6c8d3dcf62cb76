import { expect, test } from '@playwright/test'
import { dayAt, formatDay, yearOf } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { expectAccessible, keepPictures } from '../../support/look'
import { loginAs } from '../../support/login'
import { pageAs, seededSchool } from '../../support/seeded-world'

test('a liaison goes from the desk to what its agency owes, to the year ahead, and takes the calendar along', async ({ page, context }) => {
  await loginAs(context, 'daumoi.01@coquan.example')
  await page.goto('/agency')
  await keepPictures(page, 'agency-desk')
  await page.getByRole('region', { name: 'Trách nhiệm của cơ quan theo quy chế phối hợp' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ phối hợp')
  await expect(page.getByRole('table').first()).toBeVisible()
  await keepPictures(page, 'obligations-agency')
  await page.getByLabel('Hạn từ ngày').fill(formatDay(dayAt(new Date()), 'vi'))
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page).toHaveURL(/from=/)
  await expect(page.getByRole('heading', { name: /^Quá hạn/ })).toHaveCount(0)
  await page.getByLabel('Hạn từ ngày').fill('31/02/2026')
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page.getByText('Chưa đọc được ngày “31/02/2026”.')).toBeVisible()
  await expect(page.getByLabel('Hạn từ ngày')).toHaveValue('31/02/2026')

  await page.getByRole('link', { name: 'Lịch 12 tháng' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lịch phối hợp 12 tháng')
  await expect(page.getByRole('main')).toContainText('Đăng ký lịch nhiệm vụ')
  await keepPictures(page, 'obligations-calendar')
  await expect(page.getByRole('columnheader', { name: 'Cộng' })).toBeInViewport()
  await page.getByRole('link', { name: /^Tháng \d+\/\d+, Cộng: / }).nth(1).click()
  await expect(page).toHaveURL(/month=\d{4}-\d\d/)
  await expect(page.getByRole('heading', { level: 2, name: /^Tháng \d+\/\d+: [\d.]+$/ })).toBeVisible()
})

test('the office sees before the next version begins which duties it would change', async ({ browser }) => {
  const office = await pageAs(browser, await actorForSchool(await seededSchool()))
  await office.goto('/school/obligations?view=all&state=overdue')
  await expect(office.getByRole('table').first()).toBeVisible()
  await keepPictures(office, 'obligations-school')
  await office.goto('/school/obligations/calendar')
  await keepPictures(office, 'obligations-calendar-school')
  await expectAccessible(office)
  await office.goto('/school/agreements')
  await office.getByRole('main').getByRole('link', { name: /Quy chế phối hợp đào tạo, bồi dưỡng cán bộ/ }).first().click()
  await office.getByRole('main').getByRole('link', { name: 'Các bản' }).click()
  await office.getByRole('main').getByRole('link', { name: 'Bản 3', exact: true }).first().click()
  await office.getByRole('link', { name: /\d+ nhiệm vụ đang mở sẽ đổi/ }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ sẽ đổi')
  await expect(office.getByRole('main')).toContainText(/nhiệm vụ đang mở sẽ đổi: \d+ đổi hạn/)
  await keepPictures(office, 'obligations-impact')
  await expectAccessible(office)
})

test('what the conference says is overdue is what the board shows of each party', async ({ browser }) => {
  const office = await pageAs(browser, await actorForSchool(await seededSchool()))
  await office.goto(`/school/annual-reports/${String(yearOf(dayAt(new Date())))}/conference`)
  await keepPictures(office, 'review-conference-this-year')
  await expectAccessible(office)
  const row = office.getByRole('region', { name: /^Nhiệm vụ trong năm còn quá hạn/ }).getByRole('row').nth(1)
  const count = await row.getByRole('cell').first().innerText()
  await row.getByRole('link').click()
  await expect(office.getByRole('heading', { level: 2, name: `Quá hạn: ${count}` })).toBeVisible()
  await office.goto('/school/obligations?view=all')
  await keepPictures(office, 'obligations-all')
  await office.getByRole('link', { name: /chờ Trường gửi phiếu; hạn tính từ ngày gửi/ }).click()
  await expect(office.getByRole('heading', { level: 2, name: /^Chờ Trường gửi phiếu: / })).toBeVisible()
  await expect(office.getByRole('cell', { name: /^Dự kiến/ }).first()).toBeVisible()
  await keepPictures(office, 'obligations-waiting')
})
