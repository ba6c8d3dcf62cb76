import { expect, type BrowserContext, type Page, type Response } from '@playwright/test'
import { demo, loginAs } from './login'

export type Visitor = { name: string; email?: string; role?: string; start: string }

/** Everybody for whom there are screens, who sees most first: two crawl at a time, and the last one should not be alone for long. */
export const visitors: readonly Visitor[] = [
  { name: 'office', email: demo.office, role: 'TRAINING_OFFICE', start: '/school' },
  { name: 'leadership', email: demo.leadership, start: '/school' },
  { name: 'admin', email: demo.admin, start: '/school' },
  { name: 'class-head', email: demo.classHead, start: '/school' },
  { name: 'liaison', email: demo.liaison, start: '/agency' },
  { name: 'province', email: demo.province, start: '/province' },
  { name: 'lecturer', email: demo.lecturer, role: 'LECTURER', start: '/school' },
  { name: 'head', email: demo.head, start: '/agency' },
  { name: 'public', start: '/' },
  { name: 'trainee', email: demo.trainee, start: '/me' },
]

export async function signInVisitor(context: BrowserContext, { email, role }: Visitor): Promise<void> {
  if (email) await loginAs(context, email, role)
}

/** Follows links breadth first, one page of each kind; `look` sees each page once. Answers the addresses. */
export async function visitAll(context: BrowserContext, start: string, look: (page: Page, address: string, answer: Response | null) => Promise<void>): Promise<string[]> {
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
    await look(page, address, answer)
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
/** The public site is crawled once, by the public: to everybody else it looks the same. Evaluation forms nobody finds but by the own list. */
const isForEveryone = (start: string, link: string) =>
  !['/', '/en'].includes(start) && !isFile(link) && !/^(?:\/en)?\/(?:agency|school|me|province|hats|account|evaluations)(?:[/?]|$)/.test(link)

/** The addresses inside the portal that the page links to, without anchors; files and handlers included. */
async function linksOf(page: Page): Promise<string[]> {
  const origin = new URL(page.url()).origin
  const addresses = await page.locator('a[href]').evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
  return [...new Set(addresses.filter((address) => address.startsWith(origin)).map((address) => address.slice(origin.length).split('#')[0] ?? ''))].filter(Boolean)
}

/** One address for each kind of page: ids, tokens and values of filters are the same to a crawler. */
export const kindOf = (address: string): string =>
  address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '{id}').replace(/(\/evaluations\/)[\w-]{20,}/, '$1{token}').replace(/(\/(?:items|figures|paper)\/)[\w.]+/, '$1{code}').replace(/=[^&]*/g, '={value}')
