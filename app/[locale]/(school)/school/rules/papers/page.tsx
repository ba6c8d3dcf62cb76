import type { Metadata } from 'next'
import { RequirementsPage } from '@/components/enrolment/requirements/requirements-page'
import { loadRequirements } from '@/lib/enrolment/dossier/requirements/loaders'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('enrolment.requirements.title') })

export default async function SchoolRequirementsPage({ searchParams }: PageProps<'/[locale]/school/rules/papers'>) {
  return <RequirementsPage {...await loadRequirements()} did={(await searchParams)['did']} />
}
