import type { Translate } from '@/lib/i18n/sentence'
import type { Week } from '@/lib/reporting/bunching/rules/forecast'

/** What the weeks say in one sentence, and how many of them are above capacity. */
export function findingOf(weeks: readonly Week[], t: Translate): { text: string; over: number } {
  const above = weeks.filter(({ over }) => over > 0)
  const [first, ...others] = above
  if (!first) return { text: t('reporting.bunching.none'), over: 0 }
  const worst = others.reduce((most, week) => (week.over > most.over ? week : most), first)
  return { text: t('reporting.bunching.found', { count: above.length, number: worst.number, openings: worst.openings, over: worst.over }), over: above.length }
}
