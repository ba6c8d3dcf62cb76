import type { Page } from '@playwright/test'

/** The addresses inside the portal that the page links to, without anchors; files and handlers included. */
export async function linksOf(page: Page): Promise<string[]> {
  const origin = new URL(page.url()).origin
  const addresses = await page.locator('a[href]').evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
  return [...new Set(addresses.filter((address) => address.startsWith(origin)).map((address) => address.slice(origin.length).split('#')[0] ?? ''))].filter(Boolean)
}

/** One address for each kind of page: ids, tokens and values of filters are the same to a crawler. */
export const kindOf = (address: string): string =>
  address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '{id}').replace(/(\/evaluations\/)[\w-]{20,}/, '$1{token}').replace(/=[^&]*/g, '={value}')
