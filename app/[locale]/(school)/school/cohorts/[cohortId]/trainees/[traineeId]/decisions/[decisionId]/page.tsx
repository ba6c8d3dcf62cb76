import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ActionForm } from '@/components/frame/action-form'
import { DecisionTable } from '@/components/graduation/decision-table'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { requireActor } from '@/lib/access/session'
import { liftTraineeDecisionAction } from '@/lib/graduation/trainees/actions'
import { loadTraineeToDecide } from '@/lib/graduation/trainees/loaders'
import { findTraineeDecision } from '@/lib/graduation/trainees/queries/list-trainee-decisions'
import { lasts } from '@/lib/graduation/trainees/rules'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('graduation.trainees.lift') }
}

export default async function LiftDecisionPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/trainees/[traineeId]/decisions/[decisionId]'>) {
  const [{ cohortId, traineeId, decisionId }, t, actor] = await Promise.all([params, currentTranslator(), requireActor()])
  const [trainee, id] = [await loadTraineeToDecide(cohortId, traineeId), z.uuid().safeParse(decisionId)]
  const decision = id.success ? await findTraineeDecision(actor, id.data) : null
  if (!decision || decision.traineeId !== trainee.id || !lasts(decision.kind) || decision.liftedOn) notFound()
  const word = (key: string, values?: Record<string, string>) => t(`graduation.trainees.${key}`, values)
  const path = `/school/cohorts/${trainee.cohortId}/trainees/${trainee.id}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('graduation.review.breadcrumb')} crumbs={[{ label: trainee.code, href: `/school/cohorts/${trainee.cohortId}` }, { label: trainee.name, href: path }, { label: word('lift') }]} />
        <PageHead title={word('liftTitle', { kind: word(`kinds.${decision.kind}`), number: decision.number })} lead={word('lead', { name: trainee.name, code: trainee.code })} />
      </div>
      <Panel look="tight"><DecisionTable decisions={[decision]} lifts={null} /></Panel>
      <Panel look="key">
        <ActionForm
          action={liftTraineeDecisionAction} hidden={{ id: decision.id }} labels={{ wrong: word('liftWrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            [{ kind: 'text', name: 'number', label: word('liftNumber'), hint: word('numberHint') }, { kind: 'date', name: 'liftedOn', label: word('liftedOn') }],
            { kind: 'area', name: 'reason', label: word('liftReason'), maxLength: 500 },
          ]}
          buttons={[{ label: word('liftSubmit'), pending: word('pending') }]}
        />
      </Panel>
    </div>
  )
}
