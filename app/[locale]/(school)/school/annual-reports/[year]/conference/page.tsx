import { ConferencePage } from '@/components/reporting/annual/conference-page'
import { conferenceTitle } from '@/components/reporting/annual/titles'

export const generateMetadata = conferenceTitle

export default async function SchoolConferencePage({ params, searchParams }: PageProps<'/[locale]/school/annual-reports/[year]/conference'>) {
  const [{ year }, search] = await Promise.all([params, searchParams])
  return <ConferencePage workspace="/school" year={year} search={search} />
}
