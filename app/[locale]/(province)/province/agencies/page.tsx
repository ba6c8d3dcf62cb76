import { AgenciesPage } from '@/components/reporting/agencies-page'
import { agenciesTitle } from '@/components/reporting/titles'

export const generateMetadata = agenciesTitle

export default async function ProvinceAgenciesPage({ searchParams }: PageProps<'/[locale]/province/agencies'>) {
  return <AgenciesPage search={await searchParams} />
}
