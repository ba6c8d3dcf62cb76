import type { Metadata } from 'next'
import { VersionPage } from '@/components/enrolment/rule-versions/version-page'
import { loadVersion } from '@/lib/enrolment/eligibility/versions/loaders'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/province/rules/[versionId]'>): Promise<Metadata> =>
  ({ title: (await loadVersion((await params).versionId)).title })

export default async function ProvinceVersionPage({ params, searchParams }: PageProps<'/[locale]/province/rules/[versionId]'>) {
  return <VersionPage version={await loadVersion((await params).versionId)} base="/province/rules" did={(await searchParams)['did']} />
}
