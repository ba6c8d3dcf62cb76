import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ActionForm } from '@/components/frame/action-form'
import { DecisionTable } from '@/components/graduation/decision-table'
import { LiveLink } from '@/components/teaching/invitations/live-link'
import { ButtonLink } from '@/components/ui/button-link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/access/session'
import { mayKeepRegister } from '@/lib/graduation/policy'
import { listTraineeDecisions, type TraineeDecision } from '@/lib/graduation/trainees/queries/list-trainee-decisions'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { recordPersonRead } from '@/lib/people/commands'
import { afterAnswer } from '@/lib/web/after-answer'
import { addTraineeRoleAction, inviteTraineeAction, revokeInvitationAction } from '@/lib/teaching/invitations/actions'
import { findLiveInvitation, type LiveInvitation } from '@/lib/teaching/invitations/queries/list-invitations'
import { mayIssueAccounts } from '@/lib/teaching/roster/policy'
import { findTrainee } from '@/lib/teaching/roster/queries'
import { formatDay } from '@/lib/time'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('enrolment.cohort.tabs.trainees') }
}

const done = ['invited', 'revoked', 'role'] as const
const decidedHere = ['decided', 'lifted'] as const

export default async function InvitePage({ params, searchParams }: PageProps<'/[locale]/school/cohorts/[cohortId]/trainees/[traineeId]'>) {
  const [actor, { cohortId, traineeId }, query, t, locale] = await Promise.all([requireActor(), params, searchParams, currentTranslator(), currentLocale()])
  const id = z.uuid().safeParse(traineeId)
  const trainee = id.success && mayIssueAccounts(actor) ? await findTrainee(actor, id.data) : null
  if (!trainee || trainee.cohortId !== cohortId) notFound()
  afterAnswer(() => recordPersonRead(actor, trainee.personId, 'TRAINEE'))
  const word = (key: string, values?: Record<string, string>) => t(`teaching.invitations.${key}`, values)
  const path = `/school/cohorts/${trainee.cohortId}/trainees`
  const did = done.find((one) => one === query['did'])
  const decided = decidedHere.find((one) => one === query['did'])
  return (
    <div className="stack">
      {did && <Note tone="good" live><p>{word(`did.${did}`)}</p></Note>}
      {decided && <Note tone="good" live><p>{t(`graduation.trainees.did.${decided}`)}</p></Note>}
      <div>
        <Breadcrumb
          label={t('enrolment.desk.breadcrumb')}
          crumbs={[{ label: trainee.code, href: `/school/cohorts/${trainee.cohortId}` }, { label: t('enrolment.cohort.tabs.trainees'), href: path }, { label: trainee.name }]}
        />
        <PageHead title={trainee.name} lead={word('one', { day: formatDay(trainee.birthDate, locale), code: trainee.code })} />
      </div>
      {trainee.hasAccount && <Note tone="info"><p>{word('exists')}</p></Note>}
      {!trainee.hasAccount && trainee.email && <OwnAccount traineeId={trainee.id} email={trainee.email} />}
      {!trainee.hasAccount && !trainee.email && <Links traineeId={trainee.id} invitation={await findLiveInvitation(actor, trainee.id, new Date())} />}
      {mayKeepRegister(actor) && <Decisions path={`${path}/${trainee.id}/decisions`} decisions={await listTraineeDecisions(actor, { traineeId: trainee.id })} />}
      <p><Link href={path}>{word('back')}</Link></p>
    </div>
  )
}

async function Decisions({ path, decisions }: { path: string; decisions: readonly TraineeDecision[] }) {
  const t = await currentTranslator()
  return (
    <Panel look="tight" id="decisions" title={t('graduation.trainees.title')} aside={<ButtonLink small tone="second" href={`${path}/new`}>{t('graduation.trainees.add')}</ButtonLink>}>
      <DecisionTable decisions={decisions} lifts={path} />
    </Panel>
  )
}

async function OwnAccount({ traineeId, email }: { traineeId: string; email: string }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`teaching.invitations.${key}`, values)
  return (
    <Panel look="key">
      <p>{word('ownAccount', { email })}</p>
      <ActionForm action={addTraineeRoleAction} hidden={{ traineeId }} fields={[]} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('addRole'), pending: word('addingRole') }]} />
    </Panel>
  )
}

async function Links({ traineeId, invitation }: { traineeId: string; invitation: LiveInvitation | null }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`teaching.invitations.${key}`)
  const labels = { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }
  return (
    <>
      {invitation && (
        <Panel id="link" title={word('link')}>
          <LiveLink invitation={invitation} />
          <ActionForm action={revokeInvitationAction} hidden={{ invitationId: invitation.id }} fields={[]} labels={labels} buttons={[{ label: word('revoke'), pending: word('revoking'), tone: 'danger' }]} />
        </Panel>
      )}
      <Panel look="key" id="new" title={word(invitation ? 'renew' : 'submit')}>
        {invitation && <p>{word('renewHint')}</p>}
        <ActionForm
          action={inviteTraineeAction} hidden={{ traineeId }} labels={labels}
          fields={[{ kind: 'email', name: 'email', label: word('email'), hint: word('emailHint'), mark: word('optional'), value: invitation?.email ?? '' }]}
          buttons={[{ label: word(invitation ? 'renew' : 'submit'), pending: word('pending') }]}
        />
      </Panel>
    </>
  )
}
