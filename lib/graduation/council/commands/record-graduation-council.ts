import 'server-only'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt } from '../../../time'
import { mayKeepRegister } from '../../policy'
import { findKnownFacts } from '../../review/queries/find-known-facts'
import { readClass, reviewOf } from '../../review/steps/review'
import { lockClass } from '../../steps'
import { entriesOf, graduationCouncilBlocker, type Entry } from '../rules/council'
import type { GraduationCouncilInput } from '../schema'

export type GraduationCouncilError = 'not_allowed' | 'cohort_not_found' | 'class_not_running' | 'council_in_future' | 'council_before_class' | 'council_decided'
  | 'nobody_to_review' | 'trainee_not_in_review' | 'condition_not_met' | 'seen_required'

/** Puts a sitting on record with the list as reviewed on its day; written again for the same day it is replaced, until it is decided on. */
export async function recordGraduationCouncil(actor: Actor, input: GraduationCouncilInput, now: Date): Promise<Result<{ id: string; recognised: number }, GraduationCouncilError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const { cohortId, heldOn } = input
  // What was marked and missed is read before the class is locked: other desks write it, and it is judged again at the decision.
  const facts = await findKnownFacts(actor, cohortId, now)
  if (!facts) return fail('cohort_not_found')
  return transaction<{ id: string; recognised: number }, GraduationCouncilError>(async (tx) => {
    const cohort = await lockClass(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    const blocker = graduationCouncilBlocker(cohort, heldOn, dayAt(now))
    if (blocker) return fail(blocker, { field: blocker === 'class_not_running' ? null : 'heldOn' })
    const earlier = await tx.graduationCouncil.findUnique({ where: { cohortId_heldOn: { cohortId, heldOn: dateOf(heldOn) } }, select: { id: true, decision: { select: { id: true } } } })
    if (earlier?.decision) return fail('council_decided', { field: 'heldOn' })
    const list = entriesOf(reviewOf(await readClass(tx, cohortId, heldOn), facts.known, facts.limits).rows, input)
    if (!list.ok) return fail(list.error, { field: list.error === 'seen_required' ? 'seen' : list.error === 'nobody_to_review' ? null : 'recognised', names: list.names.join(', ') })
    const id = await write(tx, cohort, input, list.entries, now)
    const recognised = list.entries.filter(({ result }) => result === 'RECOGNISED').length
    await recordEvent(tx, actor, { type: 'graduation.council-recorded', cohortId, schoolId: cohort.schoolId, data: { heldOn, recognised, entries: list.entries.length } })
    return ok({ id, recognised })
  })
}

async function write(tx: Tx, cohort: { id: string; schoolId: string }, input: GraduationCouncilInput, entries: readonly Entry[], now: Date): Promise<string> {
  const key = { cohortId: cohort.id, heldOn: dateOf(input.heldOn) }
  const row = { place: input.place, recordNumber: input.recordNumber, conclusion: input.conclusion ?? null, recordedAt: now }
  const { id } = await tx.graduationCouncil.upsert({ where: { cohortId_heldOn: key }, create: { ...key, ...row, schoolId: cohort.schoolId }, update: row, select: { id: true } })
  await tx.graduationCouncilMember.deleteMany({ where: { councilId: id } })
  await tx.graduationCouncilMember.createMany({ data: input.members.map((member, position) => ({ councilId: id, position, ...member })) })
  await tx.graduationEntry.deleteMany({ where: { councilId: id } })
  await tx.graduationEntry.createMany({ data: entries.map(({ traineeId, result, rank, average, facts, conditions, seen }, position) => ({
    councilId: id, cohortId: cohort.id, traineeId, position, result, rank, average, seen, facts: { ...facts, disciplines: [...facts.disciplines] }, conditions: [...conditions],
    unmet: conditions.filter(({ outcome }) => outcome === 'NOT_MET').length, unknown: conditions.filter(({ outcome }) => outcome === 'UNKNOWN').length,
  })) })
  return id
}
