// A school all of whose words are hostile: every page shows them as words, every workbook holds them as text, and no cache keeps any of it.
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { env } from '@/lib/env'
import { kindOf, visitors, type Visitor } from '../../support/crawl'
import { payload, plantEverywhere, shortPayload, trace } from '../../support/planting'
import { startSecondPortal, type SecondPortal } from '../../support/second-portal'
import { unzip } from '../../support/unzip'

test.describe.configure({ mode: 'serial' })
test.use({ trace: 'off' })
let portal: SecondPortal
let planted: string[] = []

test.beforeAll(async () => {
  test.setTimeout(300_000)
  portal = await startSecondPortal({ scale: 'demo' })
  const done = await plantEverywhere(portal.query)
  planted = done.planted
  // A new process: what was kept of pages is older than the planting.
  await portal.kill()
  await portal.start()
  console.log(`${planted.length} columns planted; held off by constraints: ${done.heldOff.join(', ') || 'none'}`)
})
test.afterAll(() => portal.stop())

test('the words of people were replaced in every area', () => {
  for (const column of ['person.full_name', 'employment.post', 'agency_name.name', 'course.name', 'lesson.title', 'obligation.title', 'agreement.title', 'lecturer.full_name', 'nomination.note', 'comment_report.conduct']) expect(planted.filter((one) => one.startsWith(column.split('.')[0] ?? '')), column).not.toEqual([])
  expect(planted.length).toBeGreaterThan(60)
})

async function signIn(context: BrowserContext, { email, role }: Visitor): Promise<void> {
  if (!email) return
  const [account] = await portal.query('select a.id, a.epoch, (select r.id from role_assignment r where r.account_id = a.id and ($2::text is null or r.role = $2) limit 1) as hat from account a where a.email = $1', [email, role ?? null])
  const token = await encode({ token: { sub: String(account?.['id']), epoch: Number(account?.['epoch']) }, secret: env.NEXTAUTH_SECRET, maxAge: 3600 })
  await context.addCookies([{ name: 'next-auth.session-token', value: token, url: portal.url }, { name: 'portal.hat', value: String(account?.['hat']), url: portal.url }])
}

/** What of the planted words is alive in the page as it stands. */
const alive = (page: Page): Promise<string[]> => page.evaluate(() => [
  ...('planted' in globalThis ? ['a planted script ran'] : []),
  ...[...document.querySelectorAll('[data-planted], [onerror], [onclick], [onload]')].map((one) => one.outerHTML.slice(0, 120)),
  ...[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ protocol }) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)).map(({ href }) => href.slice(0, 120)),
  ...[...document.querySelectorAll('script:not([src])')].filter(({ textContent }) => /<\/?script|<!--/i.test(textContent)).map(() => 'markup inside a script'),
])

/** No cell that a program would take for a formula, however it is stored. */
function formulasIn(bytes: Uint8Array): string[] {
  const sheets = [...unzip(bytes)].filter(([name]) => name.endsWith('.xml'))
  const texts = sheets.flatMap(([, xml]) => [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text))
  return [...sheets.filter(([, xml]) => /<(?:\w+:)?f[\s>/]/.test(xml)).map(([name]) => `a formula in ${name}`), ...texts.filter((text) => /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(text))]
}

