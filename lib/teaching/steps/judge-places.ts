import 'server-only'
import type { Tx } from '../../db/client'
import { fail, ok, type Result } from '../../result'
import { isBlocking } from '../planner/rules'
import type { Clash, Placed } from '../planner/schema'
import type { LockedLesson } from './lock-lessons'
import { findClashes } from './find-clashes'

export const placedAsIs = ({ id, cohortId, code, title, day, half, startsAt, endsAt, roomId, room, lecturers }: LockedLesson): Placed =>
  ({ id, cohortId, code, title, day, half, startsAt, endsAt, roomId, room, lecturers })

export type JudgeError = 'room_taken' | 'lecturer_taken' | 'warned'

/** Whether lessons may be published at their places: never against a room or a lecturer, against a warning only with a reason. `concerns`: of what is asked anew. */
export async function judgePlaces(
  tx: Tx, placed: readonly Placed[], overrideReason: string | undefined, concerns: (clash: Clash) => boolean = () => true,
): Promise<Result<Clash[], JudgeError>> {
  await lockPlaces(tx, placed)
  const clashes = (await findClashes(tx, placed)).filter(concerns)
  const blocking = clashes.find(isBlocking)
  if (blocking) return fail(blocking.kind === 'ROOM' ? 'room_taken' : 'lecturer_taken', { clashes })
  if (clashes.length > 0 && !overrideReason) return fail('warned', { clashes, field: 'overrideReason' })
  return ok(clashes)
}

/**
 * After the lessons, rooms by id and then lecturers: whoever comes into the same room waits and then reads what is there. Left to the constraint
 * alone, two would wait for each other until the database ends one of them.
 */
async function lockPlaces(tx: Tx, placed: readonly Placed[]): Promise<void> {
  const rooms = [...new Set(placed.flatMap(({ roomId }) => roomId ?? []))]
  const lecturers = [...new Set(placed.flatMap((one) => one.lecturers.map(({ id }) => id)))]
  if (rooms.length > 0) await tx.$queryRaw`select id from room where id = any(${rooms}::uuid[]) order by id for no key update`
  if (lecturers.length > 0) await tx.$queryRaw`select id from lecturer where id = any(${lecturers}::uuid[]) order by id for no key update`
}
