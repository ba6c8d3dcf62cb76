import { expect, test } from '@playwright/test'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { expectAccessible, keepPictures } from '../../support/look'
import { agencyOf, nominate, openCohort, pageAs, seededSchool } from '../../support/seeded-world'

test('several are accepted at once, one is rejected with reasons that the agency reads', async ({ browser }) => {
  test.setTimeout(240_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 3 }] })
  await nominate(agency, cohort, 'Lý Văn An', 'Lý Văn Bình', 'Lý Văn Cường')
  const page = await pageAs(browser, await actorForSchool(school))
  await page.goto(`/school/cohorts/${cohort.id}`)

  const bar = page.getByRole('region', { name: 'Thao tác với mục đã chọn' })
  await page.getByRole('checkbox', { name: 'Chọn Lý Văn An' }).check()
  await page.getByRole('checkbox', { name: 'Chọn Lý Văn Bình' }).check()
  await expect(bar).toContainText('Đã chọn 2 đồng chí')
  await keepPictures(page, 'office-bulk')
  await bar.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await expect(page.getByText('Đã tiếp nhận 2 hồ sơ.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Lý Văn An/ })).toContainText('Đã tiếp nhận')

  await page.getByRole('checkbox', { name: 'Chọn Lý Văn Cường' }).check()
  await bar.getByRole('button', { name: 'Không tiếp nhận' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tiếp nhận 1 hồ sơ')
  await page.getByRole('button', { name: 'Không tiếp nhận 1 hồ sơ' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await keepPictures(page, 'office-reject-without-reason')
  await page.getByRole('checkbox', { name: 'Không đúng thẩm quyền cử' }).check()
  await page.getByRole('button', { name: 'Không tiếp nhận 1 hồ sơ' }).click()
  await expect(page.getByText('Đã ghi không tiếp nhận 1 hồ sơ.')).toBeVisible()

  const liaison = await pageAs(browser, await actorForAgency(agency))
  await liaison.goto('/agency/nominations')
  await liaison.getByRole('link', { name: 'Lý Văn Cường', exact: true }).click()
  await expect(liaison.getByRole('main')).toContainText('Không đúng thẩm quyền cử')
})

test('of two officers who decide at once the second is told, and nothing of the first is overwritten', async ({ browser }) => {
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 1 }] })
  const [nomination] = await nominate(agency, cohort, 'Mai Thị Hai Người Xét')
  const [first, second] = [await pageAs(browser, await actorForSchool(school)), await pageAs(browser, await actorForSchool(school))]
  for (const page of [first, second]) {
    await page.goto(`/school/nominations/${nomination?.id}`)
    await page.getByRole('radio', { name: 'Tiếp nhận', exact: true }).check()
  }
  await first.getByRole('button', { name: 'Ghi quyết định', exact: true }).click()
  await expect(first.getByText('Đã tiếp nhận 1 hồ sơ.')).toBeVisible()
  await second.getByRole('button', { name: 'Ghi quyết định', exact: true }).click()
  await expect(second.getByRole('main').getByRole('status')).toContainText('Hồ sơ vừa được cập nhật')
  await expect(second.getByText('Đã tiếp nhận').first()).toBeVisible()
  await keepPictures(second, 'office-changed-meanwhile')
})

test('a class without nominations says what would fill its list, and cannot be opened', async ({ browser }) => {
  const school = await seededSchool()
  const cohort = await openCohort(school, { status: 'ENROLMENT_CLOSED' })
  const page = await pageAs(browser, await actorForSchool(school))
  await page.goto(`/school/cohorts/${cohort.id}`)
  await expect(page.getByText('Chưa có đề cử nào.')).toBeVisible()
  await keepPictures(page, 'office-empty-list')
  await page.goto(`/school/cohorts/${cohort.id}/open`)
  await expect(page.getByRole('button', { name: /^Mở lớp với/ })).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText(/Chưa mở lớp được/)).toBeVisible()
  await keepPictures(page, 'office-cannot-open')
})
