import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparisonRest, ComparisonTable, OpenRoundsNote } from '@/components/evaluations/comparison-table'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { RateTable } from '@/components/evaluations/rate-table'
import { SelectField } from '@/components/ui/form/select-field'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Section } from '@/components/ui/page/section'
import { FilterBar } from '@/components/ui/table/filter-bar'
import { requireActor } from '@/lib/access/session'
import { listCourses } from '@/lib/catalogue/queries/find-course'
import { compareItems, listRates } from '@/lib/evaluations/comparison/queries'
import { comparisonFilter } from '@/lib/evaluations/comparison/schema'
import { readsEvaluations } from '@/lib/evaluations/policy'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.compare.title') }
}

export default async function ComparePage({ searchParams }: PageProps<'/[locale]/school/evaluations/compare'>) {
  const [actor, search, t] = await Promise.all([requireActor(), searchParams, currentTranslator()])
  if (!readsEvaluations(actor)) notFound()
  const filter = comparisonFilter.parse(search)
  const [comparison, rates, courses] = await Promise.all([compareItems(actor, filter, dayAt(new Date())), listRates(actor), listCourses(actor, actor.schoolId)])
  const word = (key: string) => t(`evaluations.compare.${key}`)
  return (
    <div className="stack">
      <PageHead wide title={word('title')} lead={word('lead')} />
      <EvaluationTabs current="compare" />
      <OpenRoundsNote open={comparison.open} />
      <Panel look="tight" className="page-wide">
        <FilterBar label={word('filters')} submitLabel={word('submit')}>
          <SelectField name="course" label={word('course')} placeholder={word('all')} defaultValue={filter.course} options={courses.map(({ id, name }) => ({ value: id, label: name }))} />
          <SelectField name="agency" label={word('agency')} placeholder={word('all')} defaultValue={filter.agency} options={rates.map(({ agencyId, agency }) => ({ value: agencyId, label: agency }))} />
        </FilterBar>
        <ComparisonTable comparison={comparison} />
      </Panel>
      <p className="text-sm text-soft">{word('explain')}</p>
      <ComparisonRest comparison={comparison} />
      <Section id="rates" title={word('rates')}><Panel look="tight"><RateTable rates={rates} /></Panel></Section>
    </div>
  )
}
