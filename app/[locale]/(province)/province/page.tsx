import { OverviewPage } from '@/components/reporting/overview-page'
import { provinceTitle } from '@/components/reporting/titles'

export const generateMetadata = provinceTitle

export default async function ProvincePage({ searchParams }: PageProps<'/[locale]/province'>) {
  return <OverviewPage workspace="/province" year={(await searchParams)['year']} />
}
