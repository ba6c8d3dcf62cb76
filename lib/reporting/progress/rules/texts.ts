import type { Locale } from '../../../i18n/locale'
import { formatNumber } from '../../../i18n/number'
import type { Translate } from '../../../i18n/sentence'
import { formatDay } from '../../../time'
import type { Figure } from './figures'
import type { Check, PlanVersion } from './plan'

type Unit = 'cohorts' | 'trainees' | 'seats'

/** "62,5 %" or "62.5%". */
export const percentText = (percent: number, locale: Locale): string => `${formatNumber(percent, locale)}${locale === 'vi' ? '\u00a0' : ''}%`

/** A figure as it is printed, never without its two numbers: "15/24 lớp (62,5 %)"; "15 lớp" where nothing is planned. */
export function figureText({ actual, planned, percent }: Figure, unit: Unit, locale: Locale, t: Translate): string {
  const number = (value: number) => formatNumber(value, locale)
  if (planned === null || percent === null) return t(`reporting.progress.count.${unit}`, { count: actual, shown: number(actual) })
  return t(`reporting.progress.ratio.${unit}`, { actual: number(actual), planned: number(planned), count: planned, percent: percentText(percent, locale) })
}

/** "Đối chiếu: 21 + 24 = 45 lớp. Báo cáo ngày 24/12/2022 ghi 47 lớp." */
export const checkText = (check: Check, locale: Locale, t: Translate): string => t('reporting.progress.check', {
  carried: check.carriedOver, opened: check.new, sum: check.sum, reported: check.reported, day: formatDay(check.reportedOn, locale),
})

/** The name of a row: a kind, a form, a quarter, or what was carried over. */
export const rowLabel = (key: string, t: Translate): string => t(`reporting.progress.rows.${key}`)

/** "Kế hoạch phiên bản 2, theo văn bản 1811-QĐ/TU ngày 06/12/2022" */
export function planText(plan: PlanVersion | null, locale: Locale, t: Translate): string {
  const word = (key: string, values?: Record<string, string | number>) => t(`reporting.progress.plan.${key}`, values)
  if (!plan) return word('none')
  const { version, decisionNumber, decidedOn } = plan
  if (decisionNumber === null || decidedOn === null) return `${word('draft', { version })}, ${word('notApproved').toLowerCase()}`
  return word('decided', { version, number: decisionNumber, day: formatDay(decidedOn, locale) })
}
