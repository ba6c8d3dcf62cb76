import 'server-only'
import type { SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'

/** Rooms of the actor's own school only. */
export const roomExists = async (tx: Tx, actor: SchoolActor, id: string): Promise<boolean> =>
  (await tx.room.count({ where: { id, schoolId: actor.schoolId } })) === 1
