import { ConferencePage } from '@/components/reporting/annual/conference-page'
import { conferenceTitle } from '@/components/reporting/annual/titles'

export const generateMetadata = conferenceTitle

export default async function ProvinceConferencePage({ params, searchParams }: PageProps<'/[locale]/province/annual-reports/[year]/conference'>) {
  const [{ year }, search] = await Promise.all([params, searchParams])
  return <ConferencePage workspace="/province" year={year} search={search} />
}
