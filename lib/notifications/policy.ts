import type { Actor } from '../access/actor'
import type { Prisma } from '../db/generated/client'

/** What was told to this account in the kind of hat that is on. */
export const notificationsVisibleTo = (actor: Actor): Prisma.NotificationWhereInput =>
  actor.kind === 'public' ? { id: { in: [] } } : { accountId: actor.accountId, audience: actor.kind }
