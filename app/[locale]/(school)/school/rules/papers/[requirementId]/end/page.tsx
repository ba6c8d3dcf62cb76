import type { Metadata } from 'next'
import { EndingForm } from '@/components/enrolment/requirements/ending-form'
import { loadEndable } from '@/lib/enrolment/dossier/requirements/loaders'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('enrolment.requirements.ending.title') })

export default async function EndRequirementPage({ params }: PageProps<'/[locale]/school/rules/papers/[requirementId]/end'>) {
  return <EndingForm requirement={await loadEndable((await params).requirementId)} />
}
