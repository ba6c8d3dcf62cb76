import type { Translate } from '@/lib/i18n/sentence'

/** What a figure is called. */
export const nameOf = (code: string, t: Translate): string => t(`reporting.annual.names.${code.replaceAll('.', '_')}`)
