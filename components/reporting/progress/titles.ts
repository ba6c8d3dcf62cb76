import type { Metadata } from 'next'
import { currentTranslator } from '@/lib/i18n/current'
import { rowsFilter } from '@/lib/reporting/progress/schema'
import type { Search } from '../search'
import { placeOf } from './place'

/** What a page of progress is called: by its year. */
export async function progressTitle({ searchParams }: { searchParams: Promise<Search> }): Promise<Metadata> {
  const [t, search] = await Promise.all([currentTranslator(), searchParams])
  return { title: t('reporting.progress.title', { year: placeOf(search, new Date()).year }) }
}

/** What a list behind a figure is called: by what it lists. */
export async function rowsTitle({ searchParams }: { searchParams: Promise<Search> }): Promise<Metadata> {
  const [t, search] = await Promise.all([currentTranslator(), searchParams])
  return { title: t(`reporting.progress.list.${rowsFilter.parse(search).part}`) }
}
