import type { Metadata } from 'next'
import { ImpactPage } from '@/components/agreements/duties/impact-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('agreements.duties.impact.title') }
}

export default async function VersionImpact({ params }: PageProps<'/[locale]/agency/agreements/[agreementId]/versions/[number]/impact'>) {
  const { agreementId, number } = await params
  return <ImpactPage workspace="/agency" id={agreementId} number={number} />
}
