import { expect, test } from '@playwright/test'
import { actorForProvince } from '../../support/actors'
import { keepPictures } from '../../support/look'
import { agencyOf, nominate, openCohort, pageAs, seededSchool } from '../../support/seeded-world'

test('the province reads quotas of every agency, and no name', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const agency = await agencyOf(school, 'Đảng ủy xã Tỉnh Nhìn Thấy')
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 3 }], capacity: 5 })
  const [nomination] = await nominate(agency, cohort, 'Đinh Văn Không Lộ Tên')
  const page = await pageAs(browser, await actorForProvince({ id: school.provinceId }))

  await page.goto('/province')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`/province/quotas/${cohort.id}`)
  const row = page.getByRole('row', { name: /Tỉnh Nhìn Thấy/ })
  await expect(row).toContainText('3')
  await expect(row).toContainText('1')
  await expect(page.locator('body')).not.toContainText('Không Lộ Tên')
  await keepPictures(page, 'province-quotas-of-a-class')

  await page.goto(`/province/agencies/${agency.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tỉnh Nhìn Thấy')
  await expect(page.locator('body')).not.toContainText('Không Lộ Tên')
  await keepPictures(page, 'province-agency')
  await page.goto(`/school/nominations/${nomination?.id}`)
  await expect(page).toHaveURL(/\/province$/)
})

test('the province reads every agreement with its overdue duties', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForProvince({ id: school.provinceId }))
  await page.goto('/province/agreements')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expect(page.getByText('Chủ trì').first()).toBeVisible()
  await page.getByRole('link', { name: /quá hạn/ }).first().click()
  await expect(page.getByRole('main')).toContainText('Quá hạn')
})
