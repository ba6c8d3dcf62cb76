import { Sub, Table } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { faultSentence } from '@/lib/teaching/imports/messages/sentences'
import type { JudgedLesson } from '@/lib/teaching/imports/schema'
import { clashSentence } from '@/lib/teaching/planner/messages/clashes'
import { formatDay, weekdayName } from '@/lib/time'

/** Rows of an uploaded timetable with everything that is to be said of each. `wrong`: those that cannot be laid. */
export async function JudgedLessons({ rows, wrong }: { rows: readonly JudgedLesson[]; wrong: boolean }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`teaching.imports.${key}`)
  const sentences = ({ faults, warnings, position }: JudgedLesson) => [...faults.map((one) => faultSentence(one, position, locale, t)), ...warnings.map((one) => clashSentence(one, locale, t))]
  const whenOf = ({ day, half }: JudgedLesson) => [half && t(`teaching.halves.${half}`), day && `${weekdayName(day, locale)} ${formatDay(day, locale)}`].filter(Boolean).join(', ')
  const remarks = wrong || rows.some(({ warnings }) => warnings.length > 0)
  return (
    <Table
      caption={word(wrong ? 'toCorrect' : 'understood')} rows={rows} rowKey={({ position }) => String(position)} dense
      columns={[
        { key: 'title', head: word('subject'), kind: 'head', cell: ({ title, lesson }) => <><span lang="vi">{title || word('unread')}</span>{lesson && <Sub>{t(`teaching.kinds.${lesson.kind}`)}, {t('teaching.periods', { count: lesson.periods })}</Sub>}</> },
        { key: 'row', head: word('row'), kind: 'number', cell: ({ position }) => position },
        { key: 'when', head: word('when'), none: word('unread'), cell: (row) => whenOf(row) || null },
        ...(wrong ? [] : [{ key: 'who', head: word('who'), none: word('none'), cell: ({ lesson }: JudgedLesson) => {
          const named = [...(lesson?.lecturers.map(({ name }) => name) ?? []), lesson?.room?.name, lesson?.place].filter(Boolean)
          return named.length > 0 ? <span lang="vi">{named.join(', ')}</span> : null
        } }]),
        ...(remarks ? [{ key: 'faults', head: word(wrong ? 'faults' : 'warnings'), none: word('none'), cell: (row: JudgedLesson) => {
          const said = sentences(row)
          return said.length > 0 ? <ul className="stack-tight">{said.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul> : null
        } }] : []),
      ]}
    />
  )
}
