import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf } from '../../time'
import { activitiesVisibleTo, mayKeepRegister } from '../policy'
import { answerBlocker } from '../rules'
import type { FindingInput, MendingInput } from '../schema'

export type FindingError = 'not_allowed' | 'activity_not_found' | 'not_an_inspection' | 'due_before_inspection'

/** Adds what an inspection found and until when it is to be mended. */
export async function addFinding(actor: Actor, { activityId, text, dueOn }: FindingInput): Promise<Result<{ id: string }, FindingError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const { schoolId } = actor
  return transaction<{ id: string }, FindingError>(async (tx) => {
    const activity = await tx.activity.findFirst({ where: { AND: [{ id: activityId }, activitiesVisibleTo(actor)] }, select: { kind: true, heldOn: true } })
    if (!activity) return fail('activity_not_found')
    if (activity.kind !== 'INSPECTION') return fail('not_an_inspection')
    if (dueOn < dayOf(activity.heldOn)) return fail('due_before_inspection', { field: 'dueOn' })
    const id = uuidv7()
    await tx.inspectionFinding.create({ data: { id, activityId, text, dueOn: dateOf(dueOn) }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'finding.added', registerSchoolId: schoolId, schoolId, data: { activityId, findingId: id, dueOn } })
    return ok({ id })
  })
}

export type MendingError = 'not_allowed' | 'finding_not_found' | 'mended_already' | 'in_future' | 'too_early'

/** Says how a finding was mended; of two at once one is written, and it stays. */
export async function mendFinding(actor: Actor, { findingId, mendedOn, mendedNote }: MendingInput, now: Date): Promise<Result<{ id: string; activityId: string }, MendingError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const { schoolId } = actor
  return transaction<{ id: string; activityId: string }, MendingError>(async (tx) => {
    const finding = await tx.inspectionFinding.findFirst({ where: { id: findingId, activity: activitiesVisibleTo(actor) }, select: { activityId: true, activity: { select: { heldOn: true } } } })
    if (!finding) return fail('finding_not_found')
    const { activityId } = finding
    const blocker = answerBlocker(mendedOn, dayOf(finding.activity.heldOn), dayAt(now))
    if (blocker) return fail(blocker, { field: 'mendedOn' })
    const { count } = await tx.inspectionFinding.updateMany({ where: { id: findingId, mendedOn: null }, data: { mendedOn: dateOf(mendedOn), mendedNote } })
    if (count !== 1) return fail('mended_already')
    await recordEvent(tx, actor, { type: 'finding.mended', registerSchoolId: schoolId, schoolId, data: { activityId, findingId, mendedOn } })
    return ok({ id: findingId, activityId })
  })
}
