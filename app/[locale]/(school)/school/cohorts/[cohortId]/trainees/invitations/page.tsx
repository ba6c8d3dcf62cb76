import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { LiveLink } from '@/components/teaching/invitations/live-link'
import { PrintButton } from '@/components/teaching/print-button'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { Sub, Table } from '@/components/ui/table/table'
import { deskTitle, loadDesk } from '@/lib/enrolment/desk/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { inviteClassAction } from '@/lib/teaching/invitations/actions'
import { listInvitations } from '@/lib/teaching/invitations/queries/list-invitations'
import { INVITATION_DAYS } from '@/lib/teaching/invitations/rules'
import { mayIssueAccounts } from '@/lib/teaching/roster/policy'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/trainees/invitations'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => deskTitle((await params).cohortId, 'teaching.invitations.all')

export default async function InvitationsPage({ params, searchParams }: Props) {
  const [{ cohortId }, query, t] = await Promise.all([params, searchParams, currentTranslator()])
  const { actor, desk } = await loadDesk(cohortId)
  if (!mayIssueAccounts(actor)) notFound()
  const rows = await listInvitations(actor, desk.id, new Date())
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.invitations.${key}`, values)
  const [path, missing] = [`/school/cohorts/${desk.id}/trainees`, rows.filter(({ invitation }) => invitation === null).length]
  return (
    <div className="stack">
      {query['did'] === 'invited' && <Note tone="good" live><p>{word('did.invited')}</p></Note>}
      <div>
        <Breadcrumb label={t('enrolment.desk.breadcrumb')} crumbs={[{ label: desk.code, href: `/school/cohorts/${desk.id}` }, { label: t('enrolment.cohort.tabs.trainees'), href: path }, { label: word('all') }]} />
        <PageHead title={word('all')} lead={word('allLead', { days: INVITATION_DAYS })} />
      </div>
      {missing > 0 && (
        <div className="not-print">
          <ActionForm action={inviteClassAction} hidden={{ cohortId: desk.id }} fields={[]} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('inviteAll', { count: missing }), pending: word('pending') }]} />
        </div>
      )}
      <Panel look="tight">
        <Table
          caption={word('caption')} rows={rows} rowKey={({ traineeId }) => traineeId} empty={<EmptyState title={word('everybody')} />}
          columns={[
            { key: 'name', head: t('teaching.roster.name'), kind: 'head', cell: ({ traineeId, name, agency }) => <><Link href={`${path}/${traineeId}`}>{name}</Link><Sub><span lang="vi">{agency}</span></Sub></> },
            { key: 'link', head: word('link'), none: word('none'), cell: ({ invitation }) => invitation && <LiveLink invitation={invitation} withMail={invitation.mail !== 'none'} /> },
          ]}
        />
      </Panel>
      <PrintButton label={word('print')} />
      <p className="not-print"><Link href={path}>{word('back')}</Link></p>
    </div>
  )
}
