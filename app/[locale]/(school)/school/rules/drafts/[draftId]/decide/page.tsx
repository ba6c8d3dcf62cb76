import type { Metadata } from 'next'
import { DifferenceTable } from '@/components/enrolment/rule-versions/difference-table'
import { DraftHead } from '@/components/enrolment/rule-versions/draft-head'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { decideVersionAction } from '@/lib/enrolment/eligibility/versions/actions'
import { draftTitle, loadDraftToDecide } from '@/lib/enrolment/eligibility/versions/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/rules/drafts/[draftId]/decide'>): Promise<Metadata> => draftTitle((await params).draftId, 'decideTitle')

export default async function DecideVersionPage({ params }: PageProps<'/[locale]/school/rules/drafts/[draftId]/decide'>) {
  const [draft, t] = await Promise.all([loadDraftToDecide((await params).draftId), currentTranslator()])
  const word = (key: string) => t(`enrolment.ruleDraft.${key}`)
  const path = `/school/rules/drafts/${draft.id}`
  return (
    <div className="stack">
      <DraftHead draft={draft} title="decideTitle" lead={word('decideLead')} />
      <Panel look="key">
        <ActionForm
          action={decideVersionAction} hidden={{ id: draft.id, revision: String(draft.revision), ...(draft.base ? { baseId: draft.base.id } : {}) }}
          labels={{ wrong: t('enrolment.ruleDraft.decideWrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[
            { kind: 'date', name: 'effectiveOn', label: word('decideOn'), hint: word('decideOnHint'), value: formatDay(draft.from, 'vi') },
            [{ kind: 'text', name: 'documentNumber', label: word('number'), hint: word('numberHint'), width: 'medium' }, { kind: 'date', name: 'documentOn', label: word('on') }],
          ]}
          buttons={[{ label: word('submit'), pending: word('submitting') }]}
        />
        <p><Link href={path}>{word('back')}</Link></p>
      </Panel>
      <DifferenceTable before={draft.base} after={draft.rules} />
    </div>
  )
}
