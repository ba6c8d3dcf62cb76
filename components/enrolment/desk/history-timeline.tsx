import { Timeline } from '@/components/ui/page/timeline'
import type { HistoryEntry } from '@/lib/enrolment/queries/list-history'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { dayAt, formatClock, formatDay, type Day } from '@/lib/time'

type Entry = HistoryEntry & { name?: string | null; agency?: string | null; thing?: string | null; day?: Day | null; count?: number }

/** What happened, by whom and when, in the words of the office. */
export async function HistoryTimeline({ entries }: { entries: readonly Entry[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const when = (at: string) => `${formatClock(new Date(at), locale)}, ${formatDay(dayAt(new Date(at)), locale)}`
  return (
    <Timeline
      entries={entries.map((entry) => ({
        key: entry.id, when: when(entry.at), dateTime: entry.at, what: sentence(entry, t, locale), detail: detail(entry, t, locale) || undefined,
        who: entry.by ? [entry.by, entry.role && t(`access.roles.${entry.role}`)].filter(Boolean).join(', ') : t('enrolment.cohort.history.system'),
      }))}
    />
  )
}

function sentence({ type, name, agency, thing, day, count = 1 }: Entry, t: Translate, locale: string): string {
  const what = type.startsWith('document.') ? t(`enrolment.dossier.happened.${type.replace('document.', '')}`) : t(`enrolment.happened.${type.replace('.', '_').replaceAll('-', '_')}`)
  if (count > 1) return t('enrolment.happenedTogether', { what, count, kind: type.startsWith('lesson.') ? 'lesson' : 'nomination' })
  const whom = [name, agency, thing, day && formatDay(day, locale)].filter(Boolean).join(', ')
  return whom ? t('enrolment.happenedTo', { what, name: whom }) : what
}

/** Numbers that changed, reasons, day and document; states are said by the sentence already. */
function detail({ type, data }: Entry, t: Translate, locale: string): string {
  const counted = type.startsWith('quota.') || type === 'pool.set' || type === 'cohort.resized'
  return [
    counted && data.from !== undefined && data.to !== undefined ? t('enrolment.fromTo', { from: data.from, to: data.to }) : '',
    data.document ? t(`enrolment.dossier.kinds.${data.document}`) : '',
    data.refusal ? t(`teaching.refused.${data.refusal}`) : '',
    data.duty ? t(`enrolment.opening.duties.${data.duty}`) : '',
    data.fault ? t(`enrolment.dossier.faults.${data.fault}`) : '',
    (data.reasons ?? []).map((reason) => t(`enrolment.reasons.${reason}`)).join('; '),
    data.deadline ? t('enrolment.until', { day: formatDay(data.deadline, locale) }) : '',
    data.decisionNumber ? t('enrolment.document', { number: data.decisionNumber }) : '',
    data.note ?? '',
  ].filter(Boolean).join(', ')
}
