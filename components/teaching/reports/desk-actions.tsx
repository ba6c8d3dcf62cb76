import { ConfirmForm } from '@/components/frame/confirm-form'
import { ButtonLink } from '@/components/ui/button-link'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Actor } from '@/lib/access/actor'
import { currentTranslator } from '@/lib/i18n/current'
import { handOnReportsAction } from '@/lib/teaching/reports/actions'
import { maySendReports, maySignReports, mayReviewReports, mayWriteReports } from '@/lib/teaching/reports/policy'
import type { CohortReports } from '@/lib/teaching/reports/queries/list-cohort-reports'

/** What the reader can do next with this turn of the class: write, hand on, read, sign, send. Nothing where nothing waits for him. */
export async function DeskActions({ actor, list: { cohort, ordinal, rows }, writable }: { actor: Actor; list: CohortReports; writable: boolean }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.act.${key}`, values)
  const base = `/school/cohorts/${cohort.id}/reports`
  const waiting = (step: string) => rows.filter((row) => row.status === 'DRAFTED' && row.step === step)
  const toWrite = writable ? rows.find(({ status, step, whole }) => status === 'DUE' || (status === 'DRAFTED' && step === 'WRITING' && !whole)) : undefined
  const [whole, toReview, toSign, toSend] = [waiting('WRITING').filter((row) => row.whole), waiting('REVIEW'), waiting('APPROVED'), rows.filter(({ status }) => status === 'SIGNED')]
  const links = [
    ...(mayWriteReports(actor) && toWrite ? [{ key: 'write', href: `${base}/${toWrite.traineeId}?turn=${ordinal}`, label: word('writeNext') }] : []),
    ...(mayReviewReports(actor) && toReview[0] ? [{ key: 'review', href: `${base}/${toReview[0].traineeId}?turn=${ordinal}`, label: word('reviewNext') }] : []),
    ...(maySignReports(actor) && toSign.length > 0 ? [{ key: 'sign', href: `${base}/sign?turn=${ordinal}`, label: word('sign', { count: toSign.length }) }] : []),
    ...(maySendReports(actor) && toSend.length > 0 ? [{ key: 'send', href: `${base}/send?turn=${ordinal}`, label: word('send', { count: toSend.length }) }] : []),
  ]
  const handsOn = mayWriteReports(actor) && whole.length > 0
  if (links.length === 0 && !handsOn) return null
  return (
    <div className="actions not-print">
      {links.map(({ key, href, label }, place) => <ButtonLink key={key} href={href} tone={place === 0 ? 'primary' : 'second'}>{label}</ButtonLink>)}
      {handsOn && (
        <ConfirmForm action={handOnReportsAction} hidden={{ cohortId: cohort.id, ordinal: String(ordinal) }} summary={word('wrong')}>
          <SubmitButton tone={links.length === 0 ? 'primary' : 'second'} pendingLabel={word('handingOn')}>{word('handOn')} ({whole.length})</SubmitButton>
        </ConfirmForm>
      )}
    </div>
  )
}
