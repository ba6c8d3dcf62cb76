import type { Metadata } from 'next'
import { CasesPage } from '@/components/succession/cases-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('succession.caseTitle') }
}

export default function SuccessionsPage() {
  return <CasesPage home="/province/agencies" />
}
