// Every page that a person can reach by links, as that person, in both languages: it answers, is accessible, fits every
// width, ships little script, and nothing in it leads nowhere. Its pictures are kept to be laid beside the design.
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { kindOf, linksOf } from '../support/crawl'
import { demo, loginAs } from '../support/login'
import { expectAccessible, expectNoSidewaysScroll, keepPictures } from '../support/look'

// Hundreds of pages: a recording of each would take longer than the visit.
test.use({ trace: 'off' })

const visitors: readonly { name: string; email?: string; role?: string; start: string }[] = [
  { name: 'public', start: '/' },
  { name: 'liaison', email: demo.liaison, start: '/agency' },
  { name: 'head', email: demo.head, start: '/agency' },
  { name: 'office', email: demo.office, role: 'TRAINING_OFFICE', start: '/school' },
  { name: 'class-head', email: demo.classHead, start: '/school' },
  { name: 'lecturer', email: demo.lecturer, role: 'LECTURER', start: '/school' },
  { name: 'leadership', email: demo.leadership, start: '/school' },
  { name: 'admin', email: demo.admin, start: '/school' },
  { name: 'trainee', email: demo.trainee, start: '/me' },
  { name: 'province', email: demo.province, start: '/province' },
]

/** Follows links breadth first, one page of each kind; `look` sees each page once. */
async function visitAll(context: BrowserContext, start: string, look: (page: Page, address: string) => Promise<void>): Promise<string[]> {
  const page = await context.newPage()
  const queue = [start]
  const seen = new Set([kindOf(start)])
  const visited: string[] = []
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (isFile(address)) {
      expect((await context.request.get(address)).status(), address).toBeLessThan(400)
      continue
    }
    const answer = await page.goto(address)
    expect(answer?.status(), `${address} (linked from the pages before it: ${visited.join(' ')})`).toBe(200)
    visited.push(address)
    await look(page, address)
    for (const link of await linksOf(page)) {
      if (seen.has(kindOf(link)) || leavesTheLanguage(start, link) || isForEveryone(start, link)) continue
      seen.add(kindOf(link))
      queue.push(link)
    }
  }
  await page.close()
  return visited
}

const isFile = (address: string) => address.startsWith('/api/') || /\.\w{2,5}$/.test(address)
const leavesTheLanguage = (start: string, link: string) => !isFile(link) && start.startsWith('/en') !== /^\/en(?:[/?]|$)/.test(link)

/** The public site is crawled once, by the public: to everybody else it looks the same. */
const isForEveryone = (start: string, link: string) => !publicStarts.has(start) && !isFile(link) && !/^(?:\/en)?\/(?:agency|school|me|province|hats)(?:[/?]|$)/.test(link)
const publicStarts = new Set(['/', '/en'])

/** A name for the picture of a page: its kind without ids. */
const pictureName = (who: string, address: string) =>
  `${who}${kindOf(address).replace(/[?].*$/, '').replace(/\{\w+\}/g, 'one').replaceAll('/', '-')}`.replace(/-$/, '-home')

async function signedIn(context: BrowserContext, { email, role }: { email?: string; role?: string }) {
  if (email) await loginAs(context, email, role)
}

for (const visitor of visitors) {
  test(`${visitor.name}: every page in Vietnamese`, async ({ context }) => {
    test.setTimeout(360_000)
    await signedIn(context, visitor)
    const visited = await visitAll(context, visitor.start, async (page, address) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      await page.setViewportSize({ width: 390, height: 900 })
      await expectAccessible(page)
      for (const width of [320, 640, 1440]) await expectNoSidewaysScroll(page, width)
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
      await expect(page.locator('h1')).toHaveCount(1)
      if (!address.includes('?')) await keepPictures(page, pictureName(visitor.name, address))
      expect(faults, address).toEqual([])
    })
    expect(visited.length).toBeGreaterThan(1)
  })

  test(`${visitor.name}: every page in English`, async ({ context }) => {
    test.setTimeout(360_000)
    await signedIn(context, visitor)
    await visitAll(context, visitor.start === '/' ? '/en' : `/en${visitor.start}`, async (page) => {
      await page.setViewportSize({ width: 390, height: 900 })
      await expectAccessible(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      // A key of a message instead of the message: some sentence is missing.
      expect(await page.locator('body').innerText()).not.toMatch(/\b(web|access|people|catalogue|enrolment|teaching|evaluations|agreements|notifications|reporting)\.[a-z]+\.\w+/)
    })
  })
}
