import { expect, test } from '@playwright/test'
import { dayAt, formatDay } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { keepPictures } from '../../support/look'
import { loginAs } from '../../support/login'
import { pageAs, seededSchool } from '../../support/seeded-world'

test('a liaison goes from the desk to what its agency owes, to the year ahead, and takes the calendar along', async ({ page, context }) => {
  await loginAs(context, 'daumoi.01@coquan.example')
  await page.goto('/agency')
  await page.getByRole('region', { name: 'Trách nhiệm của cơ quan theo quy chế phối hợp' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ phối hợp')
  await expect(page.getByRole('table').first()).toBeVisible()
  await keepPictures(page, 'obligations-agency')
  await page.getByLabel('Hạn từ ngày').fill(formatDay(dayAt(new Date()), 'vi'))
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page).toHaveURL(/from=/)
  await expect(page.getByRole('heading', { name: /^Quá hạn/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Lịch 12 tháng' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lịch phối hợp 12 tháng')
  await expect(page.getByRole('main')).toContainText('Đăng ký lịch nhiệm vụ')
  await keepPictures(page, 'obligations-calendar')
})

test('the office sees before the next version begins which duties it would change', async ({ browser }) => {
  const office = await pageAs(browser, await actorForSchool(await seededSchool()))
  await office.goto('/school/obligations?view=all&state=overdue')
  await expect(office.getByRole('table').first()).toBeVisible()
  await keepPictures(office, 'obligations-school')
  await office.goto('/school/agreements')
  await office.getByRole('main').getByRole('link', { name: /Quy chế phối hợp đào tạo, bồi dưỡng cán bộ/ }).first().click()
  await office.getByRole('main').getByRole('link', { name: 'Các bản' }).click()
  await office.getByRole('main').getByRole('link', { name: 'Bản 3', exact: true }).first().click()
  await office.getByRole('link', { name: /\d+ nhiệm vụ đang mở sẽ đổi, \d+ nhiệm vụ mới/ }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ sẽ đổi')
  await expect(office.getByRole('main')).toContainText(/nhiệm vụ đang mở sẽ đổi: \d+ đổi hạn/)
  await keepPictures(office, 'obligations-impact')
})
