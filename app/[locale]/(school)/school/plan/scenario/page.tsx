import type { Metadata } from 'next'
import { ScenarioPage } from '@/components/planning/scenario/scenario-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('planning.scenario.short') })

export default async function PlanScenarioPage({ searchParams }: PageProps<'/[locale]/school/plan/scenario'>) {
  return <ScenarioPage search={await searchParams} />
}
