import { Timeline } from '@/components/ui/page/timeline'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatClock, formatDay } from '@/lib/time'

type Entry = {
  id: string; type: string; at: string; by: string | null; role: string | null; actorKind: string
  data: { reasons?: string[] | undefined; deadline?: string | undefined }
}

/** What happened to a nomination, newest first: when, who in which hat, what. */
export async function NominationHistory({ entries }: { entries: readonly Entry[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const who = ({ by, role, actorKind }: Entry) => [by ?? t(`access.actors.${actorKind}`), role ? t(`access.roles.${role}`) : null].filter(Boolean).join(', ')
  const detail = ({ data }: Entry) => [
    ...(data.reasons ?? []).map((reason) => t(`enrolment.reasons.${reason}`)), ...(data.deadline ? [t('enrolment.agency.events.deadline', { day: formatDay(data.deadline, locale) })] : []),
  ].join('; ')
  return (
    <Timeline
      entries={entries.map((entry) => ({
        key: entry.id, dateTime: entry.at, when: `${formatClock(new Date(entry.at), locale)}, ${formatDay(dayAt(new Date(entry.at)), locale)}`,
        who: who(entry), what: t(`enrolment.agency.events.${entry.type.replace('nomination.', '')}`), detail: detail(entry),
      }))}
    />
  )
}
