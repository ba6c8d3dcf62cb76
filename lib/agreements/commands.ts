import 'server-only'
import type { Actor } from '../access/actor'
import { transaction } from '../db/transaction'
import { recordEvent } from '../events/record'
import { fail, ok, type Result } from '../result'
import { dateOf, dayAt } from '../time'
import { mayRecordEvidence, obligationsVisibleTo } from './policy'
import { evidenceBlocker } from './rules'
import { agreementStatuses, partyKinds, type EvidenceInput } from './schema'

export type EvidenceError =
  | 'not_allowed' | 'obligation_not_found' | 'agreement_not_in_force' | 'closes_by_itself' | 'already_recorded' | 'date_in_future'

/** Records the paper that fulfils an obligation; from then on it counts as done. */
export async function recordEvidence(
  actor: Actor, { obligationId, number, on }: EvidenceInput, now: Date,
): Promise<Result<{ id: string; agreementId: string }, EvidenceError>> {
  if (actor.kind === 'public') return fail('not_allowed')
  return transaction(async (tx) => {
    const found = await tx.obligation.findFirst({ where: { AND: [{ id: obligationId }, obligationsVisibleTo(actor)] }, select: owed })
    if (!found) return fail('obligation_not_found')
    const { schoolId, id: agreementId } = found.version.agreement
    const kind = partyKinds.find((one) => one === found.party.kind)
    const status = agreementStatuses.find((one) => one === found.version.status)
    if (!kind || !status || !mayRecordEvidence(actor, { schoolId, agencyId: found.agencyId, party: { ...found.party, kind } })) return fail('not_allowed')
    const blocker = evidenceBlocker({ ...found, status }, on, dayAt(now))
    if (blocker) return fail(blocker, blocker === 'date_in_future' ? { field: 'on' } : {})
    // Two officials may record at once: only the first paper stands.
    const { count } = await tx.obligation.updateMany({
      where: { id: obligationId, evidenceNumber: null, withdrawnOn: null }, data: { evidenceNumber: number, evidenceOn: dateOf(on), revision: { increment: 1 }, updatedAt: now },
    })
    if (count === 0) return fail('already_recorded')
    const agencyId = found.agencyId ?? found.party.agencyId
    await recordEvent(tx, actor, { type: 'obligation.fulfilled', obligationId, schoolId, agencyId, data: { number, on } })
    return ok({ id: obligationId, agreementId })
  })
}

const owed = {
  agencyId: true, closedBy: true, evidenceNumber: true,
  party: { select: { kind: true, agencyId: true } },
  version: { select: { status: true, agreement: { select: { id: true, schoolId: true } } } },
} as const
