import type { Metadata } from 'next'
import { ClassHead } from '@/components/teaching/class-head'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { classTitle, loadClass } from '@/lib/teaching/attendance/loaders'
import { mayJudgeConduct } from '@/lib/teaching/conduct/policy'
import { listConduct, type ConductRow } from '@/lib/teaching/conduct/queries/list-conduct'
import { conductClassOf, conductSteps, lastWord, totalOf, totalsOf } from '@/lib/teaching/conduct/rules'
import { findStudyLimits } from '@/lib/teaching/marks/queries/find-limits'
import { dayAt, formatDay } from '@/lib/time'

type Props = PageProps<'/[locale]/school/cohorts/[cohortId]/conduct'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => classTitle((await params).cohortId, 'teaching.conduct.tab')

export default async function ConductPage({ params, searchParams }: Props) {
  const [{ cohortId }, { did }, t, locale] = [await params, await searchParams, await currentTranslator(), await currentLocale()]
  const { actor, taught } = await loadClass(cohortId)
  const [rows, limits] = await Promise.all([listConduct(actor, taught.id), findStudyLimits(actor, taught.schoolId, dayAt(new Date()))])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.conduct.${key}`, values)
  const judges = conductSteps.some((step) => mayJudgeConduct(actor, step))
  const resultOf = ({ steps }: ConductRow) => { const last = lastWord(totalsOf(steps)); return last && word(last.step === 'COUNCIL' ? 'final' : 'provisional', { rank: word(`classes.${conductClassOf(last.points, limits.conduct)}`) }) }
  return (
    <div className="stack-wide">
      {did === 'conduct' && <Note tone="good" live><p>{word('form.done')}</p></Note>}
      <ClassHead cohortId={taught.id} tab="conduct" />
      <p className="text-soft">{word('lead')}</p>
      <Panel look="tight" id="conduct" title={word('title')}>
        <Table
          caption={word('caption')} rows={rows} rowKey={({ traineeId }) => traineeId} empty={<EmptyState title={word('noTrainees')}>{word('noTraineesWhy')}</EmptyState>}
          columns={[
            { key: 'name', head: word('trainee'), kind: 'head', cell: ({ name, birthDate }) => <>{name}<Sub>{formatDay(birthDate, locale)}</Sub></> },
            ...conductSteps.map((step) => ({ key: step, head: word(`steps.${step}`), kind: 'number' as const, cell: ({ steps }: ConductRow) => { const points = steps[step]; return points && String(totalOf(points)) }, none: word('none') })),
            { key: 'result', head: word('result'), cell: resultOf, none: word('none') },
            ...(judges ? [{ key: 'judge', head: word('judge'), headHidden: true, kind: 'action' as const, cell: ({ traineeId, name }: ConductRow) => (
              <Link href={`/school/cohorts/${taught.id}/conduct/${traineeId}`} aria-label={word('judgeOf', { name })} prefetch={false}>{word('judge')}</Link>) }] : []),
          ]}
        />
        <PanelBar side="bottom"><p className="text-sm text-soft">{word('judgedBy')} <Badge tone="dashed" icon="question-diamond">{t('teaching.marks.unverified')}</Badge></p></PanelBar>
      </Panel>
    </div>
  )
}
