import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { HistoryTimeline } from '@/components/enrolment/desk/history-timeline'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { listCohortHistory } from '@/lib/enrolment/desk/queries/list-history'
import { currentTranslator } from '@/lib/i18n/current'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/history'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.tabs.history')

export default async function HistoryPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/history'>) {
  const [{ cohortId }, t] = await Promise.all([params, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const entries = await listCohortHistory(actor, desk.id)
  return (
    <div className="stack-wide">
      <div><CohortHead actor={actor} desk={desk} tab="history" /></div>
      <Panel id="history" title={t('enrolment.cohort.history.caption')}>
        {entries.length === 0
          ? <EmptyState title={t('enrolment.cohort.history.empty')}>{t('enrolment.cohort.history.emptyWhy')}</EmptyState>
          : <><p className="text-sm text-soft">{t('enrolment.cohort.history.latest')}</p><HistoryTimeline entries={entries} /></>}
      </Panel>
    </div>
  )
}
