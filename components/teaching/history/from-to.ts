import type { Translate } from '@/lib/i18n/sentence'
import type { Aspect } from '@/lib/teaching/history/rules'
import type { Snapshot } from '@/lib/teaching/history/schema'
import { formatDay, weekdayName } from '@/lib/time'

/** "Nơi học: Phòng A → Phòng B" */
export const fromTo = (aspect: Aspect, before: Snapshot, after: Snapshot, locale: string, t: Translate): string =>
  t('teaching.history.fromTo', { aspect: t(`teaching.history.aspects.${aspect}`), from: aspectOf(aspect, before, locale, t), to: aspectOf(aspect, after, locale, t) })

/** What a lesson was in one aspect, in words. */
export function aspectOf(aspect: Aspect, one: Snapshot, locale: string, t: Translate): string {
  const none = t('teaching.history.none')
  switch (aspect) {
    case 'when': return t('teaching.history.when', { half: t(`teaching.halves.${one.half}`), weekday: weekdayName(one.day, locale), day: formatDay(one.day, locale) })
    case 'where': return [one.room, one.place, one.online ? t('teaching.history.online') : null].filter(Boolean).join(', ') || none
    case 'lecturers': return one.lecturers.join(', ') || none
    case 'kind': return t(`teaching.kinds.${one.kind}`)
    case 'periods': return String(one.periods)
    case 'title': return one.title
    case 'note': return one.note ?? none
  }
}
