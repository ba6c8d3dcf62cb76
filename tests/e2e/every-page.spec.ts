// Every page that a person can reach by links, as that person, in both languages: it answers, is accessible, fits every
// width, and nothing in it leads nowhere. Its pictures are kept to be laid beside the design. How much it costs is told
// by budgets.spec.ts. Both languages have the same elements, so that axe looks at one of them; words have other widths.
import { expect, test } from '@playwright/test'
import { kindOf, signInVisitor, visitAll, visitors } from '../support/crawl'
import { expectAccessible, expectNoSidewaysScroll, keepPictures } from '../support/look'

// Hundreds of pages: a recording of each would take longer than the visit.
test.use({ trace: 'off' })

/** A name for the picture of a page: its kind without ids. */
const pictureName = (who: string, address: string) =>
  `${who}${kindOf(address).replace(/[?].*$/, '').replace(/\{\w+\}/g, 'one').replaceAll('/', '-')}`.replace(/-$/, '-home')

for (const visitor of visitors) {
  test(`${visitor.name}: every page in Vietnamese`, async ({ context }) => {
    test.setTimeout(900_000)
    await signInVisitor(context, visitor)
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
    test.setTimeout(900_000)
    await signInVisitor(context, visitor)
    await visitAll(context, visitor.start === '/' ? '/en' : `/en${visitor.start}`, async (page) => {
      await expectNoSidewaysScroll(page, 320)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      // A key of a message instead of the message: some sentence is missing.
      expect(await page.locator('body').innerText()).not.toMatch(/\b(web|access|people|catalogue|planning|enrolment|teaching|evaluations|agreements|notifications|reporting|schools)\.[a-z]+\.\w+/)
    })
  })
}
