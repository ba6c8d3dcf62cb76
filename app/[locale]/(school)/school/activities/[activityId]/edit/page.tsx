import type { Metadata } from 'next'
import { EditActivityPage } from '@/components/activities/activity-form'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.form.edit') }
}

export default async function ChangeActivityPage({ params }: PageProps<'/[locale]/school/activities/[activityId]/edit'>) {
  return <EditActivityPage id={(await params).activityId} />
}
