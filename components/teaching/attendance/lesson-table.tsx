import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { RollItem } from '@/lib/teaching/attendance/queries/list-rolls'
import { formatDay } from '@/lib/time'

/** The lessons of a class, the latest first, with what their rolls say and the way to them. */
export async function LessonTable({ cohortId, lessons, takes }: { cohortId: string; lessons: readonly RollItem[]; takes: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.attendance.${key}`, values)
  const state = ({ status, taken }: RollItem) => status === 'CANCELLED' ? <Badge tone="mute" icon="minus">{word('cancelled')}</Badge>
    : taken ? <Badge tone="good" icon="check">{word('taken')}</Badge> : <Badge tone="wait" icon="clock">{word('notTaken')}</Badge>
  const counts = ({ taken, excused, unexcused, late }: RollItem) => !taken ? null : excused + unexcused + late === 0 ? word('noneAbsent') : word('countText', { excused, unexcused, late })
  return (
    <Table
      caption={word('lessonsCaption')} rows={lessons} rowKey={({ lessonId }) => lessonId} empty={<EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState>}
      columns={[
        { key: 'day', head: word('day'), nowrap: true, cell: ({ day, half }) => <>{formatDay(day, locale)}<Sub>{t(`teaching.halves.${half}`)}</Sub></> },
        { key: 'lesson', head: word('lesson'), kind: 'head', cell: ({ title, lecturers }) => <><span lang="vi">{title}</span>{lecturers.length > 0 && <Sub>{lecturers.join(', ')}</Sub>}</> },
        { key: 'state', head: word('roll'), phoneLabel: null, cell: state },
        { key: 'counts', head: word('counts'), cell: counts, none: word('notTaken') },
        { key: 'open', head: word('open'), headHidden: true, kind: 'action', cell: ({ lessonId, day, status, taken }) => status === 'CANCELLED' ? null : (
          <Link href={`/school/cohorts/${cohortId}/attendance/${lessonId}`} aria-label={word(takes && !taken ? 'take' : 'openOf', { day: formatDay(day, locale) })} prefetch={false}>{takes && !taken ? word('takeShort') : word('open')}</Link>) },
      ]}
    />
  )
}
