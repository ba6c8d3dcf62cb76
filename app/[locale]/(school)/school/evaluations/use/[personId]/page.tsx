import type { Metadata } from 'next'
import { CareerTable } from '@/components/evaluations/career-table'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { PageHead } from '@/components/ui/page/page-head'
import { loadCareer } from '@/lib/evaluations/use/loaders'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.use.career') }
}

export default async function SchoolCareerPage({ params }: PageProps<'/[locale]/school/evaluations/use/[personId]'>) {
  const [{ personId }, t] = await Promise.all([params, currentTranslator()])
  const career = await loadCareer(personId)
  return (
    <div className="stack">
      <PageHead title={t('evaluations.use.careerOf', { name: career.person })} lead={t('evaluations.use.careerLead')} />
      <EvaluationTabs current="use" />
      <CareerTable career={career} />
    </div>
  )
}
