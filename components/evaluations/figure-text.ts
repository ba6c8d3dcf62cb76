/** A share of one as it is printed everywhere here: "91,7 %" with a space that does not break, or "91.7%". */
export const percentText = (share: number, locale: string): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(share * 100)}${locale === 'vi' ? '\u00a0' : ''}%`

/** A mean on the scale of five: "4,1". */
export const pointsText = (mean: number, locale: string): string => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean)
