import type { Metadata } from 'next'
import { MergePage } from '@/components/planning/merging/merge-page'
import { OverlapsPage } from '@/components/planning/merging/overlaps-page'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await currentTranslator())('planning.merging.short') })

/** Two lines to be merged, where the address names them; else all pairs that overlap. */
export default async function PlanMergePage({ searchParams }: PageProps<'/[locale]/school/plan/merge'>) {
  const search = await searchParams
  return search.a === undefined && search.b === undefined ? <OverlapsPage search={search} /> : <MergePage search={search} />
}
