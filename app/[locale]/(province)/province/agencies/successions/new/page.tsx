import type { Metadata } from 'next'
import { StartCasePage } from '@/components/succession/start-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('succession.start') }
}

export default async function NewSuccessionPage({ searchParams }: PageProps<'/[locale]/province/agencies/successions/new'>) {
  return <StartCasePage home="/province/agencies" search={await searchParams} />
}
