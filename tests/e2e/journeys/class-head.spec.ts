import { expect, test } from '@playwright/test'
import { actorForSchool } from '../../support/actors'
import { expectAccessible, keepPictures } from '../../support/look'
import { agencyOf, nominate, openCohort, pageAs, seededSchool } from '../../support/seeded-world'

test('a class head reads the own class, decides nothing, and finds no other class', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const [own, other] = [await openCohort(school, { quotas: [{ agency, seats: 2 }] }), await openCohort(school, { quotas: [{ agency, seats: 2 }] })]
  const [mine] = await nominate(agency, own, 'Cao Văn Trong Lớp')
  const [foreign] = await nominate(agency, other, 'Cao Thị Ngoài Lớp')
  const page = await pageAs(browser, await actorForSchool(school, 'classHead', [own]))

  await page.goto('/school/cohorts')
  await expect(page.getByRole('link', { name: own.code })).toBeVisible()
  await expect(page.locator('body')).not.toContainText(other.code)
  await page.getByRole('link', { name: own.code }).click()
  await expect(page.getByRole('link', { name: 'Cao Văn Trong Lớp' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Chốt danh sách' })).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.goto(`/school/nominations/${mine?.id}`)
  await expect(page.getByText('Tài khoản này được xem, không được xét.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: /quyết định/ })).toHaveCount(0)
  await keepPictures(page, 'class-head-reads')

  const closed = [`cohorts/${other.id}`, `cohorts/${other.id}/trainees`, `cohorts/${other.id}/timetable`, `nominations/${foreign?.id}`, `cohorts/${own.id}/close`, `cohorts/${own.id}/timetable/new`]
  for (const path of closed) expect((await page.goto(`/school/${path}`))?.status(), path).toBe(404)
  await expectAccessible(page)
  await keepPictures(page, 'class-head-not-found')
})

test('another workspace leads back to the own one', async ({ browser }) => {
  const page = await pageAs(browser, await actorForSchool(await seededSchool(), 'classHead'))
  for (const path of ['/agency', '/me', '/province']) {
    await page.goto(path)
    await expect(page, path).toHaveURL(/\/school$/)
  }
  await page.goto('/school/cohorts')
  await keepPictures(page, 'class-head-without-class')
})
