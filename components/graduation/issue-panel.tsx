import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/form/text-field'
import { Panel } from '@/components/ui/page/panel'
import { issueCertificatesAction } from '@/lib/graduation/certificates/actions'
import type { findIssue } from '@/lib/graduation/certificates/queries/find-issue'
import { serialRange } from '@/lib/graduation/certificates/rules/serials'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay, yearOf } from '@/lib/time'

type IssuePanelProps = { cohortId: string; issue: NonNullable<Awaited<ReturnType<typeof findIssue>>>; first: string | null }

/** A serial for each who was recognised, offered from the first one of the pile on; all are checked and issued in one go. */
export async function IssuePanel({ cohortId, issue, first }: IssuePanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`graduation.issue.${key}`, values)
  const [from, today] = [first ?? issue.numbers.serial ?? '', dayAt(new Date())]
  const offered = from === '' ? [] : serialRange(from, issue.waiting.length)
  const serials = issue.waiting.map(({ traineeId, name, birthDate }, place): FormField => (
    { kind: 'text', name: `serial-${traineeId}`, label: name, hint: t('graduation.review.born', { day: formatDay(birthDate, locale) }), value: offered[place] ?? '', width: 'medium' }))
  return (
    <Panel look="key">
      <form className="search-row" role="search" aria-label={word('offer')}>
        <TextField name="first" label={word('first')} hint={word('firstHint')} defaultValue={from} width="medium" />
        <Button tone="second">{word('fill')}</Button>
      </form>
      <ActionForm
        key={from} action={issueCertificatesAction} hidden={{ cohortId }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
        fields={[
          { kind: 'title', name: 'serials', label: word('serials'), hint: word('serialsHint') },
          ...serials,
          [
            { kind: 'text', name: 'firstRegisterNumber', label: word('register'), hint: word('registerHint', { year: String(yearOf(today)) }), value: String(issue.numbers.register), numeric: true },
            { kind: 'date', name: 'issuedOn', label: word('issuedOn'), hint: word('issuedHint'), value: formatDay(today, 'vi') },
          ],
          [{ kind: 'text', name: 'signatory', label: word('signatory'), value: issue.decision?.signatory }, { kind: 'text', name: 'signatoryTitle', label: word('signatoryTitle'), value: issue.decision?.signatoryTitle }],
        ]}
        buttons={[{ label: word('submit'), pending: word('pending') }]}
      />
    </Panel>
  )
}
