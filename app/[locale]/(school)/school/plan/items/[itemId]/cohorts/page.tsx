import type { Metadata } from 'next'
import { SchedulingPage } from '@/components/planning/scheduling/scheduling-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('planning.scheduling.crumb') })

export default async function ItemCohortsPage({ params, searchParams }: PageProps<'/[locale]/school/plan/items/[itemId]/cohorts'>) {
  const [{ itemId }, search] = await Promise.all([params, searchParams])
  return <SchedulingPage itemId={itemId} search={search} />
}
