import { RowsPage } from '@/components/reporting/progress/rows-page'
import { rowsTitle } from '@/components/reporting/progress/titles'

export const generateMetadata = rowsTitle

export default async function SchoolProgressRowsPage({ searchParams }: PageProps<'/[locale]/school/progress/cohorts'>) {
  return <RowsPage workspace="/school" search={await searchParams} />
}
