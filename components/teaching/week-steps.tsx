import { ButtonLink } from '@/components/ui/button-link'
import { currentTranslator } from '@/lib/i18n/current'
import { addDays, mondayOf, type Day } from '@/lib/time'

/** Previous, this and next week; `path` is the page's own address. */
export async function WeekSteps({ path, monday, today }: { path: string; monday: Day; today: Day }) {
  const t = await currentTranslator()
  const week = (day: Day) => `${path}?week=${day}`
  return (
    <nav className="week-steps not-print" aria-label={t('teaching.weeks')}>
      <ButtonLink tone="second" icon="arrow-left" href={week(addDays(monday, -7))}>{t('teaching.previousWeek')}</ButtonLink>
      <ButtonLink tone="second" href={path} aria-current={monday === mondayOf(today) ? 'page' : undefined}>{t('teaching.thisWeek')}</ButtonLink>
      <ButtonLink tone="second" iconAfter="arrow-right" href={week(addDays(monday, 7))}>{t('teaching.nextWeek')}</ButtonLink>
    </nav>
  )
}
