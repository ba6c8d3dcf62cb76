import 'server-only'
import type { Tx } from '../../../db/client'
import { dateOf, type Day } from '../../../time'
import type { ClassKind } from '../rules'
import type { ReviewFacts } from '../schema'

export type FactsOfClass = { course: ClassKind; facts: ReadonlyMap<string, ReviewFacts>; deferred: ReadonlySet<string> }

/** What the portal knows of the trainees of a class on a day, and whose studies are deferred then. */
export async function factsForReview(tx: Tx, { id: cohortId, kind }: { id: string; kind: string }, on: Day): Promise<FactsOfClass> {
  const decisions = await tx.traineeDecision.findMany({
    where: { cohortId, kind: { in: ['DEFERRAL', 'DISCIPLINE'] }, startsOn: { lte: dateOf(on) }, AND: [
      { OR: [{ endsOn: null }, { endsOn: { gte: dateOf(on) } }] }, { OR: [{ liftedOn: null }, { liftedOn: { gt: dateOf(on) } }] },
    ] },
    orderBy: { startsOn: 'asc' }, select: { traineeId: true, kind: true, number: true },
  })
  const trainees = await tx.trainee.findMany({ where: { cohortId }, select: { id: true } })
  const of = (traineeId: string) => decisions.filter((one) => one.traineeId === traineeId)
  return {
    course: { kind: kind === 'FOSTERING' ? 'FOSTERING' : 'TRAINING', marked: false },
    facts: new Map(trainees.map(({ id }) => [id, {
      absence: null, marks: null, conduct: null, disciplines: of(id).filter((one) => one.kind === 'DISCIPLINE').map(({ number }) => number),
    }])),
    deferred: new Set(decisions.filter((one) => one.kind === 'DEFERRAL').map(({ traineeId }) => traineeId)),
  }
}
