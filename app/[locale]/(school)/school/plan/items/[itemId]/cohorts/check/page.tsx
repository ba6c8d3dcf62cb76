import type { Metadata } from 'next'
import { CheckPage } from '@/components/planning/scheduling/check-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('planning.scheduling.check.crumb') })

export default async function CheckCohortsPage({ params, searchParams }: PageProps<'/[locale]/school/plan/items/[itemId]/cohorts/check'>) {
  const [{ itemId }, search] = await Promise.all([params, searchParams])
  return <CheckPage itemId={itemId} search={search} />
}
