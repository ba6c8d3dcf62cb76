import { AgencySharesPage } from '@/components/reporting/agency-shares-page'
import { agenciesTitle } from '@/components/reporting/titles'
import { dayAt, yearOf } from '@/lib/time'

export const generateMetadata = agenciesTitle

export default async function ProvinceAgencyPage({ params, searchParams }: PageProps<'/[locale]/province/agencies/[agencyId]'>) {
  return <AgencySharesPage id={(await params).agencyId} search={await searchParams} thisYear={yearOf(dayAt(new Date()))} />
}
