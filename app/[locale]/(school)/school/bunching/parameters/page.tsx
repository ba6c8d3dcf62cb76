import type { Metadata } from 'next'
import { ParametersPage } from '@/components/planning/parameters/parameters-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('planning.parameters.title') })

export default async function SchoolParametersPage({ searchParams }: PageProps<'/[locale]/school/bunching/parameters'>) {
  return <ParametersPage search={await searchParams} />
}
