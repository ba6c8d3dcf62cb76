import { ConfirmForm } from '@/components/frame/confirm-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { correctNoticeAction } from '@/lib/enrolment/notices/actions'
import type { Notice } from '@/lib/enrolment/notices/queries/find-notice'
import { currentTranslator } from '@/lib/i18n/current'

/** What can be done next: with a draft its check, its text, its end; with an issued notice a correction and the lists that come in. */
export async function NextPanel({ notice, drafted, writes }: { notice: Notice; drafted: boolean; writes: boolean }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.noticeOffice.one.${key}`, values)
  const path = `/school/notices/${notice.id}`
  const issued = notice.versions.some((one) => one.issued)
  if (!writes && !issued) return null
  return (
    <Panel look={writes ? 'key' : 'plain'} id="next" title={word('work')}>
      {writes && drafted && (
        <>
          {issued && <p className="text-sm">{word('draftNote')}</p>}
          <ButtonLink block href={`${path}/issue`}>{word('toIssue')}</ButtonLink>
          <ButtonLink block tone="second" href={`${path}/edit`}>{word('edit')}</ButtonLink>
          <p><Link href={`${path}/discard`}>{word('discard')}</Link></p>
        </>
      )}
      {issued && (
        <ul className="stack-tight text-sm">
          <li><Link href={`/notices/${notice.id}`}>{word('public')}</Link></li>
          {notice.content.lines.map(({ cohortId, code }) => <li key={cohortId}><Link href={`/school/cohorts/${cohortId}`}>{word('desk', { code })}</Link></li>)}
        </ul>
      )}
      {writes && !drafted && (
        <ConfirmForm action={correctNoticeAction} hidden={{ noticeId: notice.id }} summary={word('wrong')} matter={<p className="text-sm text-soft">{word('correctWhy')}</p>}>
          <SubmitButton tone="second" pendingLabel={word('correcting')}>{word('correct')}</SubmitButton>
        </ConfirmForm>
      )}
    </Panel>
  )
}
