import { expect, test } from '@playwright/test'
import { db } from '@/lib/db/client'
import { actorForSchool } from '../../support/actors'
import { hasReadNotices } from '../../support/login'
import { expectAccessible, expectNoSidewaysScroll, looked } from '../../support/look'
import { pageAs, seededSchool } from '../../support/seeded-world'

test('the administrator locks an account, which ends its session, opens it again and hands over a link to a new password', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const lecturer = await actorForSchool(school, 'lecturer')
  const { email } = await db.account.findUniqueOrThrow({ where: { id: lecturer.accountId }, select: { email: true } })
  const [page, theirs] = [await pageAs(browser, await actorForSchool(school, 'admin')), await pageAs(browser, lecturer)]
  await theirs.goto('/school/lessons')
  await expect(theirs).toHaveURL(/\/school\/lessons$/)

  await page.goto('/school')
  await page.getByLabel('Tên hoặc thư điện tử').fill(email)
  await page.getByRole('main').getByRole('button', { name: 'Tìm', exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: email })
  await expect(row).toContainText('Đang dùng')
  await row.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/school/accounts/${lecturer.accountId}$`))
  await page.getByLabel('Lý do').fill('Nghỉ')
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Ghi lý do từ ba từ trở lên')
  await page.getByLabel('Lý do').fill('Nghi lộ mật khẩu')
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await expect(page.getByText('Đã khóa tài khoản.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Nghi lộ mật khẩu' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, 390)
  await looked(page, 'account-locked')
  await theirs.goto('/school/lessons')
  await expect(theirs).toHaveURL(/\/sign-in/)

  await page.getByRole('button', { name: 'Lập liên kết đặt mật khẩu' }).click()
  const address = (await page.locator('#link-value').innerText()).trim()
  await page.getByLabel('Lý do').fill('Đã xác minh với giảng viên')
  await page.getByRole('button', { name: 'Mở khóa tài khoản' }).click()
  await expect(page.getByText('Đã mở khóa tài khoản.')).toBeVisible()
  await hasReadNotices(lecturer.accountId)
  await theirs.goto(new URL(address).pathname)
  await theirs.getByLabel('Mật khẩu mới', { exact: true }).fill('một câu ngắn dễ nhớ')
  await expectAccessible(theirs)
  await theirs.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await expect(theirs).toHaveURL(/\/school/)
  await theirs.goto(new URL(address).pathname)
  await expect(theirs.getByText('Liên kết này không còn dùng được')).toBeVisible()
})
