import { expect, test } from '@playwright/test'
import { actorForProvince, actorForSchool } from '../../support/actors'
import { keepPictures } from '../../support/look'
import { pageAs, seededSchool } from '../../support/seeded-world'

test('the leadership finds where the report of 2022 does not add up, and opens a figure into its rows', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForSchool(school, 'leadership'))
  await page.goto('/school/reports/2022')
  await expect(page.getByText('chỗ số liệu chưa khớp')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('21 + 24 = 45; báo cáo ghi tổng 47')
  await keepPictures(page, 'annual-report-2022')
  await page.getByRole('table', { name: 'Số liệu: Đào tạo' }).getByRole('row', { name: /^Lớp đào tạo 45/ }).getByRole('link').click()
  await expect(page.getByText('Tổng cộng 45')).toBeVisible()
  await keepPictures(page, 'annual-report-figure')
})

test('the province reads the same report by the agencies of today', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForProvince({ id: school.provinceId }))
  await page.goto('/province/reports/2022')
  const agencies = page.getByRole('table', { name: 'Học viên theo cơ quan cử' })
  await expect(agencies.getByRole('row').last()).toContainText('3.058')
  await page.getByRole('link', { name: 'Theo cơ quan hiện nay' }).click()
  await expect(page).toHaveURL(/view=now/)
  await expect(agencies.getByRole('row').last()).toContainText('3.058')
})
