import type { Hall } from '../queries/find-hall'
import { scanPath } from '../schema'

/** The screen of a hall for programs: what to show as a QR code, and until when. */
export const presentHall = ({ lesson, code, changesAt, takenUntil, window, scanned, total }: Hall) => ({
  lessonId: lesson.id, code: code ?? '', path: code ? scanPath(code) : '', changesAt: changesAt.toISOString(), takenUntil: takenUntil.toISOString(),
  from: window.from.toISOString(), to: window.to.toISOString(), lateFrom: window.lateFrom.toISOString(), scanned, total,
})
