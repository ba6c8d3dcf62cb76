import { FactList } from '@/components/ui/page/fact-list'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { markText } from '@/lib/teaching/reports/rules/paper'
import type { ReportFacts } from '@/lib/teaching/reports/rules/sheet'
import { passages, type Remarks } from '@/lib/teaching/reports/schema'

/** What the portal knows of the trainee, beside what is to be said; and what was said the time before. */
export async function FactsPanel({ facts, before }: { facts: ReportFacts; before: { ordinal: number; remarks: Remarks } | null }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.edit.${key}`, values)
  const { attendance, marks, average, conduct } = facts
  return (
    <>
      <Panel id="facts" title={word('facts')}>
        <FactList look="narrow" facts={[
          { label: word('held'), value: word('heldOf', { lessons: facts.lessons, periods: facts.periods }) },
          { label: word('attendance'), value: attendance
            ? <>{word('absences', attendance)}<br />{word('absentShare', { absent: attendance.absentPeriods, held: attendance.heldPeriods })}</>
            : word('noRoll') },
          { label: word('marks'), value: marks && marks.length > 0 ? <ul>{marks.map(({ name, mark }) => <li key={name}><span lang="vi">{name}</span>: {markText(mark)}</li>)}</ul> : word('noMarks') },
          ...(average === null ? [] : [{ label: word('average'), value: markText(average) }]),
          { label: word('conduct'), value: conduct ? word('points', { points: conduct.points, rank: t(`teaching.reports.overalls.${conduct.rank}`) }) : word('noConduct') },
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
