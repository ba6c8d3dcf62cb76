import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { changeOf, type CardNumber } from '@/lib/reporting/scorecards/rules/card'

export const wordOf = (t: Translate) => (key: string, values?: Record<string, string | number>) => t(`reporting.scorecards.${key}`, values)

/** "75,0 %". */
export const shareText = (share: number, locale: Locale): string => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)

/** "+5 điểm %", or nothing where one of the years had nothing to count. */
export function changeText(one: CardNumber, t: Translate): string | null {
  const change = changeOf(one)
  return change === null ? null : wordOf(t)('points', { points: `${change > 0 ? '+' : change < 0 ? '−' : '±'}${Math.abs(change)}` })
}
