import { CohortSharesPage } from '@/components/reporting/share-pages'
import { quotasTitle } from '@/components/reporting/titles'

export const generateMetadata = quotasTitle

export default async function ProvinceCohortPage({ params }: PageProps<'/[locale]/province/quotas/[cohortId]'>) {
  return <CohortSharesPage id={(await params).cohortId} />
}
