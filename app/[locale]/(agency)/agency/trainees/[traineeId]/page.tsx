import type { Metadata } from 'next'
import { ActionForm } from '@/components/frame/action-form'
import { AbsencePanel, ConductAndTask, MarksPanel } from '@/components/teaching/study-panels'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { setResearchTaskAction } from '@/lib/teaching/conduct/actions'
import { maySetTasks } from '@/lib/teaching/conduct/policy'
import { loadStudy } from '@/lib/teaching/marks/loaders'
import { formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/agency/trainees/[traineeId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { result } = await loadStudy((await params).traineeId)
  return { title: `${result.name}, ${result.code}` }
}

export default async function AgencyTraineePage({ params, searchParams }: Props) {
  const [{ traineeId }, { did }, t, locale] = [await params, await searchParams, await currentTranslator(), await currentLocale()]
  const { actor, result, absence } = await loadStudy(traineeId)
  const word = (key: string) => t(`teaching.marks.agency.${key}`)
  return (
    <div className="stack">
      {did === 'task' && <Note tone="good" live><p>{word('done')}</p></Note>}
      <div>
        <Breadcrumb label={t('teaching.marks.crumb')} crumbs={[{ label: word('title'), href: '/agency/trainees' }, { label: result.name }]} />
        <PageHead title={result.name} reference={<><span className="font-semibold">{t('teaching.ofCohort', { code: result.code })}</span><span lang="vi">{result.course}</span><span>{formatDay(result.birthDate, locale)}</span></>} />
      </div>
      <MarksPanel result={result} />
      <AbsencePanel absence={absence} limits={result.limits} />
      <ConductAndTask result={result} />
      {maySetTasks(actor) && result.status === 'STUDYING' && (result.task?.mark ?? null) === null && (
        <Panel id="task" title={word('setTask')}>
          <ActionForm
            action={setResearchTaskAction} hidden={{ traineeId: result.traineeId }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
            fields={[{ kind: 'area', name: 'topic', label: word('topic'), hint: word('topicHint'), value: result.task?.topic ?? '', rows: 2, maxLength: 300 }]}
            buttons={[{ label: word('submit'), pending: word('pending'), tone: 'second' }]}
          />
        </Panel>
      )}
    </div>
  )
}
