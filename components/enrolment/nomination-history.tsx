import { Timeline } from '@/components/ui/page/timeline'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatClock, formatDay } from '@/lib/time'

type Entry = {
  id: string; type: string; at: string; by: string | null; role: string | null; actorKind: string
  data: { reasons?: string[] | undefined; deadline?: string | undefined; document?: string | undefined; fault?: string | undefined }
}

/** What happened to a nomination, newest first: when, who in which hat, what. */
export async function NominationHistory({ entries }: { entries: readonly Entry[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const who = ({ by, role, actorKind }: Entry) => [by ?? t(`access.actors.${actorKind}`), role ? t(`access.roles.${role}`) : null].filter(Boolean).join(', ')
  const happened = (type: string) => type.startsWith('document.') ? t(`enrolment.dossier.happened.${type.replace('document.', '')}`) : t(`enrolment.agency.events.${type.replace('nomination.', '').replace('.', '-')}`)
  const detail = ({ data }: Entry) => [
    ...(data.document ? [t(`enrolment.dossier.kinds.${data.document}`)] : []), ...(data.fault ? [t(`enrolment.dossier.faults.${data.fault}`)] : []),
    ...(data.reasons ?? []).map((reason) => t(`enrolment.reasons.${reason}`)), ...(data.deadline ? [t('enrolment.agency.events.deadline', { day: formatDay(data.deadline, locale) })] : []),
  ].join('; ')
  return (
    <Timeline
      entries={entries.map((entry) => ({
        key: entry.id, dateTime: entry.at, when: `${formatClock(new Date(entry.at), locale)}, ${formatDay(dayAt(new Date(entry.at)), locale)}`,
        who: who(entry), what: happened(entry.type), detail: detail(entry),
      }))}
    />
  )
}
