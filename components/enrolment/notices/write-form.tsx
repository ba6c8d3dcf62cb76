import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { editNoticeAction } from '@/lib/enrolment/notices/actions'
import type { Draft, DraftLine } from '@/lib/enrolment/notices/queries/find-draft'
import type { PlannedCohort } from '@/lib/enrolment/notices/queries/list-school-notices'
import { announceBlocker } from '@/lib/enrolment/notices/rules/announcing'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay, type Day } from '@/lib/time'

/** Words, classes and deadlines of a draft; `others` are the planned classes of its year that may come in. */
export async function WriteForm({ draft, others, today }: { draft: Draft; others: readonly PlannedCohort[]; today: Day }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.noticeOffice.write.${key}`, values)
  const { content, lines } = draft
  const choosable = [...lines.map(({ cohortId, ...line }) => ({ ...line, id: cohortId })), ...others.filter((one) => !one.drafted && !announceBlocker(one, today) && !lines.some(({ cohortId }) => cohortId === one.id))]
  const fields: (FormField | FormField[])[] = [
    { kind: 'area', name: 'subject', label: word('subject'), hint: word('subjectHint'), value: content.subject, rows: 2, maxLength: 300 },
    { kind: 'area', name: 'lead', label: word('opening'), mark: word('optional'), value: content.lead ?? '', rows: 4, maxLength: 2000 },
    {
      kind: 'checks', name: 'cohorts', label: word('cohorts'), hint: word('cohortsHint'), value: lines.map(({ cohortId }) => cohortId).join(','),
      choices: choosable.map(({ id, code, course, opensOn }) => ({ value: id, label: code, hint: word('cohortLine', { course, day: formatDay(opensOn, locale) }) })),
    },
    ...lines.flatMap((line) => fieldsOf(line, word, locale)),
    { kind: 'area', name: 'dossier', label: word('dossier'), hint: word('dossierHint'), value: content.dossier.join('\n'), rows: 7, maxLength: 9000 },
    { kind: 'area', name: 'recipients', label: word('recipients'), hint: word('recipientsHint'), value: content.recipients.join('\n'), rows: 6, maxLength: 9000 },
  ]
  return (
    <ActionForm
      action={editNoticeAction} hidden={{ noticeId: draft.id, seen: draft.seen.written }} fields={fields} labels={{ wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
      buttons={[{ label: word('save'), pending: word('pending'), name: 'then', value: 'check' }, { label: word('saveOnly'), pending: word('pending'), tone: 'second', name: 'then', value: 'stay' }]}
    />
  )
}

/** A class that is announced for the first time has its days from the plan; one that was announced has them from the notice. */
function fieldsOf({ cohortId, code, closesOn, opensOn, endsOn, venue, issued, status }: DraftLine, word: (key: string, values?: Record<string, string>) => string, locale: string): (FormField | FormField[])[] {
  const day = (on: Day) => formatDay(on, locale)
  const named = (key: string) => `${key}-${cohortId}`
  // Days are written as officials type them, in both languages.
  const typed = (on: Day) => formatDay(on, 'vi')
  const deadline = (key: string): FormField => ({ kind: 'date', name: named(key), label: word('closesOn'), hint: word('deadlineHint', { day: day(opensOn) }), value: typed(closesOn) })
  const title = (hint?: string): FormField => ({ kind: 'title', name: named('title'), label: word('classTitle', { code }), hint })
  if (!issued) return [title(word('planned', { opens: day(opensOn), ends: day(endsOn), venue })), deadline('closesOn')]
  if (status !== 'ANNOUNCED' && status !== 'ENROLMENT_CLOSED') return [title(word('fixed', { closes: day(closesOn), opens: day(opensOn) }))]
  return [
    title(), deadline('closesOn'),
    [{ kind: 'date', name: named('opensOn'), label: word('opensOn'), value: typed(opensOn) }, { kind: 'date', name: named('endsOn'), label: word('endsOn'), value: typed(endsOn) }],
    { kind: 'text', name: named('venue'), label: word('venue'), value: venue, width: 'full' },
  ]
}
