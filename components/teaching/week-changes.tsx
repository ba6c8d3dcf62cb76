import { Note } from '@/components/ui/page/note'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { isCancelled, isChanged } from '@/lib/teaching/rules'
import type { LessonChangeItem } from '@/lib/teaching/history/queries'
import { differences } from '@/lib/teaching/history/rules'
import type { LessonItem } from '@/lib/teaching/schema'
import { formatDay, weekdayName } from '@/lib/time'
import { fromTo } from './history/from-to'

/** What changed in the week after it was published, above the timetable: from what to what, and why; nothing if nothing did. `last`: the last change of each. */
export async function WeekChanges({ lessons, last }: { lessons: readonly LessonItem[]; last: readonly LessonChangeItem[] }) {
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
            {linesOf(last.find(({ lessonId }) => lessonId === lesson.id), locale, t).map((line) => <span key={line} className="block text-sm">{line}</span>)}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** When, where and by whom a lesson was held before, and is now. */
function linesOf(change: LessonChangeItem | undefined, locale: string, t: Translate): string[] {
  const { before, after, kind } = change ?? {}
  return before && after && kind === 'CHANGED' ? differences(before, after).map((aspect) => fromTo(aspect, before, after, locale, t)) : []
}

/** "thứ Hai" within a Vietnamese sentence; English weekdays keep their capital. */
export function weekdayInSentence(day: string, locale: string): string {
  const name = weekdayName(day, locale)
  return locale === 'vi' && name.startsWith('Thứ') ? `thứ${name.slice(3)}` : name
}
