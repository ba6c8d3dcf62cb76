import type { Metadata } from 'next'
import { RecommendationsPage } from '@/components/activities/recommendations-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.recommendations.title') }
}

export default async function AgencyRecommendationsPage({ searchParams }: PageProps<'/[locale]/agency/recommendations'>) {
  return <RecommendationsPage workspace="/agency" search={await searchParams} />
}
