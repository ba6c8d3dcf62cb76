import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayOf } from '../../time'
import { mayRecordEvidence, obligationsVisibleTo } from '../policy'
import { owingStatuses } from '../rules'
import { partyKinds } from '../schema'

/** An obligation that a paper closes, for whoever may record it; null for anybody else. One statement. */
export async function findOpenObligation(actor: Actor, { agreementId, obligationId }: { agreementId: string; obligationId: string }) {
  const row = await db.obligation.findFirst({
    where: { AND: [{ id: obligationId, closedBy: 'DOCUMENT', evidenceNumber: null, withdrawnOn: null, version: { agreementId, status: { in: [...owingStatuses] } } }, obligationsVisibleTo(actor)] },
    select: {
      id: true, title: true, clause: true, dueOn: true, agencyId: true,
      party: { select: { kind: true, agencyId: true, label: true } },
      version: { select: { documentNumber: true, agreement: { select: { schoolId: true } } } },
    },
  })
  const kind = partyKinds.find((one) => one === row?.party.kind)
  if (!row || !kind) return null
  const { party, version, dueOn, agencyId, ...obligation } = row
  if (!mayRecordEvidence(actor, { schoolId: version.agreement.schoolId, agencyId, party: { kind, agencyId: party.agencyId } })) return null
  return { ...obligation, party: party.label, dueOn: dayOf(dueOn), documentNumber: version.documentNumber }
}
