import 'server-only'
import type { SignedInActor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { recordEvent, type EventData } from '../../events/record'
import { mayMove, nominationMoves, type NominationMove } from '../rules'

export type Standing = { id: string; status: string; seat: string | null; cohortId: string; schoolId: string; agencyId: string; personId: string }

const events = {
  accept: 'nomination.accepted', return: 'nomination.returned', reject: 'nomination.rejected', withdraw: 'nomination.withdrawn', resubmit: 'nomination.resubmitted',
} as const

/** The nomination as it stands, if the where lets it be seen. Read it again under the lock: what was read before may be over. */
export const findStanding = (tx: Tx, where: Prisma.NominationWhereInput): Promise<Standing | null> =>
  tx.nomination.findFirst({
    where, select: { id: true, status: true, seat: true, cohortId: true, schoolId: true, agencyId: true, personId: true },
  })

/** Moves a nomination along the table of moves and says so; false if the move does not exist from where it stands. */
export async function move(
  tx: Tx, by: SignedInActor, nomination: Standing, how: keyof typeof events & NominationMove, change: Prisma.NominationUncheckedUpdateInput = {}, data: EventData = {},
): Promise<boolean> {
  if (!mayMove(how, nomination.status)) return false
  const { to } = nominationMoves[how]
  await tx.nomination.update({ where: { id: nomination.id }, data: { status: to, ...change }, select: { id: true } })
  await recordEvent(tx, by, {
    type: events[how], nominationId: nomination.id, schoolId: nomination.schoolId, agencyId: nomination.agencyId,
    data: { from: nomination.status, to, ...data },
  })
  return true
}
