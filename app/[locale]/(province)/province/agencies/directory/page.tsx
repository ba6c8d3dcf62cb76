import type { Metadata } from 'next'
import { DirectoryPage } from '@/components/succession/directory-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('succession.title') }
}

export default async function AgenciesPage({ searchParams }: PageProps<'/[locale]/province/agencies/directory'>) {
  return <DirectoryPage home="/province/agencies" search={await searchParams} />
}
