import { expect, test } from '@playwright/test'
import { actorForAgency } from '../../support/actors'
import { makePerson } from '../../support/factories'
import { expectAccessible, keepPictures } from '../../support/look'
import { agencyOf, nominate, openCohort, pageAs, seededSchool } from '../../support/seeded-world'

test('who finds no seat waits with a position and the limit that binds; a withdrawal lets the next one in', async ({ browser }) => {
  test.setTimeout(240_000)
  const school = await seededSchool()
  const [agency, rival] = [await agencyOf(school), await agencyOf(school)]
  const cohort = await openCohort(school, { capacity: 4, quotas: [{ agency, seats: 1 }, { agency: rival, seats: 1 }] })
  await nominate(rival, cohort, 'Hoàng Thị Của Người Khác', 'Hoàng Văn Cũng Chờ')
  await nominate(agency, cohort, 'Vũ Văn Có Chỗ')
  await makePerson(agency, { fullName: 'Đỗ Thị Đang Chờ' })
  const page = await pageAs(browser, await actorForAgency(agency))

  await page.goto(`/agency/cohorts/${cohort.id}`)
  await expect(page.getByText('Hết chỉ tiêu của cơ quan.')).toBeVisible()
  await expect(page.getByText('Lớp còn 2 chỗ.')).toBeVisible()
  await page.getByRole('link', { name: 'Đăng ký chờ chỗ' }).click()
  await page.getByRole('radio', { name: 'Đỗ Thị Đang Chờ' }).check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('button', { name: 'Tiếp tục: xem lại và gửi' }).click()
  await page.getByRole('button', { name: 'Gửi và vào danh sách chờ, dự kiến thứ 2' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi vào danh sách chờ, thứ 2')
  await expectAccessible(page)
  await keepPictures(page, 'liaison-sent-to-waiting-list')

  await page.goto(`/agency/cohorts/${cohort.id}`)
  const seats = page.getByRole('img', { name: /^Chỉ tiêu 1:/ })
  await expect(seats).toHaveAccessibleName('Chỉ tiêu 1: đã tiếp nhận 0, đang giữ chỗ 1, còn trống 0; 1 người chờ chỗ')
  await expect(page.getByRole('main')).toContainText('Chờ chỗ, thứ 2')
  await expect(page.locator('body')).not.toContainText('Của Người Khác')
  await keepPictures(page, 'liaison-waiting-list')

  await page.getByRole('link', { name: 'Rút Vũ Văn Có Chỗ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rút đề cử của đồng chí Vũ Văn Có Chỗ?')
  await keepPictures(page, 'liaison-before-withdrawal')
  await page.getByLabel('Lý do rút').selectOption('DUTY')
  await page.getByRole('button', { name: 'Rút đề cử' }).click()
  await expect(page.getByText('Đã rút').first()).toBeVisible()

  await page.goto(`/agency/cohorts/${cohort.id}`)
  await expect(seats).toHaveAccessibleName('Chỉ tiêu 1: đã tiếp nhận 0, đang giữ chỗ 1, còn trống 0; 0 người chờ chỗ')
  await expect(page.getByRole('row', { name: /Đỗ Thị Đang Chờ/ })).toContainText('Chờ xét')
})

test('a new agency finds empty lists that say what would fill them', async ({ browser }) => {
  const page = await pageAs(browser, await actorForAgency(await agencyOf(await seededSchool())))
  for (const [path, sentence] of [['nominations', 'Chưa có đề cử nào.'], ['people', 'Chưa có cán bộ nào.']] as const) {
    await page.goto(`/agency/${path}`)
    await expect(page.getByText(sentence)).toBeVisible()
    await keepPictures(page, `liaison-empty-${path}`)
  }
})

test('what is another agency’s does not exist', async ({ browser }) => {
  const school = await seededSchool()
  const [agency, rival] = [await agencyOf(school), await agencyOf(school)]
  const cohort = await openCohort(school, { quotas: [{ agency: rival, seats: 1 }] })
  const [foreign] = await nominate(rival, cohort, 'Bùi Văn Xa Lạ')
  const page = await pageAs(browser, await actorForAgency(agency))
  for (const path of [`nominations/${foreign?.id}`, `nominations/${foreign?.id}/withdraw`, `people/${foreign?.person.id}`, `cohorts/${cohort.id}/nominate/${foreign?.person.id}`]) {
    expect((await page.goto(`/agency/${path}`))?.status(), path).toBe(404)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang')
  await expectAccessible(page)
  await keepPictures(page, 'liaison-not-found')
})
