import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const folder = 'tests/output/screens'

/** Keeps a picture of the whole page at both widths, to be laid beside the design by eye. */
export async function keepPictures(page: Page, name: string): Promise<void> {
  for (const width of [390, 1280]) await keepPicture(page, name, width)
}

/** The same at one width. */
export async function keepPicture(page: Page, name: string, width: number): Promise<void> {
  await setWidth(page, width)
  const picture = (timeout: number) => page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true, timeout })
  // The browser forgets to answer once in some hundred pictures, and would wait for as long as the test may: it is asked again.
  await picture(20_000).catch(() => picture(40_000))
}

/** A page that has the width already need not be laid out again. */
async function setWidth(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 })
}

/**
 * No violation of WCAG 2.0 to 2.2 A and AA nor of good practice, as axe sees the page now. In one run in the page
 * itself, and describing violations only: twice as fast as over a second page, which is for frames of other origins.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // The name of a page may be streamed after its body.
  await expect(page).toHaveTitle(/\S/)
  await expectSentences(page)
  expect(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id).filter((id, place, ids) => ids.indexOf(id) !== place)), `${page.url()}: ids that stand twice, so that a label names the wrong thing`).toEqual([])
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), page.url()).toEqual([])
}

/** No key of a message stands where its sentence should. */
export async function expectSentences(page: Page): Promise<void> {
  expect(await page.locator('body').innerText(), page.url()).not.toMatch(/\b(web|access|people|catalogue|planning|enrolment|teaching|graduation|evaluations|agreements|notifications|reporting|schools|activities|succession)\.[a-z]+\.\w+/)
}

/** Nothing makes the page scroll sideways at this width. */
export async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  await setWidth(page, width)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0)
}

/** Looked at by machine, and kept for the eye. */
export async function looked(page: Page, name: string): Promise<void> {
  await expectAccessible(page)
  await keepPictures(page, name)
}
