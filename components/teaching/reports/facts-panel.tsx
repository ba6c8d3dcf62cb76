import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Draft } from '@/lib/teaching/reports/queries/find-report-draft'
import { changedIn, isEmpty, type FigureAspect } from '@/lib/teaching/reports/rules/figures'
import { placesOf, writeMark } from '@/lib/teaching/marks/rules/marks'
import { passages } from '@/lib/teaching/reports/schema'
import { formatDay } from '@/lib/time'
import { figureText } from './figure-text'

/** What the portal knows of the trainee, beside what is to be said; of a report that was handed on what it froze, and what has changed since. And what was said the time before. */
export async function FactsPanel({ draft: { facts, before, checked, report } }: { draft: Pick<Draft, 'facts' | 'before' | 'checked' | 'report'> }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.edit.${key}`, values)
  const told = (key: string, values?: Record<string, string>) => t(`teaching.reports.figures.${key}`, values)
  const { attendance, marks, average, conduct } = facts
  const places = placesOf((marks ?? []).map(({ mark }) => mark))
  const changed = checked ? changedIn(checked) : []
  const since = (aspect: FigureAspect) => (checked && changed.includes(aspect) ? <strong className="block">{told('now', { figure: figureText(aspect, checked.live, checked.frozen, t) })}</strong> : null)
  return (
    <>
      <Panel id="facts" title={word('facts')}>
        {checked && isEmpty(checked.frozen) && <Note tone="wait"><p>{told('empty', { day: formatDay(checked.on, locale) })}</p></Note>}
        {changed.length > 0 && <Note tone="wait"><p>{told(report?.status === 'DRAFTED' ? 'changed' : 'changedSigned')}</p></Note>}
        {checked && <p className="text-sm text-soft">{told('on', { day: formatDay(checked.on, locale) })}</p>}
        <FactList look="narrow" facts={[
          { label: word('held'), value: <>{word('heldOf', { lessons: facts.lessons, periods: facts.periods })}{since('held')}</> },
          { label: word('attendance'), value: <>{attendance
            ? <>{word('absences', attendance)}<br />{word('absentShare', { absent: attendance.absentPeriods, held: attendance.heldPeriods })}</>
            : word('noRoll')}{since('attendance')}</> },
          { label: word('marks'), value: <>{marks && marks.length > 0 ? <ul>{marks.map(({ name, mark }) => <li key={name}><span lang="vi">{name}</span>: {writeMark(mark, locale, places)}</li>)}</ul> : word('noMarks')}{since('marks')}</> },
          ...(average === null ? [] : [{ label: word('average'), value: writeMark(average, locale, 2) }]),
          { label: word('conduct'), value: <>{conduct ? word('points', { points: conduct.points, rank: t(`teaching.reports.overalls.${conduct.rank}`) }) : word('noConduct')}{since('conduct')}</> },
        ]} />
      </Panel>
      {before && (
        <Panel id="before" title={word('before', { ordinal: before.ordinal })}>
          <FactList look="narrow" facts={[
            ...passages.filter((name) => before.remarks[name] !== '').map((name) => ({ label: t(`teaching.reports.passages.${name}`), value: <span lang="vi" className="whitespace-pre-line">{before.remarks[name]}</span> })),
            ...(before.remarks.overall ? [{ label: t('teaching.reports.passages.overall'), value: t(`teaching.reports.overalls.${before.remarks.overall}`) }] : []),
          ]} />
        </Panel>
      )}
    </>
  )
}
