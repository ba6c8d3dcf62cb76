import type { Metadata } from 'next'
import { RuleSetsPage } from '@/components/enrolment/rule-versions/rule-sets-page'
import { loadRuleSets } from '@/lib/enrolment/eligibility/versions/loaders'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('enrolment.versions.title') })

export default async function ProvinceRuleSetsPage({ searchParams }: PageProps<'/[locale]/province/rules'>) {
  return <RuleSetsPage sets={await loadRuleSets()} base="/province/rules" did={(await searchParams)['did']} />
}
