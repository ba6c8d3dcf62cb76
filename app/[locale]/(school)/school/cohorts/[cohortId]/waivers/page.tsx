import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WaiversPage } from '@/components/enrolment/waivers/waivers-page'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { mayReadWaivers } from '@/lib/enrolment/policy'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/waivers'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.waivers.title')

export default async function CohortWaiversPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/waivers'>) {
  const { actor, desk } = await loadDesk((await params).cohortId)
  return mayReadWaivers(actor) ? <WaiversPage actor={actor} desk={desk} search={await searchParams} /> : notFound()
}
