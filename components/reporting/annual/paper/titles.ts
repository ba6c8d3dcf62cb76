import type { Metadata } from 'next'
import { currentTranslator } from '@/lib/i18n/current'

export async function paperTitle({ params }: { params: Promise<{ year: string }> }): Promise<Metadata> {
  const [t, { year }] = await Promise.all([currentTranslator(), params])
  return { title: t('reporting.annualPaper.title', { year }) }
}
