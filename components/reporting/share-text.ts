import type { Locale } from '@/lib/i18n/locale'
import { percentText } from '@/lib/reporting/progress/rules/texts'
import { shareOf } from '@/lib/reporting/year/rules'

/** "61,5 %" or "61.5%"; null of nothing. */
export function shareText(part: number, whole: number, locale: Locale): string | null {
  const share = shareOf(part, whole)
  return share === null ? null : percentText(share, locale)
}
