import type { Translate } from '@/lib/i18n/sentence'

/** A share of one as it is printed everywhere here: "91,7 %" with a space that does not break, or "91.7%". */
export const percentText = (share: number, locale: string): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(share * 100)}${locale === 'vi' ? '\u00a0' : ''}%`

/** A mean on the scale of five: "4,1". */
export const pointsText = (mean: number, locale: string): string => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean)

/** A mean of an item in its own unit: "4,1", or "70 %" of yes. */
export const meanText = (mean: number, kind: string, locale: string): string => (kind === 'YES_NO' ? percentText(mean, locale) : pointsText(mean, locale))

const words = { change: { up: 'rose', down: 'fell', same: 'same' }, gap: { up: 'higher', down: 'lower', same: 'equal' } } as const

/** A difference in words: "tăng 1,2 điểm", "giảm 10 điểm phần trăm", "không đổi"; between two sides "cao hơn 0,6 điểm". */
export function differenceText(difference: number, kind: string, of: keyof typeof words, t: Translate, locale: string): string {
  const size = kind === 'YES_NO' ? Math.round(Math.abs(difference) * 100) : Math.round(Math.abs(difference) * 10) / 10
  const key = size === 0 ? words[of].same : difference > 0 ? words[of].up : words[of].down
  const points = kind === 'YES_NO' ? t('evaluations.compare.percentPoints', { size: String(size) }) : t('evaluations.compare.scalePoints', { size: pointsText(size, locale) })
  return t(`evaluations.compare.${key}`, { points })
}
