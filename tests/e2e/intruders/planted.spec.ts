// A school all of whose words are hostile: every page shows them as words, every workbook holds them as text, and no cache keeps any of it.
import { expect, test, type BrowserContext } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { env } from '@/lib/env'
import { readInterface, type Operation } from '../../fuzz/document'
import { kindOf, visitors, type Visitor } from '../../support/crawl'
import { alive, fillAndSend, formsIn, formulasIn, plantedIn, visit } from '../../support/planted-look'
import { heldOffByConstraints, plantEverywhere, trace } from '../../support/planting'
import { startSecondPortal, type SecondPortal } from '../../support/second-portal'

test.describe.configure({ mode: 'serial' })
test.use({ trace: 'off' })
let portal: SecondPortal
let [planted, heldOff]: [string[], string[]] = [[], []]

test.beforeAll(async () => {
  test.setTimeout(300_000)
  portal = await startSecondPortal({ scale: 'demo' })
  const done = await plantEverywhere(portal.query)
  planted = done.planted
  heldOff = done.heldOff
  // A new process: what was kept of pages is older than the planting.
  await portal.kill()
  await portal.start()
  console.log(`${planted.length} columns planted`)
})
test.afterAll(() => portal.stop())

test('the words of people were replaced in every area', () => {
  for (const column of ['person.full_name', 'employment.post', 'agency_name.name', 'course.name', 'lesson.title', 'obligation.title', 'agreement.title', 'lecturer.full_name', 'nomination.note', 'comment_report.conduct']) expect(planted.filter((one) => one.startsWith(column.split('.')[0] ?? '')), column).not.toEqual([])
  expect(planted.length).toBeGreaterThan(60)
  // A column that could not be written to was not looked at: it is known, and why.
  expect(heldOff).toEqual(heldOffByConstraints)
})

async function signIn(context: BrowserContext, { email, role }: Visitor): Promise<void> {
  if (!email) return
  const [account] = await portal.query('select a.id, a.epoch, (select r.id from role_assignment r where r.account_id = a.id and ($2::text is null or r.role = $2) limit 1) as hat from account a where a.email = $1', [email, role ?? null])
  const token = await encode({ token: { sub: String(account?.['id']), epoch: Number(account?.['epoch']) }, secret: env.NEXTAUTH_SECRET, maxAge: 3600 })
  await context.addCookies([{ name: 'next-auth.session-token', value: token, url: portal.url }, { name: 'portal.hat', value: String(account?.['hat']), url: portal.url }])
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
      if (!answer || answer.status() >= 400) { faults.push(`${address}: ${String(answer?.status())}`); continue }
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
    const [seen, sentBefore] = [new Set<string>(), new Set<string>()]
    for (const queue = [visitor.start === '/' ? '/sign-in' : visitor.start]; queue.length > 0;) {
      const address = queue.shift() ?? ''
      await visit(page, address)
      const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      let fresh = true
      for (const { index, kind } of await formsIn(page)) {
        // The same form stands on many pages: the filters of lists, the reason of a step.
        if (sentBefore.has(kind)) continue
        sentBefore.add(kind)
        if (!fresh) await visit(page, address)
        fresh = false
        if (!(await fillAndSend(page, index, portal.url))) continue
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
  expect(faults).toEqual([])
  expect(sent).toBeGreaterThan(25)
})

test('every export and every template of the document holds text where words are', async ({ browser }) => {
  test.setTimeout(300_000)
  const { operations } = await readInterface(portal.url)
  const sheets = operations.filter(({ method, answers }) => method === 'GET' && Object.keys(answers['200'] ?? {}).some((type) => type.includes('spreadsheetml')))
  expect(sheets.length).toBeGreaterThan(12)
  const found = new Map<string, { words: number; formulas: string[] }>()
  for (const visitor of visitors.filter(({ email }) => email)) {
    const context = await browser.newContext({ baseURL: portal.url })
    await signIn(context, visitor)
    for (const sheet of sheets) for (const address of await addressesOf(sheet)) {
      const answer = await context.request.get(address)
      // Some answer rows to programs and a workbook to people.
      if (answer.status() !== 200 || !(answer.headers()['content-type'] ?? '').includes('spreadsheetml')) continue
      const bytes = await answer.body()
      const before = found.get(sheet.path)
      found.set(sheet.path, { words: Math.max(before?.words ?? 0, plantedIn(bytes)), formulas: [...(before?.formulas ?? []), ...formulasIn(bytes)] })
    }
    await context.close()
  }
  expect(Object.fromEntries([...found].filter(([, { formulas }]) => formulas.length > 0))).toEqual({})
  // Lists that the demo has none of are judged where they are made: tests/integration/enrolment/imports.
  expect(sheets.map(({ path }) => path).filter((path) => !found.has(path) && !path.startsWith('/api/imports/'))).toEqual([])
  // Templates are empty; every export has somebody's words in it. In two of them no word of people begins a cell: an academic degree stands
  // before the names of lecturers, and what a certificate says is closed to everybody, and to the planting too.
  const led = ['/api/lecturers/periods', '/api/register/export']
  expect([...found].filter(([path, { words }]) => words === 0 && !path.endsWith('.xlsx')).map(([path]) => path).sort()).toEqual(led)
})

/** Addresses of an export that a demo has something for. */
async function addressesOf({ path, parameters }: Operation): Promise<string[]> {
  const year = new Date().getFullYear()
  const ids = path.startsWith('/api/cohorts/') ? (await portal.query("(select id from cohort where status = 'RUNNING' limit 2) union all (select id from cohort where status = 'ANNOUNCED' limit 2) union all (select id from cohort where status = 'COMPLETED' limit 1)")).map(({ id }) => String(id))
    : path.startsWith('/api/data-requests/') ? (await portal.query("select id from subject_request where kind = 'COPY' order by asked_at desc limit 1")).map(({ id }) => String(id)) : ['']
  // All years of the register are too many rows for one workbook.
  const wanted = parameters.filter(({ in: where, name, required, schema }) => where === 'query' && (required || name === 'reason' || name === 'list' || name === 'format' || (name === 'year' && path.startsWith('/api/register/'))) && (schema.type !== undefined || schema.enum))
  const choices = wanted.reduce<string[]>((queries, { name, schema }) => queries.flatMap((query) => (schema.enum ?? (name === 'year' ? [year, year - 1] : ['Đối chiếu số liệu'])).map((value) => `${query}&${name}=${encodeURIComponent(String(value))}`)), [''])
  return [year, year - 1].flatMap((one) => ids.flatMap((id) => choices.map((query) => `${path.replace('{id}', id).replace('{year}', String(one))}?${query.slice(1)}`)))
}
