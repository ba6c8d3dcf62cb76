import type { Metadata } from 'next'
import { AgencySections } from '@/components/succession/agency-sections'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { currentTranslator } from '@/lib/i18n/current'
import { loadAgency } from '@/lib/succession/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('succession.agency') }
}

export default async function AgencyPage({ params, searchParams }: PageProps<'/[locale]/school/agencies/[agencyId]'>) {
  const [{ agencyId }, { did }, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { agency } = await loadAgency(agencyId)
  return (
    <>
      <Breadcrumb label={t('reporting.year.crumbs')} crumbs={[{ label: t('succession.title'), href: '/school/agencies' }, { label: agency.name }]} />
      <PageHead title={<span lang="vi">{agency.name}</span>} reference={<span>{agency.code} · {t(`reporting.year.kinds.${agency.kind}`)}</span>} />
      {did === 'saved' && <Note tone="good" live><p>{t('succession.saved')}</p></Note>}
      <AgencySections id={agencyId} home="/school/agencies" />
    </>
  )
}
