import { Pager } from '@/components/ui/table/pager'
import { currentTranslator } from '@/lib/i18n/current'

type ListPagerProps = { text: string; path: string; query: Readonly<Record<string, string | undefined>>; previous: string | null; next: string | null }

/** Previous and next page of a list whose state is its address. */
export async function ListPager({ text, path, query, previous, next }: ListPagerProps) {
  const t = await currentTranslator()
  const to = (cursor: string | null, label: string) => (cursor ? { href: withQuery(path, { ...query, cursor }), label } : undefined)
  return <Pager label={t('web.frame.pages')} text={text} previous={to(previous, t('web.frame.previous'))} next={to(next, t('web.frame.next'))} />
}

/** An address with what is given of a query. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}
