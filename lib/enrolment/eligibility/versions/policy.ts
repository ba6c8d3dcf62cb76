import type { Actor, SchoolActor } from '../../../access/actor'
import type { Prisma } from '../../../db/generated/client'

/** The training office prepares a version: drafts, imports and tries it. */
export const mayPrepareVersions = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** The leadership of the school signs the decision by which a version takes effect. */
export const mayDecideVersions = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'leadership'

/** Who reads drafts and what they would have changed: those who prepare and those who decide. */
export const mayReadDrafts = (actor: Actor): actor is SchoolActor => mayPrepareVersions(actor) || mayDecideVersions(actor)

/** Versions a school or a province works with, the general ones among them; nobody else looks into their history. */
export function versionsVisibleTo(actor: Actor): Prisma.RuleSetWhereInput {
  if (mayReadDrafts(actor)) return { OR: [{ schoolId: null }, { schoolId: actor.schoolId }] }
  return actor.kind === 'province' ? { OR: [{ schoolId: null }, { school: { provinceId: actor.provinceId } }] } : { id: { in: [] } }
}

export const mayReadVersions = (actor: Actor): boolean => mayReadDrafts(actor) || actor.kind === 'province'
