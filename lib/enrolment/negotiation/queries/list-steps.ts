import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOrNull, type Day } from '../../../time'
import { cohortsNegotiatedBy, quotaStepsVisibleTo } from '../policy'
import { stepKindOf, type StepKind } from '../schema'

/** One step as it is told: who, when, how many, from how many, why, on which paper. */
export type ToldStep = {
  id: string; kind: StepKind | null; seats: number; before: number; reason: string | null; documentNumber: string | null; documentOn: Day | null
  at: Date; actorKind: string; by: string | null
}

const MOST = 100

/** The negotiation of one agency's quota, newest step first; nothing of what is not the actor's to see. One statement. */
export async function listSteps(actor: Actor, { cohortId, agencyId }: { cohortId: string; agencyId: string }): Promise<ToldStep[]> {
  const rows = await db.quotaStep.findMany({
    where: { AND: [{ cohortId, agencyId, cohort: cohortsNegotiatedBy(actor) }, quotaStepsVisibleTo(actor)] }, orderBy: { id: 'desc' }, take: MOST,
    select: {
      id: true, kind: true, seats: true, before: true, reason: true, documentNumber: true, documentOn: true, actorKind: true, happenedAt: true,
      account: { select: { displayName: true } },
    },
  })
  return rows.map(({ kind, documentOn, happenedAt, account, ...row }) => (
    { ...row, kind: stepKindOf(kind), documentOn: dayOrNull(documentOn), at: happenedAt, by: account?.displayName ?? null }))
}
