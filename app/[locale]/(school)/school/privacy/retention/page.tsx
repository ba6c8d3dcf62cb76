import type { Metadata } from 'next'
import { RetentionPage } from '@/components/privacy/retention-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.retention.title') }
}

export default async function SchoolRetentionPage({ searchParams }: PageProps<'/[locale]/school/privacy/retention'>) {
  return <RetentionPage search={await searchParams} />
}
