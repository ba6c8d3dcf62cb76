import type { Metadata } from 'next'
import { ActivityPage } from '@/components/activities/activity-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.activity') }
}

export default async function AgencyActivityPage({ params, searchParams }: PageProps<'/[locale]/agency/activities/[activityId]'>) {
  const [{ activityId }, { did }] = await Promise.all([params, searchParams])
  return <ActivityPage workspace="/agency" id={activityId} did={did} />
}
