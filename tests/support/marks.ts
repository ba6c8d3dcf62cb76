// Sheets of marks of a class at work, written as people write them.
import { moveSheet } from '@/lib/teaching/marks/commands/move-sheet'
import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'
import type { SheetStatus } from '@/lib/teaching/marks/schema'
import type { ClassAtWork } from './class-at-work'
import { now } from './factories'

export const later = new Date(now.getTime() + 60_000)

export const cells = (world: ClassAtWork, marks: readonly (string | null)[], given: { version?: number; attempt?: number; component?: string } = {}) => ({
  cohortId: world.cohort.id, componentId: given.component ?? world.scheme.exam, attempt: given.attempt ?? 1, version: given.version ?? 0,
  marks: marks.flatMap((mark, place) => (mark === null ? [] : [{ traineeId: world.trainees[place]?.id ?? '', mark }])),
})

/** Writes a whole sheet and takes it as far as said: one of the office hands it in, another verifies and locks it. */
export async function makeSheet(world: ClassAtWork, marks: readonly (string | null)[], to: SheetStatus, given: { attempt?: number; component?: string } = {}): Promise<string> {
  const saved = await saveMarks(world.office, cells(world, marks, given), now)
  if (!saved.ok) throw new Error(saved.error)
  const { sheetId } = saved.value
  let version = saved.value.version
  for (const step of ['ENTERED', 'VERIFIED', 'LOCKED'] as const) {
    if (step === 'VERIFIED' && to === 'ENTERED') break
    if (step === 'LOCKED' && to !== 'LOCKED') break
    if (to === 'DRAFT') break
    const moved = await moveSheet(step === 'ENTERED' ? world.colleague : world.office, { sheetId, to: step, version }, now)
    if (!moved.ok) throw new Error(moved.error)
    version += 1
  }
  return sheetId
}
