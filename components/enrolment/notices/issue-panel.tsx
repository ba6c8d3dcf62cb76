import { ActionForm } from '@/components/frame/action-form'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { issueNoticeAction } from '@/lib/enrolment/notices/actions'
import type { Draft } from '@/lib/enrolment/notices/queries/find-draft'
import { annexOf } from '@/lib/enrolment/notices/rules/content'
import { currentTranslator } from '@/lib/i18n/current'
import { formatDay, type Day } from '@/lib/time'

/** What happens on issue, then number, date and who signs. Blocked, it says so and leads back. */
export async function IssuePanel({ draft, blocked, today }: { draft: Draft; blocked: boolean; today: Day }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.noticeOffice.issue.${key}`, values)
  const submit = word(draft.corrects ? 'submitCorrection' : 'submit')
  const opened = draft.lines.filter(({ issued }) => !issued).length
  const pool = draft.lines.some(({ poolSeats }) => poolSeats > 0)
  const agencies = annexOf(draft.lines).rows.length
  const path = `/school/notices/${draft.id}`
  return (
    <Panel look="key" id="paper" title={word('paper')}>
      {blocked
        ? <><Button blocked={word('blocked')}>{submit}</Button><p><Link href={`${path}/edit`}>{word('fix')}</Link></p></>
        : (
          <>
            <ul className="numbered" aria-label={word('consequences')}>
              {opened > 0 && <li>{word('opened', { count: opened })}</li>}
              <li>{pool ? word('toldAll') : agencies === 0 ? word('toldAllWaiting') : word('told', { count: agencies })}</li>
              <li>{word('published')}</li>
            </ul>
            <ActionForm
              action={issueNoticeAction} hidden={{ noticeId: draft.id, seen: draft.seen.issued }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
              fields={[
                [
                  { kind: 'text', name: 'documentNumber', label: word('documentNumber'), hint: word('numberHint'), width: 'medium' },
                  { kind: 'date', name: 'documentOn', label: word('documentOn'), hint: word('dateHint'), value: formatDay(today, 'vi') },
                ],
                [
                  { kind: 'text', name: 'signatory', label: word('signatory'), width: 'medium', value: draft.signed?.signatory },
                  { kind: 'text', name: 'signatoryTitle', label: word('signatoryTitle'), hint: word('titleHint'), width: 'medium', value: draft.signed?.title ?? 'Hiệu trưởng' },
                ],
              ]}
              buttons={[{ label: submit, pending: word('pending') }]}
            />
          </>
        )}
      <p><Link href={path}>{word('back')}</Link></p>
    </Panel>
  )
}
