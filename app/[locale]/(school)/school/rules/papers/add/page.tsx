import type { Metadata } from 'next'
import { AdditionForm } from '@/components/enrolment/requirements/addition-form'
import { loadRequiringCourses } from '@/lib/enrolment/dossier/requirements/loaders'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('enrolment.requirements.add.title') })

export default async function AddRequirementPage() {
  return <AdditionForm courses={await loadRequiringCourses()} />
}
