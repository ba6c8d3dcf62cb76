import type { Metadata } from 'next'
import { ActivityPage } from '@/components/activities/activity-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.activity') }
}

export default async function ProvinceActivityPage({ params, searchParams }: PageProps<'/[locale]/province/activities/[activityId]'>) {
  const [{ activityId }, { did }] = await Promise.all([params, searchParams])
  return <ActivityPage workspace="/province" id={activityId} did={did} />
}
