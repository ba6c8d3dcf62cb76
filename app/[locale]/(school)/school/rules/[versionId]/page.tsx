import type { Metadata } from 'next'
import { VersionPage } from '@/components/enrolment/rule-versions/version-page'
import { loadVersion } from '@/lib/enrolment/eligibility/versions/loaders'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/rules/[versionId]'>): Promise<Metadata> =>
  ({ title: (await loadVersion((await params).versionId)).title })

export default async function SchoolVersionPage({ params, searchParams }: PageProps<'/[locale]/school/rules/[versionId]'>) {
  return <VersionPage version={await loadVersion((await params).versionId)} base="/school/rules" did={(await searchParams)['did']} />
}
