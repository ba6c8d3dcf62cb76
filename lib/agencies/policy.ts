import type { Actor, ProvinceActor } from '../access/actor'
import type { Prisma } from '../db/generated/client'

/** The province says what an agency is; schools and agencies read it. */
export const mayDescribeAgencies = (actor: Actor): actor is ProvinceActor => actor.kind === 'province'

/** Trainees whom one of these agencies follows now: the last hand-over named it, or it sent them and none did. */
export const followedNow = (agencyIds: readonly string[]): Prisma.TraineeWhereInput => ({ follower: { agencyId: { in: [...agencyIds] } } })

/** Those, and whom these agencies once sent: who sent somebody reads how the course went. Whoever was named in between reads no more. */
export const sentOrFollowed = (agencyIds: readonly string[]): Prisma.TraineeWhereInput => ({ OR: [{ agencyId: { in: [...agencyIds] } }, followedNow(agencyIds)] })
