import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReturnPanel } from '@/components/enrolment/negotiation/return-panel'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle } from '@/lib/enrolment/desk/loaders'
import { loadNegotiation } from '@/lib/enrolment/negotiation/loaders'
import { mayDecide } from '@/lib/enrolment/policy'
import { currentTranslator } from '@/lib/i18n/current'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/quotas/return'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'enrolment.negotiation.back.crumb')

export default async function ReturnPage({ params }: Props) {
  const [{ cohortId }, t] = await Promise.all([params, currentTranslator()])
  const { actor, cohort, quotas } = await loadNegotiation(cohortId)
  if (!mayDecide(actor) || !cohort.change) notFound()
  const word = (key: string) => t(`enrolment.negotiation.back.${key}`)
  const unused = quotas.flatMap((row) => ((row.assigned ?? 0) > row.taken ? [{ ...row, unused: (row.assigned ?? 0) - row.taken }] : []))
  const path = `/school/cohorts/${cohort.id}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: cohort.code, href: path }, { label: t('enrolment.cohort.tabs.quotas'), href: `${path}/quotas` }, { label: word('crumb') }]}
        />
        <PageHead title={word('title')} reference={<><b className="nowrap">{cohort.code}</b><span lang="vi">{cohort.course}</span></>} />
      </div>
      {unused.length > 0
        ? <ReturnPanel cohort={cohort} unused={unused} waiting={quotas.reduce((sum, { waiting }) => sum + waiting, 0)} back={`${path}/quotas`} />
        : <Panel look="tight"><EmptyState title={word('none')} action={<Link href={`${path}/quotas`}>{word('leave')}</Link>}>{word('noneWhy')}</EmptyState></Panel>}
    </div>
  )
}
