import type { Metadata } from 'next'
import { ClosingForm } from '@/components/enrolment/rule-versions/closing-form'
import { loadClosing } from '@/lib/enrolment/eligibility/versions/loaders'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('enrolment.ruleClosing.end.title') })

export default async function EndVersionPage({ params }: PageProps<'/[locale]/school/rules/[versionId]/end'>) {
  return <ClosingForm closing={await loadClosing((await params).versionId, 'end')} />
}
