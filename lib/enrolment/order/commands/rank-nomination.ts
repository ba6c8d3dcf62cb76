import 'server-only'
import type { Actor } from '../../../access/actor'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { withOwnNomination } from '../../steps/own-nomination'
import { readQueue } from '../../steps/seats'

export type RankError = 'not_allowed' | 'nomination_not_found' | 'wrong_state'

/** Puts somebody who waits at a place of the agency's own order; the others keep theirs around it, and no other agency moves. Safe to run twice. */
export async function rankNomination(actor: Actor, { id, cohortId, rank }: { id: string; cohortId: string; rank: number }, now: Date): Promise<Result<{ rank: number }, RankError>> {
  return withOwnNomination<{ rank: number }, 'wrong_state' | 'nomination_not_found'>(actor, id, now, async (tx, agency, cohort, standing, seen) => {
    if (cohort.id !== cohortId) return fail('nomination_not_found')
    if (standing?.status !== 'WAITLISTED') return fail('wrong_state', { status: standing?.status ?? seen.status })
    const own = (await readQueue(tx, cohort.id)).filter(({ agencyId }) => agencyId === standing.agencyId).map((one) => one.id)
    const [from, to] = [own.indexOf(id) + 1, Math.min(rank, own.length)]
    const order = own.filter((one) => one !== id).toSpliced(to - 1, 0, id)
    await tx.$executeRaw`
      update nomination n set agency_rank = o.rank from unnest(${order}::uuid[]) with ordinality o(id, rank)
      where n.id = o.id and n.agency_rank is distinct from o.rank`
    if (from !== to) await recordEvent(tx, agency, { type: 'rank.set', nominationId: id, schoolId: standing.schoolId, agencyId: standing.agencyId, data: { from, to } })
    return ok({ rank: to })
  })
}
