import { ActionForm } from '@/components/frame/action-form'
import { Acceptance } from '@/components/teaching/planner/staff-panel'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { recordPracticeAction } from '@/lib/teaching/lecturers/actions'
import type { LecturerFile } from '@/lib/teaching/lecturers/queries/list-lecturers'
import type { TaughtPeriods } from '@/lib/teaching/lecturers/queries/list-periods'
import { formatDay, weekdayName } from '@/lib/time'

/** Periods of a year by month, with the sum. */
export async function PeriodsPanel({ periods, year }: { periods: TaughtPeriods | null; year: number }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.lecturers.${key}`, values)
  const months = (periods?.months ?? []).map((count, index) => ({ month: index + 1, count })).filter(({ count }) => count > 0)
  return (
    <Panel look="tight" id="periods" title={word('periodsTitle', { year })}>
      {periods ? (
        <Table
          caption={word('periodsTitle', { year })} rows={months} rowKey={({ month }) => String(month)} phone="table" dense
          columns={[
            { key: 'month', head: word('periods'), kind: 'head', cell: ({ month }) => word('month', { month }) }, { key: 'count', head: word('taught'), kind: 'number', cell: ({ count }) => count },
          ]}
          foot={[word('taught'), periods.taught]}
        />
      ) : <EmptyState title={word('periodsEmpty', { year })} />}
      {periods && periods.planned > 0 && <PanelBar side="bottom"><span>{word('planned')}: {periods.planned}</span></PanelBar>}
    </Panel>
  )
}

/** The lessons still to come, whether they are taken, and a recognition that ends before one of them. */
export async function ComingLessons({ lessons }: { lessons: LecturerFile['lessons'] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.lecturers.${key}`, values)
  return (
    <Panel look="tight" id="coming" title={word('lessons')}>
      <Table
        caption={word('lessons')} rows={lessons} rowKey={({ id }) => id} empty={<EmptyState title={word('noLessons')} />}
        columns={[
          { key: 'title', head: t('teaching.planner.lesson'), kind: 'head', cell: ({ title, code, lapsed }) => <><span lang="vi">{title}</span><Sub>{t('teaching.ofCohort', { code })}</Sub>{lapsed && <Sub><strong>{word('lapsedBefore')}</strong></Sub>}</> },
          { key: 'when', head: t('teaching.planner.when'), cell: ({ day, half }) => `${t(`teaching.halves.${half}`)}, ${weekdayName(day, locale)} ${formatDay(day, locale)}` },
          { key: 'where', head: t('teaching.planner.where'), none: word('none'), cell: ({ where }) => where && <span lang="vi">{where}</span> },
          { key: 'state', head: t('teaching.planner.state'), phoneLabel: null, cell: ({ acceptance, refusal }) => <><Acceptance state={acceptance} />{refusal && <Sub><span lang="vi">{word('refusal', { reason: refusal })}</span></Sub>}</> },
        ]}
      />
    </Panel>
  )
}

/** Stays in the field, newest first; the office records the next one. */
export async function PracticePanel({ lecturer, keeps }: { lecturer: LecturerFile; keeps: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`teaching.lecturers.${key}`, values)
  return (
    <Panel id="practice" title={word('practices')}>
      {lecturer.practices.length === 0 && <p className="text-soft">{word('practicesEmpty')}</p>}
      <ul className="stack-tight">
        {lecturer.practices.map(({ id, fromOn, toOn, place, content, decisionNumber }) => (
          <li key={id} lang="vi"><strong>{word('practiceRow', { from: formatDay(fromOn, locale), to: formatDay(toOn, locale), place })}</strong><br />{[content, decisionNumber].filter(Boolean).join('. ')}</li>
        ))}
      </ul>
      {keeps && (
        <details>
          <summary>{word('practiceAdd')}</summary>
          <ActionForm
            action={recordPracticeAction} hidden={{ lecturerId: lecturer.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('practiceSave'), pending: word('saving'), tone: 'second' }]}
            fields={[
              [{ kind: 'date', name: 'fromOn', label: word('practiceFrom') }, { kind: 'date', name: 'toOn', label: word('practiceTo') }],
              { kind: 'text', name: 'place', label: word('place') }, { kind: 'area', name: 'content', label: word('content') }, { kind: 'text', name: 'decisionNumber', label: word('practiceDecision'), mark: word('optional') },
            ]}
          />
        </details>
      )}
    </Panel>
  )
}
