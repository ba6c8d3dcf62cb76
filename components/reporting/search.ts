import { figuresYear } from '@/lib/reporting/year/schema'
import { tidy } from '@/lib/text'
import { dayAt, yearOf } from '@/lib/time'

export type Search = Readonly<Record<string, string | string[] | undefined>>

/** Year and free text of a list's address; what is unusable counts as not given. */
export function searchOf(search: Search): { year: number; q: string | undefined } {
  const text = typeof search['q'] === 'string' ? tidy(search['q']).slice(0, 100) : ''
  return { year: figuresYear.safeParse(search['year']).data ?? yearOf(dayAt(new Date())), q: text === '' ? undefined : text }
}

export function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}
