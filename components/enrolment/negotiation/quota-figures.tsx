import { Stats, StatTile } from '@/components/ui/page/stats'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { NegotiatedQuota } from '@/lib/enrolment/negotiation/queries/list-negotiation'
import { formatNumber } from '@/lib/i18n/number'

/** What one agency asked, was answered, was given, and holds. */
export async function QuotaFigures({ quota }: { quota: NegotiatedQuota }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.negotiation.${key}`, values)
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(value, locale))
  return (
    <Stats count={4}>
      <StatTile label={word('asked')} figure={figure(quota.asked)} note={quota.asked === null ? word('none') : word('askedNote')} />
      <StatTile label={word('countered')} figure={figure(quota.countered)} note={quota.countered === null ? word('none') : word('counteredNote')} />
      <StatTile label={word('assigned')} figure={figure(quota.assigned)} note={quota.assigned === null ? word('none') : word('assignedNote')} />
      <StatTile
        label={word('taken')} figure={figure(quota.taken)} unit={quota.pool > 0 ? word('pooled', { pool: figure(quota.pool) }) : undefined}
        note={word('takenNote', { waiting: figure(quota.waiting) })}
      />
    </Stats>
  )
}
