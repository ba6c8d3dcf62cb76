import { Section } from '@/components/ui/page/section'
import { TaskList } from '@/components/ui/page/task-list'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { MissingRoll } from '@/lib/teaching/attendance/queries/list-missing-rolls'
import { formatDay } from '@/lib/time'

/** Rolls that wait for a lecturer; nothing where none does. */
export async function MissingRolls({ lessons }: { lessons: readonly MissingRoll[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  if (lessons.length === 0) return null
  return (
    <Section id="rolls" title={t('teaching.attendance.missing')}>
      <TaskList tasks={lessons.map(({ lessonId, cohortId, code, title, day, half }) => ({
        key: lessonId, title: `${t('teaching.attendance.take', { day: formatDay(day, locale) })}, ${t(`teaching.halves.${half}`)}`, href: `/school/cohorts/${cohortId}/attendance/${lessonId}`, detail: `${t('teaching.ofCohort', { code })}: ${title}`,
      }))} />
    </Section>
  )
}