for (const visitor of visitors) {
  test(`${visitor.name}: every page and file that leads from the first one`, async ({ browser }) => {
    test.setTimeout(400_000)
    const context = await browser.newContext({ baseURL: portal.url, locale: 'vi-VN' })
    await signIn(context, visitor)
    const page = await context.newPage()
    const faults: string[] = []
    let [shown, books] = [0, 0]
    page.on('console', (message) => { if (message.type() === 'error' && /Content Security Policy|script|hydrat/i.test(message.text())) faults.push(`${page.url()}: ${message.text().slice(0, 200)}`) })
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message.slice(0, 200)}`))
    page.on('dialog', (dialog) => { faults.push(`${page.url()}: a dialog`); void dialog.dismiss() })
    const seen = new Set<string>()
    for (const queue = [visitor.start]; queue.length > 0;) {
      const address = queue.shift() ?? ''
      const file = address.startsWith('/api/') || /\.\w{2,5}$/.test(address.split('?')[0] ?? '')
      const answer = file ? await context.request.get(address) : await page.goto(address, { waitUntil: 'load' })
      if (!answer || answer.status() >= 400) { faults.push(`${address}: ${answer?.status()}`); continue }
      if (visitor.email && !/no-store/.test(answer.headers()['cache-control'] ?? '')) faults.push(`${address}: may be kept by a cache (${answer.headers()['cache-control'] ?? 'nothing said'})`)
      if (file) {
        if ((answer.headers()['content-type'] ?? '').includes('spreadsheetml')) { books += 1; faults.push(...formulasIn(await answer.body()).map((one) => `${address}: ${one}`)) }
        continue
      }
      if ((await page.locator('body').innerText()).includes(trace)) shown += 1
      faults.push(...(await alive(page)).map((one) => `${address}: ${one}`))
      const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
      for (const link of links.filter((one) => one.startsWith(portal.url)).map((one) => one.slice(portal.url.length).split('#')[0] ?? '')) {
        if (link === '' || seen.has(kindOf(link)) || /^\/en(?:[/?]|$)/.test(link) || (visitor.email && !link.startsWith('/api/') && !/^\/(?:agency|school|me|province|hats|account)(?:[/?]|$)/.test(link))) continue
        seen.add(kindOf(link))
        queue.push(link)
      }
    }
    await context.close()
    expect(faults).toEqual([])
    expect(shown).toBeGreaterThan(visitor.email ? 3 : 2)
    if (visitor.name === 'office') expect(books).toBeGreaterThan(3)
  })
}

test('what is typed into a form and sent back with a refusal, or kept, is text: every form of the office and of the liaison', async ({ browser }) => {
  test.setTimeout(400_000)
  const faults: string[] = []
  let sent = 0
  for (const visitor of visitors.filter(({ name }) => ['office', 'liaison', 'public'].includes(name))) {
    const context = await browser.newContext({ baseURL: portal.url, locale: 'vi-VN' })
    await signIn(context, visitor)
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message.slice(0, 200)}`))
    const seen = new Set<string>()
    for (const queue = [visitor.start === '/' ? '/sign-in' : visitor.start]; queue.length > 0;) {
      const address = queue.shift() ?? ''
      await page.goto(address)
      const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      const forms = await page.locator('form:has(textarea, input[type=text], input:not([type]), input[type=search], input[type=email])').count()
      for (let index = 0; index < forms; index += 1) {
        if (index > 0) await page.goto(address)
        if (!(await fillAndSend(page, index))) continue
        sent += 1
        faults.push(...(await alive(page)).map((one) => `${address}, form ${index + 1}: ${one}`))
      }
      for (const link of links.map((one) => one.split('#')[0] ?? '')) {
        if (link === '' || seen.has(kindOf(link)) || link.startsWith('/api/') || /^\/en(?:[/?]|$)/.test(link) || (visitor.email && !/^\/(?:agency|school|province)(?:[/?]|$)/.test(link))) continue
        seen.add(kindOf(link))
        queue.push(link)
      }
    }
    await context.close()
  }
  console.log(`${sent} forms sent with ${payload.length} and ${shortPayload.length} letters`)
  expect(faults).toEqual([])
  expect(sent).toBeGreaterThan(25)
})

/** Types the words into every field of text of a form and sends it as it then is, past what the browser would check. */
async function fillAndSend(page: Page, index: number): Promise<boolean> {
  const form = page.locator('form:has(textarea, input[type=text], input:not([type]), input[type=search], input[type=email])').nth(index)
  const ready = await form.evaluate((one, words) => {
    if (!(one instanceof HTMLFormElement)) return false
    one.noValidate = true
    for (const field of one.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type=text], input:not([type]), input[type=search], input[type=email]')) {
      if (field.name === '' || field.readOnly || field.disabled) continue
      field.removeAttribute('maxlength')
      // As React hears it.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, words)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return one.querySelector('button') !== null
  }, payload).catch(() => false)
  if (!ready) return false
  const answered = page.waitForResponse((response) => response.request().method() !== 'OPTIONS' && response.url().startsWith(portal.url) && response.request().resourceType() !== 'script', { timeout: 10_000 }).catch(() => null)
  await form.locator('button').last().click({ timeout: 5_000, noWaitAfter: true }).catch(() => null)
  await answered
  await page.waitForLoadState('load').catch(() => null)
  return true
}
