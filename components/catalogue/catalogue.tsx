import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Pager } from '@/components/ui/table/pager'
import { loadCatalogue, loadCourses } from '@/lib/catalogue/loaders'
import type { CohortFilters } from '@/lib/catalogue/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { addressOf, CatalogueFilters } from './catalogue-filters'
import { CohortTable } from './cohort-table'

type CatalogueProps = { school: { id: string; slug: string; name: string }; several: boolean; filters: CohortFilters }

/** The catalogue of one school, narrowed and paged by its address. */
export async function Catalogue({ school, several, filters }: CatalogueProps) {
  const [t, locale, courses] = await Promise.all([currentTranslator(), currentLocale(), loadCourses(school.id)])
  const { items, total, nextCursor, previousCursor } = await loadCatalogue({ ...filters, school: school.slug }, courses)
  const shown = several ? { ...filters, school: school.slug } : { ...filters, school: undefined }
  const narrowed = [filters.year, filters.course, filters.form, filters.status, filters.q].some((filter) => filter !== undefined)
  const page = (cursor: string | null, label: string) => (cursor ? { label, href: addressOf(shown, { cursor }) } : undefined)
  const number = (value: number) => formatNumber(value, locale)
  return (
    <>
      <PageHead reference={several ? <span lang="vi">{school.name}</span> : undefined} title={t('catalogue.list.title')} lead={t('catalogue.list.lead')} />
      <Panel look="tight">
        <CatalogueFilters filters={shown} courses={courses} />
        <CohortTable rows={items} caption={t('catalogue.list.caption')} empty={<NoCohort narrowed={narrowed} clear={addressOf({ school: shown.school }, {})} />} />
        {items.length > 0 && (
          <Pager
            label={t('web.frame.pages')} text={t('catalogue.list.shown', { shown: number(items.length), total: number(total) })}
            previous={page(previousCursor, t('web.frame.previous'))} next={page(nextCursor, t('web.frame.next'))}
          />
        )}
      </Panel>
    </>
  )
}

async function NoCohort({ narrowed, clear }: { narrowed: boolean; clear: string }) {
  const t = await currentTranslator()
  if (!narrowed) return <EmptyState title={t('catalogue.list.noneYet')}>{t('catalogue.list.noneYetText')}</EmptyState>
  return (
    <EmptyState title={t('catalogue.list.empty')} action={<Link href={clear}>{t('catalogue.list.clear')}</Link>}>{t('catalogue.list.emptyText')}</EmptyState>
  )
}
