import { QuotasPage } from '@/components/reporting/quotas-page'
import { quotasTitle } from '@/components/reporting/titles'

export const generateMetadata = quotasTitle

export default async function ProvinceQuotasPage({ searchParams }: PageProps<'/[locale]/province/quotas'>) {
  return <QuotasPage search={await searchParams} />
}
