import type { Actor, AgencyActor, SchoolActor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import { mayNominate, nominationsVisibleTo } from '../policy'

/** Whoever nominates sends the papers too. */
export const mayUploadDocuments = (actor: Actor): actor is AgencyActor => mayNominate(actor)

/** The training office, and the head of the class, look at papers. */
export const mayReviewDocuments = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'classHead')

const nothing = { id: { in: [] } } satisfies Prisma.NominationWhereInput

/** The nominations whose papers an actor may know of. A trainee sees the nomination, not what agency and school exchange about it. */
export const dossiersVisibleTo = (actor: Actor): Prisma.NominationWhereInput =>
  actor.kind === 'agency' || actor.kind === 'school' ? nominationsVisibleTo(actor) : nothing

export const documentsVisibleTo = (actor: Actor): Prisma.NominationDocumentWhereInput => ({ nomination: dossiersVisibleTo(actor) })
