import type { Metadata } from 'next'
import { StartCasePage } from '@/components/succession/cases-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('succession.start') }
}

export default function NewSuccessionPage() {
  return <StartCasePage home="/school/agencies" />
}
