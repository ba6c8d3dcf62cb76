import 'server-only'
import { v7 as uuid } from 'uuid'
import { inQueueOrder, nextSeat, type Waiting } from '../rules'
import { seatOf } from '../schema'

export type ExpectedPlace = { seat: 'quota' | 'pool' | null; position: number | null }

/** The seat that whoever is sent at this moment would take, or the place in the queue. */
export function expectedPlace(free: { quota: number; pool: number }, queue: readonly Waiting[], { agencyId, priority, now }: { agencyId: string; priority: number; now: Date }): ExpectedPlace {
  const seat = nextSeat(free)
  const newcomer = { id: uuid(), agencyId, agencyRank: null, priority, submittedAt: now }
  return { seat: seatOf(seat), position: seat ? null : inQueueOrder([...queue, newcomer]).findIndex(({ id }) => id === newcomer.id) + 1 }
}
