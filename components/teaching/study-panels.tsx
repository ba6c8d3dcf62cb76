import { BarNote, LevelBadge } from '@/components/teaching/attendance/bar-note'
import { RankBadge, UnverifiedLimits } from '@/components/teaching/marks/sheet-badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { FactList } from '@/components/ui/page/fact-list'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import type { AbsenceRow } from '@/lib/teaching/attendance/queries/list-absence'
import { absenceLevel, absenceShare } from '@/lib/teaching/attendance/rules/absence'
import type { StudyLimits } from '@/lib/teaching/marks/rules/limits'
import type { TraineeResult } from '@/lib/teaching/marks/queries/results'
import { placesOf, writeMark } from '@/lib/teaching/marks/rules/marks'

type Result = TraineeResult & { limits: StudyLimits }

/** The verified marks of one trainee, with average and rank. */
export async function MarksPanel({ result: { result, limits } }: { result: Result }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.marks.${key}`, values)
  const known = result.components.filter(({ state }) => state !== 'MISSING')
  const places = placesOf(known.map(({ value }) => value))
  return (
    <Panel look="tight" id="marks" title={word('mine.marks')}>
      {result.average !== null && (
        <PanelBar><FactList look="compact" facts={[{ label: word('mine.average'), value: writeMark(result.average, locale, 2) }, { label: word('mine.rank'), value: result.rank ? <RankBadge rank={result.rank} /> : word('notYet') }]} /></PanelBar>
      )}
      <Table
        caption={word('mine.marksCaption')} rows={known} rowKey={({ id }) => id} empty={<EmptyState title={word('mine.empty')} />}
        columns={[
          { key: 'name', head: word('component'), kind: 'head', cell: ({ name }) => <span lang="vi">{name}</span> }, { key: 'kind', head: word('kind'), cell: ({ kind }) => word(`kinds.${kind}`) },
          { key: 'mark', head: word('grid.mark'), kind: 'number', cell: ({ value }) => value === null ? null : writeMark(value, locale, places), none: word('notYet') },
          { key: 'state', head: word('state'), cell: ({ state }) => word(`states.${state}`) },
        ]}
      />
      {!limits.verified && <PanelBar side="bottom"><UnverifiedLimits /></PanelBar>}
    </Panel>
  )
}

/** What one trainee missed, of the course and of each module. */
export async function AbsencePanel({ absence, limits }: { absence: AbsenceRow; limits: StudyLimits }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.attendance.${key}`, values)
  const rows = [{ id: 'course', name: word('course'), ...absence.course }, ...absence.modules]
  return (
    <Panel look="tight" id="attendance" title={t('teaching.marks.mine.attendance')}>
      <Table
        caption={word('sharesCaption')} rows={rows} rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: t('teaching.marks.component'), kind: 'head', cell: ({ name }) => <span lang="vi">{name}</span> },
          { key: 'absent', head: word('sheetHead.absent'), kind: 'number', cell: (one) => word('ofPeriods', one) },
          { key: 'share', head: word('shares'), kind: 'number', cell: (one) => word('share', { share: formatNumber(absenceShare(one), locale) }) },
          { key: 'level', head: word('state'), phoneLabel: null, cell: (one) => <LevelBadge level={absenceLevel(one, limits.bar)} /> },
        ]}
      />
      <PanelBar side="bottom"><BarNote bar={limits.bar} /></PanelBar>
    </Panel>
  )
}

/** Conduct as far as it was judged, with what the trainee said (`own`), and the research task of the sending agency. */
export async function ConductAndTask({ result: { conduct, task }, own }: { result: Result; own?: number | undefined }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.mine.${key}`, values)
  const none = t('teaching.marks.notYet')
  return (
    <Panel id="conduct" title={word('conduct')}>
      <FactList facts={[
        { label: word('conduct'), value: conduct ? word('lastWord', { points: conduct.points, class: t(`teaching.conduct.classes.${conduct.class}`), step: t(`teaching.conduct.steps.${conduct.step}`) }) : word('noConduct') },
        ...(own === undefined ? [] : [{ label: t('teaching.conduct.steps.SELF'), value: t('teaching.conduct.points', { points: own }) }]),
        { label: word('task'), value: task ? <span lang="vi">{task.topic}</span> : word('noTask') },
        ...(task ? [{ label: word('result'), value: task.result ? <span lang="vi">{task.result}</span> : none }, { label: word('mark'), value: task.mark === null ? none : writeMark(task.mark, locale) }] : []),
      ]} />
    </Panel>
  )
}
