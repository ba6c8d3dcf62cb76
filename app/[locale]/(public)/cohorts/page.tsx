import type { Metadata } from 'next'
import { Catalogue } from '@/components/catalogue/catalogue'
import { SchoolChooser } from '@/components/catalogue/school-chooser'
import { currentTranslator } from '@/lib/i18n/current'
import { readCohortFilters } from '@/lib/catalogue/schema'
import { loadPublicSchool } from '@/lib/schools/loaders'

export const revalidate = 3600
export const generateStaticParams = () => []

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('catalogue.list.title') }
}

export default async function CohortsPage() {
  const school = await loadPublicSchool()
  return school ? <Catalogue school={school} several={false} filters={readCohortFilters({})} /> : <SchoolChooser path="/cohorts" />
}
