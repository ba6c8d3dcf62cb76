import type { Metadata } from 'next'
import { BoardPage } from '@/components/agreements/duties/board-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('agreements.duties.title') }
}

export default async function ObligationBoard({ searchParams }: PageProps<'/[locale]/agency/obligations'>) {
  return <BoardPage workspace="/agency" search={await searchParams} />
}
