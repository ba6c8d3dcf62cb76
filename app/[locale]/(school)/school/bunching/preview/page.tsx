import type { Metadata } from 'next'
import { PreviewPage } from '@/components/reporting/bunching/preview-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('reporting.bunching.preview.breadcrumb') })

export default async function MovePreviewPage({ searchParams }: PageProps<'/[locale]/school/bunching/preview'>) {
  return <PreviewPage search={await searchParams} />
}
