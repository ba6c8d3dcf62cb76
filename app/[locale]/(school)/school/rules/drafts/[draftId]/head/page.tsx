import type { Metadata } from 'next'
import { DraftHead } from '@/components/enrolment/rule-versions/draft-head'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { setDraftHeadAction } from '@/lib/enrolment/eligibility/versions/actions'
import { draftTitle, loadDraftToChange } from '@/lib/enrolment/eligibility/versions/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/rules/drafts/[draftId]/head'>): Promise<Metadata> => draftTitle((await params).draftId, 'headTitle')

export default async function DraftHeadPage({ params }: PageProps<'/[locale]/school/rules/drafts/[draftId]/head'>) {
  const [draft, t] = await Promise.all([loadDraftToChange((await params).draftId), currentTranslator()])
  const word = (key: string) => t(`enrolment.ruleDraft.${key}`)
  return (
    <div className="stack">
      <DraftHead draft={draft} title="headTitle" />
      <Panel look="key">
        <ActionForm
          action={setDraftHeadAction} hidden={{ id: draft.id, revision: String(draft.revision) }} labels={{ wrong: t('enrolment.ruleDraft.wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[
            { kind: 'area', name: 'title', label: word('name'), hint: word('headHint'), value: draft.title, maxLength: 300 },
            { kind: 'date', name: 'effectiveOn', label: word('effectiveOn'), hint: word('dayHint'), value: formatDay(draft.effectiveOn, 'vi') },
          ]}
          buttons={[{ label: word('save'), pending: word('saving') }]}
        />
        <p><Link href={`/school/rules/drafts/${draft.id}`}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
