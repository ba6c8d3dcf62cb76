import 'server-only'
import type { SignedInActor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { recordEvent, recordEvents, type DomainEvent, type EventData } from '../../events/record'
import { mayMove, nominationMoves, type NominationMove } from '../rules'

export type Standing = {
  id: string; status: string; seat: string | null; cohortId: string; schoolId: string; agencyId: string; personId: string; offerDeadline: Date | null
  letterId: string | null; agency: { endorsementRequired: boolean }; findings: unknown
}

const events = {
  accept: 'nomination.accepted', return: 'nomination.returned', reject: 'nomination.rejected', withdraw: 'nomination.withdrawn', resubmit: 'nomination.resubmitted',
} as const

/** The nomination as it stands, if the where lets it be seen. Read it again under the lock: what was read before may be over. */
export const findStanding = (tx: Tx, where: Prisma.NominationWhereInput): Promise<Standing | null> =>
  tx.nomination.findFirst({ where, select: standing })

export const listStanding = (tx: Tx, where: Prisma.NominationWhereInput): Promise<Standing[]> =>
  tx.nomination.findMany({ where, select: standing, orderBy: { id: 'asc' } })

const standing = { id: true, status: true, seat: true, cohortId: true, schoolId: true, agencyId: true, personId: true, offerDeadline: true, letterId: true, agency: { select: { endorsementRequired: true } }, findings: true } as const

/** Moves a nomination along the table of moves and says so; false if the move does not exist from where it stands. */
export async function move(
  tx: Tx, by: SignedInActor, nomination: Standing, how: keyof typeof events & NominationMove, change: Prisma.NominationUncheckedUpdateManyInput = {}, data: EventData = {},
): Promise<boolean> {
  if (!mayMove(how, nomination.status)) return false
  const { to } = nominationMoves[how]
  await tx.nomination.update({ where: { id: nomination.id }, data: { status: to, offerDeadline: null, ...change }, select: { id: true } })
  await recordEvent(tx, by, {
    type: events[how], nominationId: nomination.id, schoolId: nomination.schoolId, agencyId: nomination.agencyId,
    data: { from: nomination.status, to, ...data },
  })
  return true
}

/** The same move for many, in one statement; the caller has left out those that cannot go it. */
export async function moveMany(
  tx: Tx, by: SignedInActor, nominations: readonly Standing[], how: keyof typeof events & NominationMove, change: Prisma.NominationUncheckedUpdateManyInput, data: EventData,
): Promise<void> {
  if (nominations.length === 0) return
  const { from, to } = nominationMoves[how]
  await tx.nomination.updateMany({ where: { id: { in: nominations.map(({ id }) => id) }, status: { in: [...from] } }, data: { status: to, offerDeadline: null, ...change } })
  await recordEvents(tx, by, nominations.map(({ id, status, schoolId, agencyId }): DomainEvent => (
    { type: events[how], nominationId: id, schoolId, agencyId, data: { from: status, to, ...data } })))
}
