import type { Metadata } from 'next'
import { CasePage } from '@/components/succession/case-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('succession.caseTitle') }
}

export default async function SuccessionPage({ params, searchParams }: PageProps<'/[locale]/school/agencies/successions/[caseId]'>) {
  return <CasePage home="/school/agencies" id={(await params).caseId} search={await searchParams} />
}
