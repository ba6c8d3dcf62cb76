import type { Metadata } from 'next'
import { DraftPage } from '@/components/enrolment/rule-versions/draft-page'
import { draftTitle, loadRuleDraft } from '@/lib/enrolment/eligibility/versions/loaders'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/rules/drafts/[draftId]'>): Promise<Metadata> => draftTitle((await params).draftId, 'title')

export default async function RuleDraftPage({ params, searchParams }: PageProps<'/[locale]/school/rules/drafts/[draftId]'>) {
  return <DraftPage {...await loadRuleDraft((await params).draftId)} did={(await searchParams)['did']} />
}
