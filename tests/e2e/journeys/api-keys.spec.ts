import { request } from 'node:http'
import { expect, test, type Page } from '@playwright/test'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { demo, loginAs } from '../../support/login'
import { expectAccessible, expectNoSidewaysScroll, looked } from '../../support/look'
import { agencyOf, pageAs, seededSchool } from '../../support/seeded-world'

/** What the portal answers to a program with this key. */
const ask = (key: string, method = 'GET', path = '/api/me') => new Promise<{ status: number; code: string }>((resolve, reject) => {
  const sent = request(new URL(path, process.env.PORTAL_URL), { method, headers: { authorization: `Bearer ${key}` } }, (answer) => {
    let text = ''
    answer.setEncoding('utf8').on('data', (part: string) => { text += part }).on('end', () => {
      const code = /"code":"(\w+)"/.exec(text)?.[1] ?? ''
      resolve({ status: answer.statusCode ?? 0, code })
    })
  })
  sent.on('error', reject).end()
})

async function issue(page: Page, workspace: '/school' | '/agency', label: string, scope: string): Promise<string> {
  await page.goto(`${workspace}/keys`)
  await page.getByRole('link', { name: 'Cấp khóa mới' }).click()
  await page.getByRole('button', { name: 'Cấp khóa' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Phần mềm nào dùng khóa')
  await page.getByLabel('Phần mềm nào dùng khóa').fill(label)
  await page.getByLabel(scope, { exact: true }).check()
  await page.getByLabel('Thời hạn').selectOption({ label: '30 ngày' })
  await page.getByRole('button', { name: 'Cấp khóa' }).click()
  await expect(page.getByText('Đã cấp khóa')).toBeVisible()
  return (await page.locator('#key-value').innerText()).trim()
}

async function revoke(page: Page, label: string): Promise<void> {
  await page.getByRole('row', { name: new RegExp(label) }).getByRole('link', { name: /Thu hồi/ }).click()
  await page.getByRole('button', { name: 'Thu hồi khóa' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Lý do')
  await page.getByLabel('Lý do').fill('Phần mềm không còn dùng')
  await page.getByRole('button', { name: 'Thu hồi khóa' }).click()
  await expect(page.getByText('Đã thu hồi khóa.')).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(label) })).toContainText('Lý do: Phần mềm không còn dùng')
}

test('the office issues a key, a program reads with it, it is shown once and revoked with a reason', async ({ browser }) => {
  test.setTimeout(180_000)
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForSchool(school))
  const key = await issue(page, '/school', 'Phần mềm của hành trình', 'Chỉ đọc')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, 390)
  await looked(page, 'api-key-issued')
  expect(await ask(key)).toEqual({ status: 200, code: '' })
  expect(await ask(key, 'POST', '/api/reports/acknowledgement')).toEqual({ status: 403, code: 'key_reads_only' })
  await page.getByRole('link', { name: 'Về danh sách khóa' }).first().click()
  const row = page.getByRole('row', { name: /Phần mềm của hành trình/ })
  await expect(row).toContainText('Còn hiệu lực')
  await expect(row).not.toContainText('Chưa dùng')
  await expect(page.locator('body')).not.toContainText(key)
  await looked(page, 'api-keys')
  await revoke(page, 'Phần mềm của hành trình')
  expect(await ask(key)).toEqual({ status: 401, code: 'key_revoked' })
  await page.goto('/school/keys?state=live')
  await expect(page.getByRole('row', { name: /Phần mềm của hành trình/ })).toHaveCount(0)
})

test('the copy button copies the key', async ({ browser }) => {
  const school = await seededSchool()
  const page = await pageAs(browser, await actorForSchool(school, 'leadership'))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const key = await issue(page, '/school', 'Phần mềm sao chép', 'Đọc và ghi')
  await page.getByRole('button', { name: 'Sao chép' }).click()
  await expect(page.getByText('Đã sao chép')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key)
})

test.describe(() => {
  test.use({ javaScriptEnabled: false })

  test('without script: an agency issues, sees and revokes, and the form sent again issues no second key', async ({ browser }) => {
    test.setTimeout(180_000)
    const school = await seededSchool()
    const liaison = await actorForAgency(await agencyOf(school, 'Đảng ủy xã Không Kịch Bản'))
    const page = await pageAs(browser, liaison, { javaScriptEnabled: false })
    const key = await issue(page, '/agency', 'Phần mềm nhân sự xã', 'Đọc và ghi')
    await expect(page.getByRole('button', { name: 'Sao chép' })).toBeHidden()
    expect(await ask(key)).toEqual({ status: 200, code: '' })
    await page.reload()
    await expect(page.getByText('Khóa của biểu mẫu này đã được cấp').first()).toBeVisible()
    await page.goto('/agency/keys')
    await expect(page.getByRole('row', { name: /Phần mềm nhân sự xã/ })).toHaveCount(1)
    await revoke(page, 'Phần mềm nhân sự xã')
  })
})

test('the demo has keys in every state, within the budget of a list', async ({ context }) => {
  await loginAs(context, demo.office, 'TRAINING_OFFICE')
  const page = await context.newPage()
  for (const address of ['/school/keys', '/en/school/keys']) {
    const answer = await page.goto(address)
    expect(Number(answer?.headers()['x-statements']), address).toBeLessThanOrEqual(6)
  }
  await page.goto('/school/keys')
  for (const state of ['Còn hiệu lực', 'Sắp hết hạn', 'Hết hạn', 'Đã thu hồi']) await expect(page.getByRole('table').getByText(state, { exact: true }).first()).toBeVisible()
  await looked(page, 'demo-api-keys')
})
