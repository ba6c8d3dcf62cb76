import type { Metadata } from 'next'
import { NewActivityPage } from '@/components/activities/activity-form'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('activities.form.new') }
}

export default function RecordActivityPage() {
  return <NewActivityPage />
}
