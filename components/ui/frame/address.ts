/** The path without its language: the server may see /vi/x where the browser shows /x. */
export function withoutLanguage(path: string): string {
  return path.replace(/^\/(?:vi|en)(?=\/|$)/, '') || '/'
}

/** An address without language in the language of a page: Vietnamese carries no prefix. */
export function inLanguageOf(page: string, address: string): string {
  if (!/^\/en(?=\/|$)/.test(page)) return address
  return address === '/' ? '/en' : `/en${address}`
}

/** The entry that the page belongs to: the longest address that begins the page's own. */
export function currentAddress(path: string, addresses: readonly string[]): string | undefined {
  const page = withoutLanguage(path)
  const above = addresses.filter((address) => {
    const entry = withoutLanguage(address)
    return page === entry || (entry !== '/' && page.startsWith(`${entry}/`))
  })
  return above.toSorted((a, b) => b.length - a.length)[0]
}
