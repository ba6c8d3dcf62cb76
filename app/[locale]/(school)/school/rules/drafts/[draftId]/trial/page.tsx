import type { Metadata } from 'next'
import { TrialPage } from '@/components/enrolment/rule-versions/trial-page'
import { draftTitle, loadTrial } from '@/lib/enrolment/eligibility/versions/loaders'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/rules/drafts/[draftId]/trial'>): Promise<Metadata> => draftTitle((await params).draftId, 'trial.title')

export default async function RuleTrialPage({ params, searchParams }: PageProps<'/[locale]/school/rules/drafts/[draftId]/trial'>) {
  return <TrialPage trial={await loadTrial((await params).draftId)} turn={(await searchParams)['turn']} />
}
