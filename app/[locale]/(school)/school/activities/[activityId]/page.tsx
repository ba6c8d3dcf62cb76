import type { Metadata } from 'next'
import { ActivityPage } from '@/components/activities/activity-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.activity') }
}

export default async function SchoolActivityPage({ params, searchParams }: PageProps<'/[locale]/school/activities/[activityId]'>) {
  const [{ activityId }, { did }] = await Promise.all([params, searchParams])
  return <ActivityPage workspace="/school" id={activityId} did={did} />
}
