// Signing in and out: without scripts, throttled, in several hats, ended everywhere.
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { hashPassword } from '@/lib/access/password'
import { db } from '@/lib/db/client'
import { makeAccount } from '../support/actors'
import { makeAgency, makeSchool } from '../support/factories'
import { hasReadNotices } from '../support/login'

const password = 'mật khẩu của tôi'

/** An account of its own for each test: a liaison of an agency who is also in the training office of a school. */
async function makeLiaison(hats: 1 | 2 = 1) {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const email = `${crypto.randomUUID()}@coquan.example`
  const { id } = await makeAccount({ email, passwordHash: await hashPassword(password) })
  await hasReadNotices(id)
  const nominator = await db.roleAssignment.create({ data: { accountId: id, role: 'NOMINATOR', agencyId: agency.id }, select: { id: true } })
  const office = hats === 2 ? await db.roleAssignment.create({ data: { accountId: id, role: 'TRAINING_OFFICE', schoolId: school.id }, select: { id: true } }) : null
  return { id, email, nominator, office }
}

async function signIn(page: Page, email: string, word = password) {
  await page.goto('/sign-in')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(word)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}
const me = async (context: BrowserContext) => {
  const answer = await context.request.get('/api/me')
  const body: unknown = await answer.json()
  return { status: answer.status(), kind: typeof body === 'object' && body !== null && 'kind' in body ? body.kind : null }
}

for (const javaScriptEnabled of [true, false]) {
  test(`leads to the workspace ${javaScriptEnabled ? 'with' : 'without'} scripts; a wrong password says so and keeps the address`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const { email } = await makeLiaison()
    await signIn(page, email, 'sai')
    await expect(page.getByText('chưa đúng').first()).toBeVisible()
    await expect(page.getByLabel('Thư điện tử')).toHaveValue(email)
    await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveValue('')
    await signIn(page, ` ${email.toUpperCase()} `)
    await expect(page).toHaveURL(/\/agency$/)
    const session = (await context.cookies()).find(({ name }) => name === 'next-auth.session-token')
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    await context.close()
  })
}

test('the sixth attempt is refused whatever the password, the spelling of the address and the headers', async ({ page, context }) => {
  const { email } = await makeLiaison()
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': `203.0.113.${attempt}` })
    await signIn(page, attempt % 2 ? email.toUpperCase() : ` ${email}`, 'sai')
    await expect(page.getByText('chưa đúng').first()).toBeVisible()
  }
  await context.setExtraHTTPHeaders({ 'x-forwarded-for': '203.0.113.99' })
  await signIn(page, email)
  await expect(page.getByText('Đã thử sai nhiều lần').first()).toBeVisible()
  expect((await me(context)).status).toBe(401)
})

test('programs: csrf, then callback, under any host name; a refusal is a problem', async ({ playwright }) => {
  const { email } = await makeLiaison()
  const program = await playwright.request.newContext({ baseURL: process.env.PORTAL_URL ?? '', extraHTTPHeaders: { host: 'portal.example' } })
  const csrf: unknown = await (await program.get('/api/auth/csrf')).json()
  const csrfToken = typeof csrf === 'object' && csrf !== null && 'csrfToken' in csrf ? String(csrf.csrfToken) : ''
  const send = (word: string) => program.post('/api/auth/callback/credentials', { form: { csrfToken, email, password: word, json: 'true' } })
  const wrong = await send('sai')
  expect(wrong.status()).toBe(401)
  expect(await wrong.json()).toMatchObject({ code: 'credentials_wrong', status: 401 })
  const right = await send(password)
  expect(right.status()).toBe(200)
  expect(await right.json()).toEqual({ url: expect.stringMatching(/^\//) })
  expect((await program.get('/api/me')).status()).toBe(200)
  for (let attempt = 0; attempt < 5; attempt += 1) await send('sai')
  const throttled = await send(password)
  expect(throttled.status()).toBe(429)
  expect(await throttled.json()).toMatchObject({ code: 'too_many_attempts' })
  await program.dispose()
})

test('only an own hat can be worn, and one that ended is off at once', async ({ page, context }) => {
  const { id, email, nominator, office } = await makeLiaison(2)
  const stranger = await makeLiaison()
  await signIn(page, email)
  await expect(page).toHaveURL(/\/(agency|school|workspace|hats)/)
  const wear = (hat: string) => context.addCookies([{ name: 'portal.hat', value: hat, url: process.env.PORTAL_URL ?? '' }])
  await wear(office?.id ?? '')
  expect((await me(context)).kind).toBe('school')
  await wear(nominator.id)
  expect((await me(context)).kind).toBe('agency')
  await wear(stranger.nominator.id)
  expect((await me(context)).kind).toBe('agency')
  await wear(office?.id ?? '')
  await db.roleAssignment.update({ where: { id: office?.id ?? '' }, data: { validTo: new Date() } })
  expect((await me(context)).kind).toBe('agency')
  await db.account.update({ where: { id }, data: { disabledAt: new Date() } })
  expect((await me(context)).status).toBe(401)
})

test('raising the epoch ends every session, and next-auth’s own protocol says so too', async ({ browser }) => {
  const { id, email } = await makeLiaison()
  const contexts = await Promise.all([browser.newContext(), browser.newContext()])
  for (const context of contexts) {
    await signIn(await context.newPage(), email)
    await expect.poll(async () => (await me(context)).status).toBe(200)
  }
  await db.account.update({ where: { id }, data: { epoch: { increment: 1 } } })
  for (const context of contexts) {
    expect((await me(context)).status).toBe(401)
    expect(await (await context.request.get('/api/auth/session')).json()).toEqual({})
    const page = await context.newPage()
    await page.goto('/agency')
    await expect(page).toHaveURL(/\/sign-in/)
    await context.close()
  }
})

test('a key that expired or was revoked, or whose hat or account ended, opens nothing', async () => {
  const { call, keyFor } = await import('../support/api')
  const { id, nominator } = await makeLiaison()
  const open = async (change: () => Promise<unknown>, expiresAt?: Date) => {
    const key = await keyFor({ roleId: nominator.id }, expiresAt)
    expect((await call('GET', '/api/me', key)).status).toBe(200)
    await change()
    return (await call('GET', '/api/me', key)).status
  }
  const keys = { roleId: nominator.id }
  expect(await open(() => wait(3_100), new Date(Date.now() + 3_000))).toBe(401)
  expect(await open(() => db.apiKey.updateMany({ where: keys, data: { revokedAt: new Date() } }))).toBe(401)
  expect(await open(() => db.account.update({ where: { id }, data: { disabledAt: new Date() } }))).toBe(401)
  await db.account.update({ where: { id }, data: { disabledAt: null } })
  expect(await open(() => db.roleAssignment.update({ where: { id: nominator.id }, data: { validTo: new Date() } }))).toBe(401)
})
