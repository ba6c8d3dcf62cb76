import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dayOf, dayOrNull, type Day } from '../../../time'
import { traineeDecisionsVisibleTo } from '../../policy'
import { decisionKindOf, type TraineeDecisionKind } from '../schema'

export type TraineeDecision = {
  id: string; traineeId: string; kind: TraineeDecisionKind; number: string; decidedOn: Day; startsOn: Day; endsOn: Day | null; reason: string; cohort: { id: string; code: string }
  liftedNumber: string | null; liftedOn: Day | null; liftedReason: string | null
}

/** The decisions about a trainee, or about oneself, that an actor may know of, the last first. */
export async function listTraineeDecisions(actor: Actor, { traineeId }: { traineeId?: string } = {}): Promise<TraineeDecision[]> {
  const rows = await db.traineeDecision.findMany({
    where: { AND: [traineeId ? { traineeId } : {}, traineeDecisionsVisibleTo(actor)] }, orderBy: [{ decidedOn: 'desc' }, { id: 'desc' }], select: fields, take: 100,
  })
  return rows.map(present)
}

/** One decision, or null if it is not the actor's to see. */
export async function findTraineeDecision(actor: Actor, id: string): Promise<TraineeDecision | null> {
  const row = await db.traineeDecision.findFirst({ where: { AND: [{ id }, traineeDecisionsVisibleTo(actor)] }, select: fields })
  return row && present(row)
}

const fields = {
  id: true, traineeId: true, kind: true, number: true, decidedOn: true, startsOn: true, endsOn: true, reason: true, liftedNumber: true, liftedOn: true, liftedReason: true,
  cohort: { select: { id: true, code: true } },
} as const satisfies Prisma.TraineeDecisionSelect
type Row = Prisma.TraineeDecisionGetPayload<{ select: typeof fields }>

const present = ({ kind, decidedOn, startsOn, endsOn, liftedOn, ...row }: Row): TraineeDecision =>
  ({ ...row, kind: decisionKindOf(kind), decidedOn: dayOf(decidedOn), startsOn: dayOf(startsOn), endsOn: dayOrNull(endsOn), liftedOn: dayOrNull(liftedOn) })
