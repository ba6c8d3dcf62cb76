import type { Metadata } from 'next'
import { RecommendationPage } from '@/components/activities/recommendation-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.recommendations.facts') }
}

export default async function ProvinceRecommendationPage({ params, searchParams }: PageProps<'/[locale]/province/recommendations/[recommendationId]'>) {
  const [{ recommendationId }, { did }] = await Promise.all([params, searchParams])
  return <RecommendationPage workspace="/province" id={recommendationId} did={did} />
}
