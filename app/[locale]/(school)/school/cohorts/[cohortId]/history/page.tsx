import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { HistoryTimeline } from '@/components/enrolment/desk/history-timeline'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listCohortHistory } from '@/lib/enrolment/desk/queries/list-history'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/history'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.tabs.history')

export default async function HistoryPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/history'>) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const refused = query['show'] === 'refused'
  const entries = await listCohortHistory(actor, desk.id, { refused })
  const word = (key: string) => t(`enrolment.cohort.history.${key}`)
  const path = `/school/cohorts/${desk.id}/history` as const
  return (
    <div className="stack-wide">
      <div><CohortHead actor={actor} desk={desk} tab="history" /></div>
      <Panel id="history" title={word(refused ? 'refused' : 'caption')} aside={<Link href={refused ? path : `${path}?show=refused`}>{word(refused ? 'back' : 'refused')}</Link>}>
        {entries.length === 0
          ? <EmptyState title={word(refused ? 'noneRefused' : 'empty')}>{word(refused ? 'refusedWhy' : 'emptyWhy')}</EmptyState>
          : <><p className="text-sm text-soft">{word(refused ? 'refusedWhy' : 'latest')}</p><HistoryTimeline entries={entries} /></>}
      </Panel>
    </div>
  )
}
