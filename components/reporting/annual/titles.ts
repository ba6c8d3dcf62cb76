import type { Metadata } from 'next'
import { currentTranslator } from '@/lib/i18n/current'
import { isFigureCode } from '@/lib/reporting/annual/rules/figures'
import { nameOf } from './words'

export async function annualTitle({ params }: { params: Promise<{ year: string }> }): Promise<Metadata> {
  const [t, { year }] = await Promise.all([currentTranslator(), params])
  return { title: t('reporting.annual.title', { year }) }
}

export async function figureTitle({ params }: { params: Promise<{ code: string; year: string }> }): Promise<Metadata> {
  const [t, { code, year }] = await Promise.all([currentTranslator(), params])
  return { title: isFigureCode(code) ? nameOf(code, t) : t('reporting.annual.title', { year }) }
}

export async function conferenceTitle({ params }: { params: Promise<{ year: string }> }): Promise<Metadata> {
  const [t, { year }] = await Promise.all([currentTranslator(), params])
  return { title: t('reporting.annual.conference.title', { year }) }
}
