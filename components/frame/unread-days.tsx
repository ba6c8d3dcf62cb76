import { Note } from '@/components/ui/page/note'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import type { FilterDay } from '@/lib/web/filter-day'

/** What was typed into a filter as a day and is none, told above the list that is not filtered by it. */
export function UnreadDays({ days, t }: { days: readonly FilterDay[]; t: Translate }) {
  const unread = days.flatMap((day) => day.unread ?? [])
  return unread.length === 0 ? null : <Note tone="wait" live>{unread.map((typed) => <p key={typed}>{t('web.frame.unreadDay', { typed })}</p>)}</Note>
}

/** As the field of the filter shows it again. */
export const shownDay = ({ day, unread }: FilterDay): string => unread ?? (day ? formatDay(day, 'vi') : '')
