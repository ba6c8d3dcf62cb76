import type { Metadata } from 'next'
import { ClosingForm } from '@/components/enrolment/rule-versions/closing-form'
import { loadClosing } from '@/lib/enrolment/eligibility/versions/loaders'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('enrolment.ruleClosing.revoke.title') })

export default async function RevokeVersionPage({ params }: PageProps<'/[locale]/school/rules/[versionId]/revoke'>) {
  return <ClosingForm closing={await loadClosing((await params).versionId, 'revoke')} />
}
