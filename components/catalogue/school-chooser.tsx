import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { currentTranslator } from '@/lib/i18n/current'
import { loadSchools } from '@/lib/schools/loaders'

/** Stands in the place of a page that shows one school, where nothing says which. */
export async function SchoolChooser({ path }: { path: '/' | '/cohorts' | '/notices' }) {
  const [t, schools] = await Promise.all([currentTranslator(), loadSchools()])
  return (
    <>
      <PageHead title={t('schools.choose.title')} lead={t('schools.choose.lead')} />
      <Panel title={t('schools.choose.list')} id="schools">
        {schools.length === 0 && <EmptyState title={t('schools.choose.none')}>{t('schools.choose.noneText')}</EmptyState>}
        <ul className="stack-tight">
          {schools.map(({ slug, name }) => <li key={slug}><Link href={`${path}?school=${slug}`} lang="vi">{name}</Link></li>)}
        </ul>
      </Panel>
    </>
  )
}
