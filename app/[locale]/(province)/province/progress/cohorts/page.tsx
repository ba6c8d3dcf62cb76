import { RowsPage } from '@/components/reporting/progress/rows-page'
import { rowsTitle } from '@/components/reporting/progress/titles'

export const generateMetadata = rowsTitle

export default async function ProvinceProgressRowsPage({ searchParams }: PageProps<'/[locale]/province/progress/cohorts'>) {
  return <RowsPage workspace="/province" search={await searchParams} />
}
