import type { Metadata } from 'next'
import { CohortHead } from '@/components/enrolment/desk/cohort-head'
import { DidNote } from '@/components/enrolment/desk/did-note'
import { RosterTable } from '@/components/teaching/roster/roster-table'
import { Link } from '@/components/ui/link'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { mayOpenCohorts } from '@/lib/enrolment/policy'
import { currentTranslator } from '@/lib/i18n/current'
import { mayIssueAccounts } from '@/lib/teaching/roster/policy'
import { listRoster } from '@/lib/teaching/roster/queries'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/trainees'>): Promise<Metadata> =>
  deskTitle((await params).cohortId, 'enrolment.cohort.tabs.trainees')

export default async function TraineesPage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/trainees'>) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  const trainees = await listRoster(actor, desk.id, new Date())
  return (
    <div className="stack-wide">
      <DidNote did={query.did} />
      <div><CohortHead actor={actor} desk={desk} tab="trainees" /></div>
      {mayIssueAccounts(actor) && trainees.some(({ hasAccount }) => !hasAccount) && <p><Link href={`/school/cohorts/${desk.id}/trainees/invitations`}>{t('teaching.invitations.all')}</Link></p>}
      <Panel look="tight">
        <RosterTable cohortId={desk.id} trainees={trainees} mayIssue={mayIssueAccounts(actor)} />
        {trainees.length > 0 && <PanelBar side="bottom"><p>{t('teaching.roster.total', { count: trainees.length })}</p>{mayOpenCohorts(actor) && desk.openingDecisionNumber && <Link href={`/api/cohorts/${desk.id}/opening/document`}>{t('enrolment.opening.paper')}</Link>}</PanelBar>}
      </Panel>
    </div>
  )
}
