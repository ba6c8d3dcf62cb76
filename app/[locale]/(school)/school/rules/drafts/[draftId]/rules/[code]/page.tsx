import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftHead } from '@/components/enrolment/rule-versions/draft-head'
import { RuleForm } from '@/components/enrolment/rule-versions/rule-form'
import { Link } from '@/components/ui/link'
import { draftTitle, loadDraftToChange } from '@/lib/enrolment/eligibility/versions/loaders'
import { codesOf, newRules } from '@/lib/enrolment/eligibility/versions/schema'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/rules/drafts/[draftId]/rules/[code]'>): Promise<Metadata> => draftTitle((await params).draftId, 'title')

export default async function DraftRulePage({ params }: PageProps<'/[locale]/school/rules/drafts/[draftId]/rules/[code]'>) {
  const { draftId, code: wanted } = await params
  const [draft, t] = await Promise.all([loadDraftToChange(draftId), currentTranslator()])
  const code = codesOf(draft.family).find((one) => one === wanted) ?? notFound()
  const known = draft.rules.find((rule) => rule.code === code)
  return (
    <div className="stack">
      <DraftHead draft={draft} title={known ? 'ruleTitle' : 'newRuleTitle'} rule={t(`enrolment.rules.${code}`)} />
      <RuleForm draft={draft} known={known !== undefined} rule={known ?? { ...newRules[code], citation: '', waivableBy: null, verified: false, wording: null }} />
      <p><Link href={`/school/rules/drafts/${draft.id}`}>{t('enrolment.ruleDraft.back')}</Link></p>
    </div>
  )
}
