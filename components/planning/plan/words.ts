import type { Locale } from '@/lib/i18n/locale'
import { formatNumber } from '@/lib/i18n/number'
import type { Translate } from '@/lib/i18n/sentence'

export type Words = { t: Translate; locale: Locale }

/** Numbers as they are read; a word of the plan with its numbers put in. */
export function planWords({ t, locale }: Words) {
  const number = (value: number) => formatNumber(value, locale)
  const word = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    t(`planning.plan.${key}`, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' && name !== 'year' ? number(value) : value])))
  return { number, word, quarter: (quarter: number) => t(`planning.quarters.q${quarter}`), form: (form: string) => t(`catalogue.forms.${form}`) }
}

/** "33,3 %" of a part in a whole, or null of nothing. */
export function percent(part: number, whole: number, locale: Locale): string | null {
  if (whole === 0) return null
  return `${formatNumber(Math.round((part / whole) * 1_000) / 10, locale)}${locale === 'vi' ? '\u00a0' : ''}%`
}
