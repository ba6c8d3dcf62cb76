import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { recordTraineeDecisionAction } from '@/lib/graduation/trainees/actions'
import { loadTraineeToDecide } from '@/lib/graduation/trainees/loaders'
import { traineeDecisionKinds } from '@/lib/graduation/trainees/schema'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('graduation.trainees.add') }
}

export default async function NewTraineeDecisionPage({ params }: PageProps<'/[locale]/school/cohorts/[cohortId]/trainees/[traineeId]/decisions/new'>) {
  const [{ cohortId, traineeId }, t] = await Promise.all([params, currentTranslator()])
  const trainee = await loadTraineeToDecide(cohortId, traineeId)
  const word = (key: string, values?: Record<string, string>) => t(`graduation.trainees.${key}`, values)
  const path = `/school/cohorts/${trainee.cohortId}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('graduation.review.breadcrumb')} crumbs={[{ label: trainee.code, href: path }, { label: t('graduation.review.trainees'), href: `${path}/trainees` }, { label: trainee.name, href: `${path}/trainees/${trainee.id}` }, { label: word('add') }]} />
        <PageHead title={word('add')} lead={word('lead', { name: trainee.name, code: trainee.code })} />
      </div>
      <Note><p className="font-semibold">{word('effect')}</p><ul>{traineeDecisionKinds.map((kind) => <li key={kind}>{word(`effects.${kind}`)}</li>)}</ul></Note>
      <Panel look="key">
        <ActionForm
          action={recordTraineeDecisionAction} hidden={{ traineeId: trainee.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            { kind: 'radio', name: 'kind', label: word('kind'), choices: traineeDecisionKinds.map((kind) => ({ value: kind, label: word(`kinds.${kind}`) })), inRow: true },
            [{ kind: 'text', name: 'number', label: word('number'), hint: word('numberHint') }, { kind: 'date', name: 'decidedOn', label: word('decidedOn') }],
            [{ kind: 'date', name: 'startsOn', label: word('startsOn') }, { kind: 'date', name: 'endsOn', label: word('endsOn'), hint: word('endsHint'), mark: word('optional') }],
            { kind: 'area', name: 'reason', label: word('reason'), hint: word('reasonHint'), maxLength: 500 },
          ]}
          buttons={[{ label: word('submit'), pending: word('pending') }]}
        />
      </Panel>
    </div>
  )
}
