import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import type { AbsenceRow } from '@/lib/teaching/attendance/queries/list-absence'
import { absenceLevel, absenceShare, worstLevel, worstModule, type Bar } from '@/lib/teaching/attendance/rules/absence'
import { formatDay } from '@/lib/time'
import { LevelBadge } from './bar-note'

/** What each trainee missed of the course and of the module missed most, against the bar. */
export async function ShareTable({ rows, bar }: { rows: readonly AbsenceRow[]; bar: Bar }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.attendance.${key}`, values)
  const share = (one: { absent: number; periods: number }) => word('share', { share: formatNumber(absenceShare(one), locale) })
  return (
    <Table
      caption={word('sharesCaption')} rows={rows} rowKey={({ traineeId }) => traineeId} empty={<EmptyState title={word('noTrainees')}>{word('noTraineesWhy')}</EmptyState>}
      columns={[
        { key: 'name', head: word('trainee'), kind: 'head', cell: ({ name, birthDate }) => <>{name}<Sub>{formatDay(birthDate, locale)}</Sub></> },
        { key: 'agency', head: word('agency'), cell: ({ agency }) => <span lang="vi">{agency}</span> },
        { key: 'course', head: word('course'), kind: 'number', cell: ({ course }) => course.absent === 0 ? '0' : <>{share(course)}<Sub>{word('ofPeriods', course)}</Sub></> },
        { key: 'worst', head: word('worst'), cell: ({ modules }) => { const worst = worstModule(modules); return worst && <><span lang="vi">{worst.name}</span><Sub>{share(worst)}</Sub></> }, none: word('noAbsence') },
        { key: 'late', head: word('late'), kind: 'number', cell: ({ late }) => String(late) },
        { key: 'state', head: word('state'), phoneLabel: null, cell: (row) => <LevelBadge level={worstLevel([absenceLevel(row.course, bar), ...row.modules.map((one) => absenceLevel(one, bar))])} /> },
      ]}
    />
  )
}
