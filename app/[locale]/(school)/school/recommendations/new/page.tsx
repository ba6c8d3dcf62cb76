import type { Metadata } from 'next'
import { NewRecommendationPage } from '@/components/activities/recommendation-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.recommendations.new') }
}

export default function RecordRecommendationPage() {
  return <NewRecommendationPage />
}
