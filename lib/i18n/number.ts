/** 1.234 in Vietnamese, 1,234 in English. */
export const formatNumber = (number: number, locale: string): string => new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(number)
