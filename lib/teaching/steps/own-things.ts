import 'server-only'
import type { SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'

/** Rooms of the actor's own school only. */
export const roomExists = async (tx: Tx, actor: SchoolActor, id: string): Promise<boolean> =>
  (await tx.room.count({ where: { id, schoolId: actor.schoolId } })) === 1

/** Lecturers of the actor's own school only, who still teach there. */
export const lecturerExists = async (tx: Tx, actor: SchoolActor, id: string): Promise<boolean> =>
  (await tx.lecturer.count({ where: { id, schoolId: actor.schoolId, leftOn: null } })) === 1

/** A module of the class's own course. */
export const moduleExists = async (tx: Tx, cohortId: string, id: string): Promise<boolean> =>
  (await tx.module.count({ where: { id, course: { cohorts: { some: { id: cohortId } } } } })) === 1
