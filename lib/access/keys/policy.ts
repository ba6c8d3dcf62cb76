import type { Prisma } from '../../db/generated/client'
import type { Actor, AgencyActor, SchoolActor } from '../actor'

/** At the school its office, leadership and administrator; at an agency its liaison and its head. Each issues keys for the own role alone. */
export const mayKeepKeys = (actor: Actor): actor is SchoolActor | AgencyActor =>
  actor.kind === 'agency' || (actor.kind === 'school' && ['trainingOffice', 'leadership', 'admin'].includes(actor.role))

const nothing = { id: { in: [] } } satisfies Prisma.ApiKeyWhereInput

/** The keys of the own house, whoever made them: a program that goes wrong must be stopped by whoever sees it. */
export const keysVisibleTo = (actor: Actor): Prisma.ApiKeyWhereInput =>
  !mayKeepKeys(actor) ? nothing : { role: actor.kind === 'school' ? { schoolId: actor.schoolId } : { agencyId: { in: [...actor.agencyIds] } } }
