import { AgencySharesPage } from '@/components/reporting/agency-shares-page'
import { AgencySections } from '@/components/succession/agency-sections'
import { agenciesTitle } from '@/components/reporting/titles'
import { dayAt, yearOf } from '@/lib/time'

export const generateMetadata = agenciesTitle

export default async function ProvinceAgencyPage({ params, searchParams }: PageProps<'/[locale]/province/agencies/[agencyId]'>) {
  const { agencyId } = await params
  return (
    <>
      <AgencySharesPage id={agencyId} search={await searchParams} thisYear={yearOf(dayAt(new Date()))} />
      <AgencySections id={agencyId} home="/province/agencies" />
    </>
  )
}
