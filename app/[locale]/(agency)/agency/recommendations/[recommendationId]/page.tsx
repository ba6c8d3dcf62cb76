import type { Metadata } from 'next'
import { RecommendationPage } from '@/components/activities/recommendation-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.recommendations.facts') }
}

export default async function AgencyRecommendationPage({ params, searchParams }: PageProps<'/[locale]/agency/recommendations/[recommendationId]'>) {
  const [{ recommendationId }, { did }] = await Promise.all([params, searchParams])
  return <RecommendationPage workspace="/agency" id={recommendationId} did={did} />
}
