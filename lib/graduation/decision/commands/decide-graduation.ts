import 'server-only'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvents } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf } from '../../../time'
import { outdatedOf, waitingCouncil } from '../../council/rules/council'
import { mayDecideGraduation } from '../../policy'
import { findKnownFacts } from '../../review/queries/find-known-facts'
import { readClass, reviewOf } from '../../review/steps/review'
import { lockClass, type LockedClass } from '../../steps'
import { decisionBlocker } from '../rules/decision'
import type { GraduationDecisionInput } from '../schema'

export type GraduationDecisionError = 'not_allowed' | 'cohort_not_found' | 'no_council' | 'council_decided' | 'nobody_recognised' | 'council_outdated'
  | 'decision_in_future' | 'decision_before_council' | 'completed_in_future' | 'completed_before_opening' | 'number_used'
export type Decided = { id: string; cohortId: string; status: 'COMPLETED'; recognised: number; remaining: number }

/**
 * Records the decision on the last sitting: whoever it recognises has completed the class and the nomination with it, the class is ended.
 * Whoever it does not recognise keeps studying, may be reviewed again and recognised by a later decision; whoever left stays as they left.
 */
export async function decideGraduation(actor: Actor, { cohortId, decision }: { cohortId: string; decision: GraduationDecisionInput }, now: Date): Promise<Result<Decided, GraduationDecisionError>> {
  if (!mayDecideGraduation(actor)) return fail('not_allowed')
  const facts = await findKnownFacts(actor, cohortId, now)
  if (!facts) return fail('cohort_not_found')
  return transaction<Decided, GraduationDecisionError, 'council_decided' | 'number_used'>(async (tx) => {
    const cohort = await lockClass(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    const councils = await tx.graduationCouncil.findMany({ where: { cohortId }, orderBy: { heldOn: 'desc' }, take: 1, select: { id: true, heldOn: true, decision: { select: { id: true } }, entries: recognisedOnes } })
    if (councils.length === 0) return fail('no_council')
    const council = waitingCouncil(councils)
    if (!council) return fail('council_decided')
    const blocker = decisionBlocker({ decidedOn: decision.decidedOn, completedOn: decision.completedOn ?? decision.decidedOn }, cohort, { heldOn: dayOf(council.heldOn) }, dayAt(now))
    if (blocker) return fail(blocker.error, { field: blocker.field })
    if (council.entries.length === 0) return fail('nobody_recognised')
    const { rows } = reviewOf(await readClass(tx, cohortId, dayAt(now)), facts.known, facts.limits)
    const outdated = outdatedOf(council.entries.map(({ trainee, ...entry }) => ({ ...entry, name: trainee.person.fullName })), rows)
    if (outdated.length > 0) return fail('council_outdated', { names: outdated.join(', ') })
    const id = await recognise(tx, cohort, council, decision, { by: actor.accountId, now })
    const data = { decisionNumber: decision.number, decidedOn: decision.decidedOn, recognised: council.entries.length }
    await recordEvents(tx, actor, [
      { type: 'graduation.decided', cohortId, schoolId: cohort.schoolId, data },
      ...(cohort.status === 'COMPLETED' ? [] : [{ type: 'cohort.completed' as const, cohortId, schoolId: cohort.schoolId, data: { trainees: council.entries.length, completedOn: decision.completedOn ?? decision.decidedOn } }]),
    ])
    return ok({ id, cohortId, status: 'COMPLETED' as const, recognised: council.entries.length, remaining: rows.length - council.entries.length })
  }, { graduation_council_decided_once: 'council_decided', graduation_decision_number_once_per_class: 'number_used' })
}

const recognisedOnes = { where: { result: 'RECOGNISED' }, select: { traineeId: true, average: true, rank: true, seen: true, trainee: { select: { person: { select: { fullName: true } } } } } } as const

type Recognising = { id: string; entries: readonly { traineeId: string }[] }

async function recognise(tx: Tx, cohort: LockedClass, council: Recognising, decision: GraduationDecisionInput, { by, now }: { by: string; now: Date }): Promise<string> {
  const completedOn = dateOf(decision.completedOn ?? decision.decidedOn)
  const ids = council.entries.map(({ traineeId }) => traineeId)
  const { id } = await tx.graduationDecision.create({
    data: {
      schoolId: cohort.schoolId, cohortId: cohort.id, councilId: council.id, number: decision.number, decidedOn: dateOf(decision.decidedOn), signatory: decision.signatory, signatoryTitle: decision.signatoryTitle,
      completedOn, recordedAt: now, recordedBy: by,
    },
    select: { id: true },
  })
  await tx.graduationEntry.updateMany({ where: { councilId: council.id, result: 'RECOGNISED' }, data: { decisionId: id } })
  await tx.trainee.updateMany({ where: { id: { in: ids } }, data: { status: 'COMPLETED', completedOn } })
  await tx.nomination.updateMany({ where: { status: 'ENROLLED', trainee: { id: { in: ids } } }, data: { status: 'COMPLETED' } })
  if (cohort.status !== 'COMPLETED') await tx.cohort.update({ where: { id: cohort.id }, data: { status: 'COMPLETED' }, select: { id: true } })
  return id
}
