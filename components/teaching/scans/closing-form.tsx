import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Translate } from '@/lib/i18n/sentence'
import type { Roll, RollRow } from '@/lib/teaching/attendance/queries/find-roll'
import { attendanceStatuses } from '@/lib/teaching/attendance/rules/statuses'
import { closeRollAction } from '@/lib/teaching/scans/actions'
import type { Scan, Scans } from '@/lib/teaching/scans/queries/find-scans'
import { proposed } from '@/lib/teaching/scans/rules/window'
import { formatClock, formatDay } from '@/lib/time'

type Line = { row: RollRow; scan: Scan | undefined }

/** The roll as the scans propose it: first who did not scan, whom somebody has to decide about. Without script. */
export function ClosingForm({ roll: { lesson, version, rows }, scans, t, locale }: { roll: Roll; scans: Scans; t: Translate; locale: string }) {
  const word = (key: string, values?: Record<string, number>) => t(`teaching.scan.closing.${key}`, values)
  const byTrainee = new Map(scans.items.map((scan) => [scan.traineeId, scan]))
  const lines = rows.map((row): Line => ({ row, scan: byTrainee.get(row.traineeId) }))
  const [missing, there] = [lines.filter(({ scan }) => !scan), lines.filter(({ scan }) => scan)]
  return (
    <form action={closeRollAction} className="stack">
      {Object.entries({ cohortId: lesson.cohortId, lessonId: lesson.id, version, scanned: scans.seen }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Panel look="tight" id="missing" title={word('missing', { count: missing.length })}>
        {missing.length === 0 ? <EmptyState title={word('nobodyMissing')} /> : <ol className="roll">{missing.map((line, place) => <Choice key={line.row.traineeId} {...{ line, place, t, locale }} />)}</ol>}
      </Panel>
      <Panel look="tight" id="there" title={word('there', { count: there.length })}>
        {there.length === 0 ? <EmptyState title={word('nobodyThere')} /> : <ol className="roll">{there.map((line, place) => <Choice key={line.row.traineeId} {...{ line, place, t, locale }} />)}</ol>}
      </Panel>
      <div className="roll-foot"><p>{t('teaching.scan.scanned', { scanned: there.length, total: lines.length })}</p><SubmitButton pendingLabel={word('pending')}>{word('submit')}</SubmitButton></div>
    </form>
  )
}

function Choice({ line: { row, scan }, place, t, locale }: { line: Line; place: number; t: Translate; locale: string }) {
  const detail = [formatDay(row.birthDate, locale), row.agency, scan && t('teaching.scan.closing.scannedAt', { clock: formatClock(new Date(scan.scannedAt), locale) })].filter(Boolean)
  return (
    <li>
      <span className="roll-number" aria-hidden="true">{place + 1}</span>
      <span><b id={`name-${row.traineeId}`}>{row.name}</b> <span className="sub">{detail.join(', ')}</span></span>
      <div className="roll-choices" role="radiogroup" aria-labelledby={`name-${row.traineeId}`}>
        {attendanceStatuses.map((status) => (
          <label key={status}><input type="radio" name={`at-${row.traineeId}`} value={status} defaultChecked={status === proposed(scan)} /><span>{t(`teaching.attendance.statuses.${status}`)}</span></label>
        ))}
      </div>
    </li>
  )
}
