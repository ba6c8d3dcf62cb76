import type { Metadata } from 'next'
import { SchoolScorePage } from '@/components/reporting/scoring/score-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('reporting.scoring.title') }
}

export default async function AgencySchoolScorePage({ searchParams }: PageProps<'/[locale]/agency/school-score'>) {
  return <SchoolScorePage search={await searchParams} />
}
