import { EmptyState } from '@/components/ui/page/empty-state'
import type { CriterionPoint } from '@/lib/evaluations/comparison/queries'
import { findingOf } from '@/lib/evaluations/comparison/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { differenceText, meanText } from './figure-text'
import { ItemChart } from './item-chart'

/** The closed rounds of one item drawn, under what they say. */
export async function CriterionChart({ points, kind }: { points: readonly CriterionPoint[]; kind: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`evaluations.items.finding.${key}`, values)
  const finding = findingOf(points)
  if (!finding) return <EmptyState title={word('open')}>{word('openWhy')}</EmptyState>
  const { latest, before } = finding
  const value = meanText(latest.mean, kind, locale)
  const said = word(`${latest.lecturer ? 'about' : ''}${kind}`, { who: t(`evaluations.respondents.${latest.respondent}`), cohort: latest.cohort, value, lecturer: latest.lecturer ?? '' })
  const timing = t(`evaluations.timings.${(before ?? latest).timing}`).toLowerCase()
  return (
    <ItemChart
      points={points.filter(({ open }) => !open)} kind={kind} latest={value} note={word('note')} nameOf={(one) => t(`evaluations.respondents.${one}`)} format={(mean) => meanText(mean, kind, locale)}
      title={before ? word('changed', { finding: said, change: differenceText(latest.mean - before.mean, kind, 'change', t, locale), timing }) : word('single', { finding: said, timing })}
    />
  )
}
