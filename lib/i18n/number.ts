const vietnamese = new Intl.NumberFormat('vi-VN')
const english = new Intl.NumberFormat('en-GB')

/** 1.234 in Vietnamese, 1,234 in English. */
export const formatNumber = (number: number, locale: string): string => (locale === 'vi' ? vietnamese : english).format(number)
