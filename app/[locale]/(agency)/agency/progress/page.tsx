import { AgencyProgressPage } from '@/components/reporting/progress/agency-page'
import { progressTitle } from '@/components/reporting/progress/titles'

export const generateMetadata = progressTitle

export default async function AgencyProgress({ searchParams }: PageProps<'/[locale]/agency/progress'>) {
  return <AgencyProgressPage search={await searchParams} />
}
