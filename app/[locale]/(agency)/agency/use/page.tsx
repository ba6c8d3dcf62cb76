import type { Metadata } from 'next'
import { UseList } from '@/components/evaluations/use-list'
import { PageHead } from '@/components/ui/page/page-head'
import { requireActor } from '@/lib/access/session'
import { listUse } from '@/lib/evaluations/use/queries'
import { useFilter } from '@/lib/evaluations/use/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.use.title') }
}

export default async function AgencyUsePage({ searchParams }: PageProps<'/[locale]/agency/use'>) {
  const [actor, search, t] = await Promise.all([requireActor(), searchParams, currentTranslator()])
  const filter = { ...useFilter.parse(search), limit: 25 }
  return (
    <div className="stack">
      <PageHead wide title={t('evaluations.use.title')} lead={t('evaluations.use.lead')} />
      <UseList page={await listUse(actor, filter, dayAt(new Date()))} filter={filter} path="/agency/use" careerOf={(id) => `/agency/people/${id}/career`} needed="/agency/needs/people" />
    </div>
  )
}
