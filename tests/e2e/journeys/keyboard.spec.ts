// No mouse: every control is reached by Tab in the order it is read, shows that it has the focus, and is worked by keys.
import { expect, test, type Page } from '@playwright/test'
import { actorForAgency } from '../../support/actors'
import { makePerson } from '../../support/factories'
import { agencyOf, openCohort, pageAs, seededSchool } from '../../support/seeded-world'

/** Presses Tab until the wished control has the focus; each stop on the way must be visible and marked. */
async function tabTo(page: Page, role: string, name: string) {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const now = page.locator(':focus')
    expect(await isMarked(page), `${await now.evaluate((one) => one.outerHTML.slice(0, 120))} shows no focus`).toBe(true)
    if ((await page.getByRole(role === 'link' ? 'link' : role === 'radio' ? 'radio' : role === 'searchbox' ? 'searchbox' : 'button', { name, exact: true }).and(now).count()) > 0) return
  }
  throw new Error(`Tab does not reach ${role} ${name}`)
}

const isMarked = (page: Page) => page.locator(':focus').evaluate((one) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(one)
  const box = one.getBoundingClientRect()
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && box.width > 0 && box.height > 0
})

test('a nomination by keyboard alone', async ({ browser }) => {
  test.setTimeout(240_000)
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 2 }] })
  await makePerson(agency, { fullName: 'Thái Thị Bàn Phím' })
  await makePerson(agency, { fullName: 'Thái Văn Khác' })
  const page = await pageAs(browser, await actorForAgency(agency))
  await page.goto(`/agency/cohorts/${cohort.id}/nominate`)

  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('Đến nội dung chính')
  await expect(page.locator(':focus')).toBeInViewport()
  await page.keyboard.press('Enter')
  await tabTo(page, 'searchbox', 'Tìm theo họ tên')
  await page.keyboard.type('ban phim')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 kết quả')).toBeVisible()
  await page.locator('#main').focus()
  await tabTo(page, 'radio', 'Thái Thị Bàn Phím')
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Tiếp tục')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Kiểm tra tiêu chuẩn' })).toBeVisible()
  await tabTo(page, 'button', 'Tiếp tục: xem lại và gửi')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Gửi và giữ chỗ' })).toBeVisible()
  await tabTo(page, 'button', 'Gửi và giữ chỗ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi. Chỗ được giữ.')
})

test('an error takes the focus, and its link leads to the field', async ({ browser }) => {
  const school = await seededSchool()
  const agency = await agencyOf(school)
  const cohort = await openCohort(school, { quotas: [{ agency, seats: 2 }] })
  const page = await pageAs(browser, await actorForAgency(agency))
  await page.goto(`/agency/cohorts/${cohort.id}/nominate/new`)
  await page.getByLabel('Họ và tên').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused()
  await expect(page).toHaveTitle(/^Lỗi:/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Họ và tên')).toBeFocused()
})

test('Esc closes the phone’s menu and gives the focus back', async ({ browser }) => {
  const page = await pageAs(browser, await actorForAgency(await agencyOf(await seededSchool())), { viewport: { width: 390, height: 844 } })
  await page.goto('/agency')
  const button = page.locator('summary', { hasText: 'Menu' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Cán bộ đã cử' }).last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Cán bộ đã cử' }).last()).toBeHidden()
  await expect(button).toBeFocused()
})
