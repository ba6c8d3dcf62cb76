import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { withQuery } from '@/components/enrolment/desk/list-pager'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { ExportForm } from '@/components/frame/export-form'
import { UseCounts } from '@/components/evaluations/use-counts'
import { UseList } from '@/components/evaluations/use-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { requireActor } from '@/lib/access/session'
import { mayNameUse } from '@/lib/evaluations/use/policy'
import { countUse, listUse } from '@/lib/evaluations/use/queries'
import { useFilter } from '@/lib/evaluations/use/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.use.title') }
}

export default async function SchoolUsePage({ searchParams }: PageProps<'/[locale]/school/evaluations/use'>) {
  const [actor, search, t] = await Promise.all([requireActor(), searchParams, currentTranslator()])
  if (!mayNameUse(actor)) notFound()
  const [filter, today] = [{ ...useFilter.parse(search), limit: 25 }, dayAt(new Date())]
  const [page, counts] = await Promise.all([listUse(actor, filter, today), countUse(actor, today)])
  const path = '/school/evaluations/use'
  const agencies = counts.filter(({ completed }) => completed > 0).sort((a, b) => a.agency.localeCompare(b.agency, 'vi'))
  return (
    <div className="stack">
      <PageHead wide title={t('evaluations.use.title')} lead={t('evaluations.use.lead')} />
      <EvaluationTabs current="use" />
      <UseList page={page} filter={filter} path={path} careerOf={(id) => `${path}/${id}`} needed="#figures" agencies={agencies} />
      <Section id="figures" title={t('evaluations.use.countsTitle')}>
        <Panel look="tight" className="page-wide heads-wrap"><UseCounts counts={counts} listOf={(agency, list) => withQuery(path, { list, agency })} /></Panel>
        <p className="text-sm text-soft">{t('evaluations.use.explain.ripe')} {t('evaluations.use.explain.unrecorded')} {t('evaluations.use.explain.unused')}</p>
        <ExportForm id="export-counts" action="/api/use/counts/export" words={(key) => t(`evaluations.use.${key === 'exportTitle' ? 'exportCounts' : key}`)} />
      </Section>
    </div>
  )
}
