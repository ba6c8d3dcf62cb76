// Addresses that lead out of the folder, out of the site, or to files that nobody published.
import { expect, test } from '@playwright/test'
import { call, keyFor, upload } from '../../support/api'
import { pdf } from '../../support/dossier'
import { demo, loginAs } from '../../support/login'
import { makePermissionWorld } from '../../support/permission-world'
import { getAsIs } from '../../support/wire'

const up = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '..%252f', '%c0%ae%c0%ae/', '....//', '..;/']
const places = ['/', '/_next/static/', '/_next/static/chunks/', '/_next/', '/icon.svg/', '/api/documents/', '/api/calendar/', '/api/waivers/', '/en/', '/vi/']
const files = ['etc/passwd', 'package.json', '.data/start/secrets.json', 'lib/env.ts', 'server/app/index.html', 'built-from']
/** What stands in the files that such addresses mean. */
const inside = /root:.*:0:0:|"school-portal"|NEXTAUTH_SECRET|INTERNAL_SECRET|import 'server-only'/

test('no way of writing “one folder up” leads to a file', async () => {
  test.setTimeout(300_000)
  const open: string[] = []
  for (const place of places) for (const step of up) for (const file of files) {
    const path = `${place}${step.repeat(6)}${file}`
    const { status, text } = await getAsIs(path)
    if (status === 200 || status >= 500 || inside.test(text)) open.push(`${status} ${path}`)
  }
  expect(open).toEqual([])
})

test('files of the program, of its history and of its build are not served', async () => {
  const open: string[] = []
  for (const path of ['/.env', '/.git/config', '/.git/HEAD', '/package.json', '/package-lock.json', '/next.config.js', '/lib/env.ts', '/.data/', '/.next/BUILD_ID', '/.next-test/BUILD_ID', '/_next/server/app/index.html', '/_next/static/', '/prisma/schema/main.prisma',
    '/node_modules/next/package.json', '/_next/static/chunks/app.js.map', '/_next/image?url=%2Fetc%2Fpasswd&w=64&q=75', '/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/image?url=http%3A%2F%2F127.0.0.1%3A1%2F&w=64&q=75', '/_next/data/x/index.json',
    '/server-status', '/actuator/env', '/debug', '/metrics', '/graphql', '/wp-login.php', '/api/', '/api']) {
    const { status, text } = await getAsIs(path)
    if (status === 200 || status >= 500 || inside.test(text)) open.push(`${status} ${path}`)
  }
  expect(open).toEqual([])
})

test('nothing leads to another site, signed in or out', async ({ context }) => {
  await loginAs(context, demo.office)
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const away = ['//evil.example', '/\\evil.example', '/%5cevil.example', '/%2f%2fevil.example', '/%2fevil.example', '///evil.example', '/.//evil.example', '//evil.example/%2e%2e', '/;@evil.example', '/http://evil.example', '/https:evil.example', '/%09/evil.example', '/%0d%0alocation:http://evil.example']
  const paths = [
    ...['', '/vi', '/en', '/cohorts', '/sign-in', '/workspace', '/api', '/api/auth/signin', '/school', '/hats'].flatMap((place) => away.flatMap((end) => [`${place}${end}`, `${place}${end}/`])),
    ...['/sign-in', '/workspace', '/hats', '/api/auth/signin', '/api/auth/signout', '/api/auth/callback/credentials', '/account', '/'].flatMap((place) => ['to', 'callbackUrl', 'next', 'url', 'redirect', 'returnTo'].flatMap((name) => ['https://evil.example', '//evil.example', '/\\evil.example'].map((end) => `${place}?${name}=${encodeURIComponent(end)}`))),
  ]
  const led: string[] = []
  for (const path of paths) for (const headers of [{}, { cookie }, { cookie, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }]) {
    const { status, location, text } = await getAsIs(path, headers)
    // Next says a permanent redirect twice, for browsers that know only the older way.
    const refresh = /\r\nrefresh: \d+;url=([^\r\n]*)/i.exec(text)?.[1] ?? null
    const elsewhere = [location, refresh].some((to) => to !== null && new URL(to, process.env.PORTAL_URL).host !== new URL(process.env.PORTAL_URL ?? '').host)
    if (status >= 500 || elsewhere || /\r\nset-cookie: planted/i.test(text)) led.push(`${status} ${path} → ${String(location)}`)
  }
  expect(led).toEqual([])
})

test('another host name in the request stands in no address that is answered', async () => {
  for (const path of ['/', '/sign-in', '/workspace', '/cohorts?q=a', '/vi', '/api/openapi.json', '/api/auth/csrf']) {
    const { text } = await getAsIs(path, { host: 'evil.example' })
    expect(text.replaceAll(/next-auth\.callback-url=[^;]*/g, '')).not.toContain('evil.example')
  }
})

test('what a file is called becomes no path, and an id that is none names nothing', async () => {
  const world = await makePermissionWorld()
  const key = await keyFor(world.actors.nominator)
  const names = ['../../../etc/passwd', '..\\..\\x.pdf', '/etc/passwd', 'C:\\x.pdf', '%2e%2e%2fx.pdf', '.htaccess', 'con.pdf', 'a/b/c.pdf', 'a;rm -rf x.pdf', '"><script>.pdf', '\u202Efdp.exe', 'x'.repeat(400)]
  for (const [index, name] of names.entries()) {
    const sent = await upload(`/api/nominations/${world.nomination.id}/documents`, key, { requirement: world.resume.id }, pdf(`${index}`), name.replaceAll('"', '%22'))
    expect(sent.status, name).toBe(201)
    const back = await call('GET', `/api/documents/${String(sent.body['id'])}`, key)
    expect(back.status, name).toBe(200)
    expect(String(back.headers['content-disposition'])).toMatch(/^attachment; filename="[\w.-]*\.pdf"; filename\*=UTF-8''[^/\\"<>;\r\n]*\.pdf$/)
  }
  for (const id of ['..%2f..%2fetc%2fpasswd', '%2e%2e', 'x', world.document.id.toUpperCase().replaceAll('-', ''), `${world.document.id}.part`, `${world.document.id}%00`, `${world.document.id}/..`]) {
    const { status } = await getAsIs(`/api/documents/${id}`, { authorization: `Bearer ${key}` })
    expect([400, 404, 308], id).toContain(status)
  }
})
