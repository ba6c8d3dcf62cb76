import { RollForm, type RollGroup } from '@/components/teaching/attendance/roll-form'
import { rollWords } from '@/components/teaching/attendance/roll-words'
import type { Translate } from '@/lib/i18n/sentence'
import type { Roll } from '@/lib/teaching/attendance/queries/find-roll'
import { closeRollAction } from '@/lib/teaching/scans/actions'
import type { Scans } from '@/lib/teaching/scans/queries/find-scans'
import { proposed } from '@/lib/teaching/scans/rules/window'
import { formatClock, formatDay } from '@/lib/time'

/** The roll as the scans propose it: first who did not scan, whom somebody has to decide about. */
export function ClosingForm({ roll: { lesson, version, rows }, scans, t, locale }: { roll: Roll; scans: Scans; t: Translate; locale: string }) {
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.scan.closing.${key}`, values)
  const byTrainee = new Map(scans.items.map((scan) => [scan.traineeId, scan]))
  const lines = rows.map(({ traineeId, name, birthDate, agency }) => {
    const scan = byTrainee.get(traineeId)
    const at = scan && word('scannedAt', { clock: formatClock(new Date(scan.scannedAt), locale) })
    return { traineeId, name, scanned: Boolean(scan), status: proposed(scan), detail: [formatDay(birthDate, locale), agency, at].filter(Boolean).join(', ') }
  })
  const group = (id: 'missing' | 'there', empty: string): RollGroup => {
    const own = lines.filter(({ scanned }) => scanned === (id === 'there'))
    return { id, title: word(id, { count: own.length }), empty: word(empty), lines: own }
  }
  return (
    <RollForm
      action={closeRollAction} hidden={{ cohortId: lesson.cohortId, lessonId: lesson.id, version, scanned: scans.seen }}
      groups={[group('missing', 'nobodyMissing'), group('there', 'nobodyThere')]}
      words={{ ...rollWords(t), save: word('submit'), saving: word('pending'), wrong: word('wrong') }}
    />
  )
}
