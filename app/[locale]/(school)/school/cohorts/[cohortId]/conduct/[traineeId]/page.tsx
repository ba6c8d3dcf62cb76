import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { ConductForm } from '@/components/teaching/conduct/conduct-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { recordPersonRead } from '@/lib/people/commands'
import { afterAnswer } from '@/lib/web/after-answer'
import { classTitle, loadClass } from '@/lib/teaching/attendance/loaders'
import { markResearchTaskAction } from '@/lib/teaching/conduct/actions'
import { mayJudgeConduct, mayMarkTasks } from '@/lib/teaching/conduct/policy'
import { listConduct, listCriteria } from '@/lib/teaching/conduct/queries/list-conduct'
import { conductSteps, totalsOf } from '@/lib/teaching/conduct/rules'
import { resultOf } from '@/lib/teaching/marks/queries/results'
import { writeMark } from '@/lib/teaching/marks/rules/marks'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/conduct/[traineeId]'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => classTitle((await params).cohortId, 'teaching.conduct.tab')

export default async function JudgePage({ params, searchParams }: Props) {
  const [{ cohortId, traineeId }, { did }, t, locale] = [await params, await searchParams, await currentTranslator(), await currentLocale()]
  const { actor, taught } = await loadClass(cohortId)
  const [rows, criteria] = await Promise.all([listConduct(actor, taught.id), listCriteria(actor, taught.schoolId)])
  const row = rows.find((one) => one.traineeId === traineeId)
  if (!row) notFound()
  const result = await resultOf(actor, row.traineeId, new Date())
  if (result) afterAnswer(() => recordPersonRead(actor, result.personId, 'STUDY'))
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.conduct.${key}`, values)
  const path = `/school/cohorts/${taught.id}/conduct`
  const { conduct, task } = result ?? {}
  return (
    <div className="stack">
      {did === 'task' && <Note tone="good" live><p>{word('task.done')}</p></Note>}
      <div>
        <Breadcrumb label={word('crumb')} crumbs={[{ label: taught.code, href: path }, { label: word('tab') }]} />
        <PageHead title={word('form.title', { name: row.name })} />
      </div>
      {conduct?.step === 'COUNCIL'
        ? <Note><p>{word('form.final', { points: conduct.points, class: word(`classes.${conduct.class}`) })}</p></Note>
        : conductSteps.filter((step) => mayJudgeConduct(actor, step)).map((step) => (
            <Panel key={step} id={`step-${step}`} title={word(`steps.${step}`)} look={step === 'HEAD' || step === 'COUNCIL' ? 'key' : 'plain'}>
              <ConductForm cohortId={taught.id} traineeId={row.traineeId} step={step} criteria={criteria} points={row.steps[step] ?? row.steps.HEAD ?? row.steps.CLASS ?? row.steps.SELF ?? {}} />
            </Panel>))}
      {Object.keys(totalsOf(row.steps)).length > 0 && <FactList look="compact" facts={Object.entries(totalsOf(row.steps)).map(([step, points]) => ({ label: word(`steps.${step}`), value: word('points', { points }) }))} />}
      <Panel id="task" title={word('task.title')}>
        {task ? <FactList facts={[{ label: word('task.topic'), value: <span lang="vi">{task.topic}</span> }, { label: word('task.result'), value: task.result ? <span lang="vi">{task.result}</span> : word('none') }, { label: word('task.mark'), value: task.mark === null ? word('none') : writeMark(task.mark, locale) }]} /> : <p>{word('task.none')}</p>}
        {task && mayMarkTasks(actor) && (
          <ActionForm
            action={markResearchTaskAction} hidden={{ traineeId: row.traineeId }} labels={{ wrong: word('task.wrong'), prefix: t('web.frame.errorPrefix') }}
            fields={[{ kind: 'area', name: 'result', label: word('task.result'), value: task.result ?? '', maxLength: 1000 }, { kind: 'text', name: 'mark', label: word('task.mark'), width: 'short', value: task.mark === null ? '' : writeMark(task.mark, locale) }]}
            buttons={[{ label: word('task.submit'), pending: word('task.pending'), tone: 'second' }]}
          />)}
      </Panel>
      <p><Link href={path}>{word('form.back')}</Link></p>
    </div>
  )
}
