import type { Metadata } from 'next'
import { currentTranslator } from '@/lib/i18n/current'
import { measures } from '@/lib/reporting/scorecards/schema'

export const scorecardsTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('reporting.scorecards.title') })
export const ownScorecardTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('reporting.scorecards.own') })

export async function measureTitle({ params }: { params: Promise<{ measure: string }> }): Promise<Metadata> {
  const [t, { measure }] = await Promise.all([currentTranslator(), params])
  const known = measures.find((one) => one === measure)
  return { title: t(known ? `reporting.scorecards.names.${known}` : 'reporting.scorecards.title') }
}
