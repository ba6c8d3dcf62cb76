// Every page that a person can reach by links, as that person, in both languages: it answers, is accessible, fits every
// width, costs what a page may cost, and nothing in it leads nowhere. Its pictures are kept to be laid beside the design.
// Both languages have the same elements, so that axe and scales look at one of them; words have other widths.
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { kindOf, signInVisitor, visitAll, visitors } from '../support/crawl'
import { expectAccessible, expectNoSidewaysScroll, expectSentences, keepPicture } from '../support/look'
import { weighPages } from '../support/page-cost'

// Hundreds of pages: a recording of each would take longer than the visit.
test.use({ trace: 'off' })

/** A name for the picture of a page: its kind without ids. */
const pictureOf = (address: string) =>
  kindOf(address).replace(/[?].*$/, '').replace(/\{\w+\}/g, 'one').replaceAll('/', '-').replace(/-$/, '-home')

/** One picture of a kind of page: whoever comes first takes it, the others see the same with less on it. True if it is the caller's to take. */
async function isOurs(kind: string): Promise<boolean> {
  const taken = resolve(import.meta.dirname, '../output/pictures-of', process.env.PORTAL_PID ?? '0')
  await mkdir(taken, { recursive: true })
  return mkdir(join(taken, encodeURIComponent(kind))).then(() => true, () => false)
}

for (const visitor of visitors) {
  test(`${visitor.name}: every page in Vietnamese`, async ({ context }) => {
    test.setTimeout(900_000)
    await signInVisitor(context, visitor)
    const { over, weigh } = weighPages()
    const faults: string[] = []
    context.on('weberror', (fault) => faults.push(fault.error().message))
    const visited = await visitAll(context, visitor.start, async (page, address, answer) => {
      await weigh(page, address, answer)
      const picture = !address.includes('?') && await isOurs(kindOf(address)) ? `${visitor.name}${pictureOf(address)}` : null
      // From narrow to wide, each width once: what is laid out for the machine is there for the picture too.
      await expectNoSidewaysScroll(page, 320)
      await page.setViewportSize({ width: 390, height: 900 })
      await expectAccessible(page)
      if (picture) await keepPicture(page, picture, 390)
      await expectNoSidewaysScroll(page, 640)
      if (picture) await keepPicture(page, picture, 1280)
      await expectNoSidewaysScroll(page, 1440)
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
      await expect(page.locator('h1')).toHaveCount(1)
      // What its script threw while it was loaded or looked at.
      expect(faults, address).toEqual([])
    })
    expect(visited.length).toBeGreaterThan(1)
    expect(over).toEqual([])
  })

  test.describe(() => {
    // What is looked at here is words and their widths, which are the same before a script runs.
    test.use({ javaScriptEnabled: false })

    test(`${visitor.name}: every page in English`, async ({ context }) => {
      test.setTimeout(900_000)
      await signInVisitor(context, visitor)
      await visitAll(context, visitor.start === '/' ? '/en' : `/en${visitor.start}`, async (page) => {
        await expectNoSidewaysScroll(page, 320)
        await expect(page.locator('html')).toHaveAttribute('lang', 'en')
        await expectSentences(page)
      })
    })
  })
}
