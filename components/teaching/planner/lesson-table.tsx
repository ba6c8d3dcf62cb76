import { Sub, Table } from '@/components/ui/table/table'
import { Link } from '@/components/ui/link'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { LessonItem } from '@/lib/teaching/schema'
import { formatDay, weekdayName } from '@/lib/time'
import { LessonState } from './lesson-state'

/** The lessons of a week, drafts included, each leading to what can be done with it. */
export async function LessonTable({ path, lessons }: { path: string; lessons: readonly LessonItem[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`teaching.planner.${key}`)
  return (
    <Table
      caption={word('lessons')} rows={lessons} rowKey={({ id }) => id}
      columns={[
        { key: 'title', head: word('title'), kind: 'head', cell: ({ id, title, kind }) => <><Link href={`${path}/${id}`}><span lang="vi">{title}</span></Link><Sub>{t(`teaching.kinds.${kind}`)}</Sub></> },
        { key: 'when', head: word('when'), cell: ({ day, half }) => `${t(`teaching.halves.${half}`)}, ${weekdayName(day, locale)} ${formatDay(day, locale)}` },
        { key: 'lecturer', head: word('lecturer'), none: word('none'), cell: ({ lecturers }) => lecturers.join(', ') },
        { key: 'room', head: word('where'), none: word('none'), cell: ({ room, place }) => room ?? place },
        { key: 'state', head: word('state'), phoneLabel: null, cell: ({ status }) => <LessonState status={status} /> },
      ]}
    />
  )
}
