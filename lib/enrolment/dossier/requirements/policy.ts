import type { Actor, SchoolActor } from '../../../access/actor'
import type { Prisma } from '../../../db/generated/client'

/** The training office says which papers its school asks for. */
export const mayKeepRequirements = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** The leadership reads it too. */
export const mayReadRequirements = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')

const nothing = { id: { in: [] } } satisfies Prisma.DocumentRequirementWhereInput

export const requirementsVisibleTo = (actor: Actor): Prisma.DocumentRequirementWhereInput =>
  mayReadRequirements(actor) ? { OR: [{ schoolId: null }, { schoolId: actor.schoolId }] } : nothing
