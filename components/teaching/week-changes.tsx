import { Note } from '@/components/ui/page/note'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { isCancelled, isChanged } from '@/lib/teaching/rules'
import type { LessonItem } from '@/lib/teaching/schema'
import { formatDay, weekdayName } from '@/lib/time'

/** What changed in the week after it was published, above the timetable; nothing if nothing did. */
export async function WeekChanges({ lessons }: { lessons: readonly LessonItem[] }) {
  const changed = lessons.filter((lesson) => isChanged(lesson) || isCancelled(lesson))
  if (changed.length === 0) return null
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  return (
    <Note tone="wait">
      <p><strong>{t('teaching.changes', { count: changed.length })}</strong></p>
      <ul>
        {changed.map((lesson) => (
          <li key={lesson.id}>
            {t('teaching.changeOf', {
              half: t(`teaching.halves.${lesson.half}`), weekday: weekdayInSentence(lesson.day, locale), day: formatDay(lesson.day, locale),
              note: lesson.changeNote ?? (isCancelled(lesson) ? t('teaching.cancelled') : t('teaching.changeUnnamed')),
            })}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** "thứ Hai" within a Vietnamese sentence; English weekdays keep their capital. */
export function weekdayInSentence(day: string, locale: string): string {
  const name = weekdayName(day, locale)
  return locale === 'vi' && name.startsWith('Thứ') ? `thứ${name.slice(3)}` : name
}
