import { seesWholeSchool, type Actor, type SchoolActor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'

/** The training office writes notices, corrects and issues them. */
export const mayWriteNotices = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** Who reads what is being written: those who see the whole school. */
export const mayReadDrafts = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && seesWholeSchool(actor)

/** What is issued is everybody's; a draft is the school's own. */
export const versionsVisibleTo = (actor: Actor): Prisma.NoticeVersionWhereInput =>
  mayReadDrafts(actor) ? { OR: [{ status: 'ISSUED' }, { schoolId: actor.schoolId }] } : { status: 'ISSUED' }
