import type { Metadata } from 'next'
import { ActivitiesPage } from '@/components/activities/activities-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.title') }
}

export default async function ProvinceActivitiesPage({ searchParams }: PageProps<'/[locale]/province/activities'>) {
  return <ActivitiesPage workspace="/province" search={await searchParams} />
}
