import { Timeline } from '@/components/ui/page/timeline'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import type { NeedsEntry } from '@/lib/planning/needs/queries/list-history'
import { dayAt, formatClock, formatDay } from '@/lib/time'

/** The call and what an agency answered to it, newest first. */
export async function NeedsHistory({ entries, year }: { entries: readonly NeedsEntry[]; year: number }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (entries.length === 0) return <p className="text-soft">{t('planning.needs.history.empty')}</p>
  const when = (at: string) => `${formatClock(new Date(at), locale)}, ${formatDay(dayAt(new Date(at)), locale)}`
  return (
    <Timeline
      entries={entries.map((entry) => ({
        key: entry.id, when: when(entry.at), dateTime: entry.at, what: sentence(entry, year, t, locale), detail: entry.data.late && entry.type === 'needs.stated' ? t('planning.needs.late') : undefined,
        who: entry.by ? [entry.by, entry.role && t(`access.roles.${entry.role}`)].filter(Boolean).join(', ') : t('planning.needs.history.system'),
      }))}
    />
  )
}

function sentence({ type, data }: NeedsEntry, year: number, t: Translate, locale: string): string {
  const word = (key: string, values?: Record<string, string | number>) => t(`planning.needs.history.${key}`, values)
  const day = (value: string | undefined) => (value ? formatDay(value, locale) : '–')
  switch (type) {
    case 'needs.called': return word('called')
    case 'needs.extended': return word('extended', { from: day(data.from), to: day(data.deadline) })
    case 'needs.corrected': return word('corrected')
    case 'needs.reminded': return word('reminded')
    default: return data.lines === 0 ? word('statedNone') : word('stated', { year, lines: data.lines ?? 0, headcount: data.headcount ?? 0 })
  }
}
