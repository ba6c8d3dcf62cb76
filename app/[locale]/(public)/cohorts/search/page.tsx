import type { Metadata } from 'next'
import { Catalogue } from '@/components/catalogue/catalogue'
import { SchoolChooser } from '@/components/catalogue/school-chooser'
import { currentTranslator } from '@/lib/i18n/current'
import { readCohortFilters } from '@/lib/catalogue/schema'
import { loadPublicSchool, loadSchools } from '@/lib/schools/loaders'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('catalogue.list.title') }
}

/** What `/cohorts` shows with filters in its address. */
export default async function CohortSearchPage({ searchParams }: PageProps<'/[locale]/cohorts/search'>) {
  const filters = readCohortFilters(await searchParams)
  const [school, schools] = await Promise.all([loadPublicSchool(filters.school), loadSchools()])
  return school ? <Catalogue school={school} several={schools.length > 1} filters={filters} /> : <SchoolChooser path="/cohorts" />
}
