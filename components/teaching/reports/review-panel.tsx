import { ActionForm } from '@/components/frame/action-form'
import { ConfirmForm } from '@/components/frame/confirm-form'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentTranslator } from '@/lib/i18n/current'
import { reviewReportsAction } from '@/lib/teaching/reports/actions'
import type { Draft } from '@/lib/teaching/reports/queries/find-report-draft'

/** Agree, or give back with what needs mending. `agrees`: who signs only gives back. */
export async function ReviewPanel({ draft, agrees }: { draft: Draft; agrees: boolean }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`teaching.reports.review.${key}`)
  const { cohort, turn, report, nextToReview } = draft
  if (!report) return null
  const hidden = { cohortId: cohort.id, ordinal: String(turn.ordinal), reports: `${report.id}:${report.revision}`, ...(agrees && nextToReview ? { next: nextToReview } : {}) }
  return (
    <Panel look="key" id="review" title={word('title')}>
      {agrees && report.step === 'REVIEW' && (
        <>
          <p>{word('approveLead')}</p>
          <ConfirmForm action={reviewReportsAction} hidden={{ ...hidden, verdict: 'approve' }} summary={word('wrong')}><SubmitButton pendingLabel={word('pending')}>{word('approve')}</SubmitButton></ConfirmForm>
        </>
      )}
      <ActionForm
        action={reviewReportsAction} hidden={{ ...hidden, verdict: 'return' }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
        fields={[{ kind: 'area', name: 'remark', label: word('remark'), hint: word('remarkHint'), maxLength: 1000 }]}
        buttons={[{ label: word('giveBack'), pending: word('pending'), tone: 'second' }]}
      />
    </Panel>
  )
}
