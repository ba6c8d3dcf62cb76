// Forms and requests that another site makes a browser send: nothing is done, with the cookies of who is signed in or without.
import { expect, test } from '@playwright/test'
import { db } from '@/lib/db/client'
import { actorForAgency } from '../../support/actors'
import { makeAgency } from '../../support/factories'
import { loginAs } from '../../support/login'

const url = process.env.PORTAL_URL ?? 'http://localhost:3000'
const evil = 'http://evil.example'

async function somebody() {
  const { accountId } = await actorForAgency(await makeAgency())
  const { email } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })
  const epoch = async () => (await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { epoch: true } })).epoch
  return { email, epoch }
}
/** The hidden fields by which a form without a script names its action. */
const hiddenFields = (html: string, button: string): [string, string][] => {
  const form = [...html.matchAll(/<form\b.*?<\/form>/gs)].map(([one]) => one).find((one) => one.includes(button)) ?? ''
  return [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value])
}
const formOf = (fields: [string, string][]) => fields.reduce((form, [name, value]) => { form.append(name, value); return form }, new FormData())

test('an action of ours that another site sends changes nothing; the same from our own page does', async ({ context }) => {
  const { email, epoch } = await somebody()
  await loginAs(context, email)
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const fields = hiddenFields(await (await context.request.get('/account')).text(), 'Đăng xuất trên mọi thiết bị')
  expect(fields.length).toBeGreaterThan(0)
  const before = await epoch()
  const ask = (headers: Record<string, string>) => fetch(`${url}/account`, { method: 'POST', redirect: 'manual', body: formOf(fields), headers })
  const foreign: Record<string, string>[] = [{ origin: evil }, { origin: 'null' }, { origin: `${url}.evil.example` }, { origin: url.replace(/\d+$/, '1') }, { 'sec-fetch-site': 'cross-site' }, { origin: evil, 'x-forwarded-host': 'evil.example' }, { origin: evil, host: 'evil.example' }, { origin: evil, referer: `${url}/account` }]
  for (const headers of foreign) for (const signed of [{ cookie }, {}]) {
    const answer = await ask({ ...headers, ...signed })
    expect(answer.status, JSON.stringify(headers)).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'foreign_origin' })
  }
  // Without a cookie our own page does nothing either.
  expect((await ask({ origin: url })).status).toBeGreaterThanOrEqual(300)
  expect(await epoch()).toBe(before)
  expect((await ask({ origin: url, cookie })).status).toBe(303)
  expect(await epoch()).toBe(before + 1)
})

test('a browser that another site leads sends no cookie and changes nothing', async ({ page, context }) => {
  const { email, epoch } = await somebody()
  await loginAs(context, email)
  const fields = hiddenFields(await (await context.request.get('/account')).text(), 'Đăng xuất trên mọi thiết bị')
  const inputs = fields.map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join('')
  const forms = [['/account', 'multipart/form-data', inputs], ['/api/nominations/check', 'text/plain', '<input name=\'{"personId":"x","a":"\' value=\'"}\'>'], ['/api/auth/signout', 'application/x-www-form-urlencoded', '<input name="json" value="true">']] as const
  const before = await epoch()
  for (const [action, type, inside] of forms) {
    await context.route(`${evil}/**`, (route) => route.fulfill({ contentType: 'text/html', body: `<form method="post" action="${url}${action}" enctype="${type}">${inside}<button>Mở quà</button></form>` }))
    await page.goto(`${evil}/qua`)
    const sent = page.waitForRequest((request) => request.url() === `${url}${action}`)
    const [request] = await Promise.all([sent, page.getByRole('button').click()])
    expect((await request.response())?.status()).toBe(403)
    expect((await request.allHeaders())['cookie'] ?? '').not.toContain('session-token')
    await context.unroute(`${evil}/**`)
  }
  expect(await epoch()).toBe(before)
  expect((await context.request.get('/api/me')).status()).toBe(200)
})

test('a script of another site reads nothing: no answer lets it', async ({ page, context }) => {
  const { email } = await somebody()
  await loginAs(context, email)
  await context.route(`${evil}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>x</h1>' }))
  await page.goto(`${evil}/`)
  const read = await page.evaluate(async (address) => Promise.all(['/api/me', '/api/nominations', '/api/openapi.json', '/api/cohorts'].map((path) => fetch(`${address}${path}`, { credentials: 'include' }).then(() => path, () => null))), url)
  expect(read).toEqual([null, null, null, null])
  for (const headers of [{ origin: evil }, { origin: 'null' }, { origin: evil, 'access-control-request-method': 'POST' }]) {
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await fetch(`${url}/api/me`, { method, headers })
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
  }
})

test('nothing is changed by reading: an address that acts takes no GET', async ({ context }) => {
  const { email, epoch } = await somebody()
  await loginAs(context, email)
  const before = await epoch()
  for (const path of ['/api/auth/signout', '/api/nominations/check', '/account?signOutEverywhere=1', '/hats?hat=x']) expect((await context.request.get(path)).status(), path).toBeLessThan(500)
  expect(await epoch()).toBe(before)
  expect((await context.request.get('/api/me')).status()).toBe(200)
})
