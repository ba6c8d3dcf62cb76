import type { Actor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'

/** A list is the agency's own, and nobody else sees it. */
export const importsVisibleTo = (actor: Actor): Prisma.NominationImportWhereInput =>
  actor.kind === 'agency' ? { agencyId: { in: [...actor.agencyIds] } } : { id: { in: [] } }
