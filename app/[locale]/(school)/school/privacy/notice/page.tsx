import type { Metadata } from 'next'
import { NoticeVersionsPage } from '@/components/privacy/notice-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('privacy.notice.versions') }
}

export default async function SchoolNoticeVersionsPage({ searchParams }: PageProps<'/[locale]/school/privacy/notice'>) {
  return <NoticeVersionsPage search={await searchParams} />
}
