import type { Metadata } from 'next'
import { BunchingPage } from '@/components/reporting/bunching/bunching-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('reporting.bunching.title') })

export default async function ProvinceBunchingPage({ searchParams }: PageProps<'/[locale]/province/bunching'>) {
  return <BunchingPage workspace="/province" search={await searchParams} />
}
