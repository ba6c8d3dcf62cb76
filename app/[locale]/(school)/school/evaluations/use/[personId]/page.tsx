import type { Metadata } from 'next'
import { CareerTable } from '@/components/evaluations/career-table'
import { EvaluationTabs } from '@/components/evaluations/evaluation-tabs'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
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
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: t('evaluations.rounds.title'), href: '/school/evaluations' }, { label: t('evaluations.use.title'), href: '/school/evaluations/use' }, { label: career.person }]} />
        <PageHead title={t('evaluations.use.careerOf', { name: career.person })} lead={t('evaluations.use.careerLead')} />
      </div>
      <EvaluationTabs current="use" />
      <CareerTable career={career} />
    </div>
  )
}
