import type { Metadata } from 'next'
import { AbsencePanel, ConductAndTask, MarksPanel } from '@/components/teaching/study-panels'
import { ConductForm } from '@/components/teaching/conduct/conduct-form'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Tabs } from '@/components/ui/page/tabs'
import { TaskList } from '@/components/ui/page/task-list'
import { requireActor } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'
import { attendanceOf } from '@/lib/teaching/attendance/queries/list-absence'
import { absenceLevel } from '@/lib/teaching/attendance/rules/absence'
import { listConduct, listCriteria, type ConductRow } from '@/lib/teaching/conduct/queries/list-conduct'
import { totalsOf } from '@/lib/teaching/conduct/rules'
import { listFollowedTrainees } from '@/lib/teaching/marks/queries/list-followed'
import { resultOf } from '@/lib/teaching/marks/queries/results'

type Props = PageProps<'/[locale]/me/results'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.marks.mine.title') }
}

export default async function MyResultsPage({ searchParams }: Props) {
  const [actor, query, t] = await Promise.all([requireActor(), searchParams, currentTranslator()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.mine.${key}`, values)
  const { items } = await listFollowedTrainees(actor)
  const chosen = items.find(({ traineeId }) => traineeId === query['class']) ?? items.find(({ status }) => status === 'STUDYING') ?? items[0]
  const [result, absence] = chosen ? await Promise.all([resultOf(actor, chosen.traineeId, new Date()), attendanceOf(actor, chosen.traineeId)]) : [null, null]
  if (!chosen || !result || !absence) {
    return <div className="stack"><PageHead title={word('title')} /><Panel look="tight"><EmptyState title={word('noClass')}>{word('noClassWhy')}</EmptyState></Panel></div>
  }
  const council = result.conduct?.step === 'COUNCIL'
  const judges = !council && chosen.status === 'STUDYING'
  const [rows, criteria] = await Promise.all([listConduct(actor, result.cohortId), judges ? listCriteria(actor, result.schoolId) : []])
  const steps: ConductRow['steps'] = rows.find(({ traineeId }) => traineeId === chosen.traineeId)?.steps ?? {}
  const unmarked = result.result.components.filter(({ state, value }) => state !== 'FAILED' && value === null)
  // What the trainee can do something about stands first; marks still to come are one line.
  const missing = [
    ...result.result.components.filter(({ state }) => state === 'FAILED').map(({ id, name }) => ({ key: id, title: word('failed', { name }), href: '#marks' })),
    ...absence.modules.filter((one) => absenceLevel(one, result.limits.bar) === 'OVER').map(({ id, name }) => ({ key: `absent ${id}`, title: word('absentOver', { name }), href: '#attendance' })),
    ...(council ? [] : [{ key: 'conduct', title: word('missingConduct'), href: '#conduct' }]),
    ...(unmarked.length > 0 ? [{ key: 'unmarked', title: word('missingMarks', { count: unmarked.length, total: result.result.components.length }), href: '#marks' }] : []),
  ]
  return (
    <div className="stack">
      {query['did'] === 'conduct' && <Note tone="good" live><p>{t('teaching.conduct.form.done')}</p></Note>}
      <div>
        <PageHead title={word('title')} reference={<><span className="font-semibold">{t('teaching.ofCohort', { code: result.code })}</span><span lang="vi">{result.course}</span></>} />
        {items.length > 1 && <Tabs label={t('teaching.classes.title')} tabs={items.map(({ traineeId, code }) => ({ label: code, href: `/me/results?class=${traineeId}`, current: traineeId === chosen.traineeId }))} />}
      </div>
      <MarksPanel result={result} />
      <AbsencePanel absence={absence} limits={result.limits} />
      <ConductAndTask result={result} own={totalsOf(steps).SELF} />
      {judges && <Panel id="self" title={word('selfConduct')}><ConductForm cohortId={result.cohortId} traineeId={chosen.traineeId} step="SELF" criteria={criteria} points={steps.SELF ?? {}} /></Panel>}
      <Panel look="tight" id="missing" title={word('missing')}>{missing.length > 0 ? <TaskList tasks={missing} /> : <EmptyState title={word('nothingMissing')} />}</Panel>
    </div>
  )
}
