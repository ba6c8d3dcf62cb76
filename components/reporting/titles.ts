import type { Metadata } from 'next'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt, yearOf } from '@/lib/time'

const titled = async (key: string): Promise<Metadata> => ({ title: (await currentTranslator())(`reporting.year.${key}`, { year: yearOf(dayAt(new Date())) }) })

export const provinceTitle = () => titled('provinceTitle')
export const schoolOverviewTitle = () => titled('schoolTitle')
export const quotasTitle = () => titled('quotas')
export const agenciesTitle = () => titled('agencies')
