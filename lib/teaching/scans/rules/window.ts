import type { AttendanceStatus } from '../../attendance/rules/statuses'

/** Minutes; unverified while nobody saw a text that gives them. */
export type ScanTimes = { opensBefore: number; lateAfter: number; verified: boolean }
export type Held = { startsAt: Date; endsAt: Date }
export type Window = { from: Date; to: Date; lateFrom: Date }

const MINUTE = 60_000

/** From when to when the roll of a lesson is scanned, and from when on it is late. */
export const windowOf = ({ startsAt, endsAt }: Held, { opensBefore, lateAfter }: ScanTimes): Window =>
  ({ from: new Date(startsAt.getTime() - opensBefore * MINUTE), to: endsAt, lateFrom: new Date(startsAt.getTime() + lateAfter * MINUTE) })

/** Why nobody scans the roll of a lesson now, or null. */
export function scanBlocker({ status, taken }: { status: string; taken: boolean }, { from, to }: Window, now: Date) {
  if (status === 'CANCELLED') return 'lesson_cancelled' as const
  if (status !== 'PUBLISHED') return 'lesson_not_published' as const
  if (taken) return 'roll_taken' as const
  if (now < from) return 'scan_ahead' as const
  return now > to ? ('scan_over' as const) : null
}

/** Whether a scan says of a lesson that was moved meanwhile that somebody was there: only while it is on. */
export const counts = (scannedAt: Date, { from, to }: Window): boolean => scannedAt >= from && scannedAt <= to

/** Of the scans that count, those that came after so many had been seen. */
export const addedSince = <S extends { scannedAt: string }>({ seen, items }: { seen: number; items: readonly S[] }, had: number): S[] =>
  seen > had ? items.toSorted((a, b) => a.scannedAt.localeCompare(b.scannedAt)).slice(-(seen - had)) : []

/** What the roll says of somebody before anybody decides: there or late who scanned, absent who did not. */
export const proposed = (scan: { late: boolean } | undefined): AttendanceStatus => (scan ? (scan.late ? 'LATE' : 'PRESENT') : 'UNEXCUSED')
