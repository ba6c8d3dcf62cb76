import { EmptyState } from '@/components/ui/page/empty-state'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatNumber } from '@/lib/i18n/number'
import { absenceLevel, absenceShare } from '@/lib/teaching/attendance/rules/absence'
import type { StudyLimits } from '@/lib/teaching/marks/rules/limits'
import type { Sheet, SheetRow } from '@/lib/teaching/marks/queries/find-sheet'
import { writeCell } from '@/lib/teaching/marks/rules/marks'
import { formatDay } from '@/lib/time'
import { MarkGrid } from './mark-grid'
import type { MarkLine } from './mark-row'
import { MarkTable, PaperTable } from './mark-table'
import { markWords } from './mark-words'

type SheetBodyProps = {
  sheet: Sheet; writes: boolean; limits: StudyLimits
  /** Where a mark is asked for, of somebody without one on a locked sheet. */
  askOf: ((traineeId: string) => string) | undefined
}

/** The marks of a sheet, to be written or to be read; while it hides its names, by code and with nothing that says whose a paper is. */
export async function SheetBody({ sheet, writes, askOf, limits }: SheetBodyProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.marks.grid.${key}`, values)
  const { hidden, rows, papers } = sheet
  if (rows.length + papers.length === 0) return <Panel look="tight"><EmptyState title={word('empty')}>{word('emptyWhy')}</EmptyState></Panel>
  const note = ({ missed }: SheetRow) => absenceLevel(missed, limits.bar) === 'OVER' ? word('barred', { share: formatNumber(absenceShare(missed), locale) }) : ''
  if (!writes) {
    const without = sheet.status === 'LOCKED' ? rows.filter(({ mark }) => mark.outcome === 'NONE').length : 0
    return (
      <>
        {without > 0 && <Note tone="wait"><p>{word('withoutMark', { count: without })}</p></Note>}
        <Panel look="tight">{hidden ? <PaperTable papers={papers} /> : <MarkTable rows={rows.map((row) => ({ ...row, note: note(row) }))} coded={sheet.blind} askOf={askOf} />}</Panel>
      </>
    )
  }
  const lines = hidden
    ? papers.map(({ blindCode, mark }): MarkLine => ({ key: String(blindCode), name: String(blindCode), detail: '', cell: writeCell(mark, locale), before: '', note: '' }))
    : rows.map((row): MarkLine => ({ key: row.traineeId, name: row.name, detail: formatDay(row.birthDate, locale), cell: writeCell(row.mark, locale), before: row.earlier.map((one) => writeCell(one, locale)).join('; '), note: note(row) }))
  return (
    <>
      <p className="text-soft not-print">{word('lead')}</p>
      <MarkGrid key={sheet.version} cohortId={sheet.cohort.id} componentId={sheet.component.id} attempt={sheet.attempt} version={sheet.version} retake={sheet.attempt > 1 && !hidden} words={markWords(t, hidden)} lines={lines} />
    </>
  )
}
