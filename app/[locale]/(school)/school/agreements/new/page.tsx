import type { Metadata } from 'next'
import { StartPage } from '@/components/agreements/start-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('agreements.writing.startTitle') })

export default function NewAgreementPage() {
  return <StartPage />
}
