// What a page may cost: at most 10 SQL statements, a list 6, however many rows there are; at most 30 KB of our own script.
// "Own" is what the browser loads less what an empty page of the same build loads. No empty page is shipped: its scripts
// are the framework's, which the build's manifest names because it puts them on every page, an empty one included.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page, Request, Response } from '@playwright/test'
import { z } from 'zod'
import { kindOf } from './crawl'

const SCRIPT_BYTES = 30 * 1024
const [PAGE_STATEMENTS, LIST_STATEMENTS] = [10, 6]

const manifest = z.object({ polyfillFiles: z.array(z.string()), rootMainFiles: z.array(z.string()) })

/** Names of the scripts of an empty page. */
function frameworkScripts(): Set<string> {
  const { polyfillFiles, rootMainFiles } = manifest.parse(JSON.parse(readFileSync(resolve('.next-test/build-manifest.json'), 'utf8')))
  return new Set([...polyfillFiles, ...rootMainFiles].map((file) => `/_next/${file}`))
}

/** A page of rows that can be browsed, by the noun at the end of its address. */
const isList = (address: string) =>
  /\/(?:cohorts|search|nominations|people|agreements|obligations|evaluations|notifications|agencies|quotas|classes|trainees|needs|notices)(?:\?|$)/.test(address)

/** Counts what the pages of this tab load from the server; nothing comes from the browser's own cache. */
async function weighScripts(page: Page): Promise<() => Promise<number>> {
  const framework = frameworkScripts()
  let asked: Request[] = []
  await (await page.context().newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true })
  page.on('request', (request) => {
    // What the page before still asked for while it was looked at is not this page's.
    if (request.isNavigationRequest()) asked = []
    if (request.resourceType() === 'script' && !framework.has(new URL(request.url()).pathname)) asked.push(request)
  })
  return async () => {
    const loaded = asked
    asked = []
    // Waits for each to be there: the last ones may still be on their way when the page counts as loaded.
    const sizes = await Promise.all(loaded.map((request) => request.sizes()))
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  }
}

/** Weighs the pages of one tab, each right after it was loaded; `over` holds what was too much. */
export function weighPages() {
  const over: string[] = []
  let scripts: (() => Promise<number>) | undefined
  const weigh = async (page: Page, address: string, answer: Response | null): Promise<void> => {
    const statements = Number(answer?.headers()['x-statements'] ?? Number.NaN)
    const allowed = isList(address) ? LIST_STATEMENTS : PAGE_STATEMENTS
    if (!(statements <= allowed)) over.push(`${kindOf(address)}: ${statements} statements of ${allowed}`)
    if (!scripts) {
      // From the second load on everything is seen: the tab was opened by the crawl.
      scripts = await weighScripts(page)
      await page.reload()
    }
    const bytes = await scripts()
    if (bytes > SCRIPT_BYTES || bytes === 0) over.push(`${kindOf(address)}: ${bytes} bytes of script`)
  }
  return { over, weigh }
}
