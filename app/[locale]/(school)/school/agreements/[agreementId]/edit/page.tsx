import type { Metadata } from 'next'
import { DraftPage } from '@/components/agreements/draft-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('agreements.writing.edit') })

export default async function EditAgreementPage({ params, searchParams }: PageProps<'/[locale]/school/agreements/[agreementId]/edit'>) {
  return <DraftPage id={(await params).agreementId} query={await searchParams} />
}
