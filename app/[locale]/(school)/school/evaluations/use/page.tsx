import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
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
  return (
    <div className="stack">
      <PageHead wide title={t('evaluations.use.title')} lead={t('evaluations.use.lead')} />
      <EvaluationTabs current="use" />
      <UseList page={page} filter={filter} path="/school/evaluations/use" careerOf={(id) => `/school/evaluations/use/${id}`} needed="#figures" />
      <Section id="figures" title={t('evaluations.use.countsTitle')}>
        <Panel look="tight"><UseCounts counts={counts} /></Panel>
        <ExportForm id="export-counts" action="/api/use/counts/export" words={(key) => t(`evaluations.use.${key === 'exportTitle' ? 'exportCounts' : key}`)} />
      </Section>
    </div>
  )
}
