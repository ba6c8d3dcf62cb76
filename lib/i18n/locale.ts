export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'vi'

/** The language a path speaks: English below `/en`, Vietnamese without a prefix. */
export const localeOfPath = (path: string): Locale => (/^\/en(?:[/?#]|$)/.test(path) ? 'en' : 'vi')

/** The path as the browser shows it: English carries its prefix, Vietnamese none. */
export const localised = (path: string, locale: Locale): string =>
  locale === 'vi' ? path : path === '/' ? '/en' : `/en${path}`

/** The path as the pages know it, whichever language it speaks. */
export const withoutLanguage = (path: string): string => path.replace(/^\/(?:en|vi)(?=[/?#]|$)/, '').replace(/^(?!\/)/, '/')

/** What a program asked for with Accept-Language; Vietnamese unless English is wanted more. */
export function preferredLocale(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().toLowerCase().split(/;\s*q=/)
    return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
  })
  const weight = (locale: Locale) => Math.max(0, ...wanted.filter(({ tag }) => tag.split('-')[0] === locale).map(({ quality }) => quality))
  return weight('en') > weight('vi') ? 'en' : 'vi'
}
