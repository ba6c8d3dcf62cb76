import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { WaiversPage } from '@/components/enrolment/waivers/waivers-page'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listPicked } from '@/lib/enrolment/desk/queries/find-file'
import { mayOpenCohorts } from '@/lib/enrolment/policy'
import { listWaivableRules, listWaivers } from '@/lib/enrolment/waivers/queries'
import { dayAt } from '@/lib/time'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/waivers'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.waivers.title')

export default async function CohortWaiversPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/waivers'>) {
  const { actor, desk } = await loadDesk((await params).cohortId)
  if (!mayOpenCohorts(actor)) notFound()
  const search = await searchParams
  const wanted = z.uuid().safeParse(search['nomination']).data
  const [waivers, rules, picked] = await Promise.all([
    listWaivers(actor, desk.id), listWaivableRules(actor, desk.id, dayAt(new Date())), wanted ? listPicked(actor, { cohortId: desk.id, ids: [wanted] }) : [],
  ])
  return <WaiversPage desk={desk} waivers={waivers} rules={rules} nominee={picked[0] ?? null} search={search} />
}
