import type { Metadata } from 'next'
import { NoticePage } from '@/components/privacy/notice-page'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.notice.title') }
}

export default async function AccountPrivacyPage({ searchParams }: PageProps<'/[locale]/account/privacy'>) {
  return <NoticePage search={await searchParams} />
}
