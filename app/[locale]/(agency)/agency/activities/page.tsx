import type { Metadata } from 'next'
import { ActivitiesPage } from '@/components/activities/activities-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.title') }
}

export default async function AgencyActivitiesPage({ searchParams }: PageProps<'/[locale]/agency/activities'>) {
  return <ActivitiesPage workspace="/agency" search={await searchParams} />
}
