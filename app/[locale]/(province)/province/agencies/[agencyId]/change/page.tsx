import type { Metadata } from 'next'
import { ChangeAgencyPage } from '@/components/succession/agency-forms'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('succession.change') }
}

export default async function ChangePage({ params }: PageProps<'/[locale]/province/agencies/[agencyId]/change'>) {
  return <ChangeAgencyPage home="/province/agencies" id={(await params).agencyId} />
}
