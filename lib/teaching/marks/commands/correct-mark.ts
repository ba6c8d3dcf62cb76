import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayEnterMarks, mayLockMarks } from '../policy'
import { findStudyLimits } from '../queries/find-limits'
import { readCell } from '../rules/marks'
import type { CorrectionInput, DecisionInput } from '../schema'
import { lockTarget } from '../steps/sheet'

type RequestFault = 'sheet_not_found' | 'sheet_not_locked' | 'mark_not_there' | 'mark_invalid' | 'mark_out_of_scale' | 'nothing_changes' | 'correction_waits'
export type RequestError = 'not_allowed' | RequestFault
type Where = { cohortId: string; componentId: string; attempt: number }

/** Asks for another value of a locked mark, with the reason. Nothing changes until a second person decides. */
export async function requestCorrection(actor: Actor, { sheetId, traineeId, mark, reason }: CorrectionInput, now: Date): Promise<Result<Where & { id: string }, RequestError>> {
  if (!mayEnterMarks(actor)) return fail('not_allowed')
  const { marks: limits } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  return transaction<Where & { id: string }, RequestError, 'correction_waits'>(async (tx) => {
    const named = await tx.markSheet.findFirst({ where: { id: sheetId, schoolId: actor.schoolId }, select: { cohortId: true, componentId: true, attempt: true } })
    const target = named && (await lockTarget(tx, actor, named))
    if (!named || !target) return fail('sheet_not_found')
    if (!target.enters) return fail('not_allowed')
    if (target.sheetStatus !== 'LOCKED') return fail('sheet_not_locked')
    const key = { componentId: named.componentId, traineeId, attempt: named.attempt }
    const was = await tx.mark.findUnique({ where: { componentId_traineeId_attempt: key }, select: { outcome: true, value: true } })
    if (!was) return fail('mark_not_there')
    const read = readCell(mark, limits.most)
    if (typeof read === 'string') return fail(read, { field: 'mark', most: limits.most / 100 })
    if (read.outcome === 'NONE') return fail('mark_invalid', { field: 'mark' })
    if (read.outcome === was.outcome && read.value === was.value) return fail('nothing_changes', { field: 'mark' })
    const { id } = await tx.markCorrection.create({
      data: {
        ...key, cohortId: named.cohortId, schoolId: target.schoolId, fromOutcome: was.outcome, fromValue: was.value, toOutcome: read.outcome, toValue: read.value, reason,
        requestedBy: actor.accountId, requestedAt: now,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'marks.correction-asked', cohortId: named.cohortId, schoolId: target.schoolId, data: { correction: id, component: named.componentId, attempt: named.attempt, note: reason } })
    return ok({ id, ...named })
  }, { mark_correction_asked_once: 'correction_waits' })
}

type DecisionFault = 'correction_not_found' | 'correction_decided' | 'needs_second_person'

/** Decides on a correction as the second person; approved, it changes the mark in the same transaction. */
export async function decideCorrection(actor: Actor, { correctionId, decision }: DecisionInput, now: Date): Promise<Result<Where & { status: string }, 'not_allowed' | DecisionFault>> {
  if (!mayLockMarks(actor)) return fail('not_allowed')
  return transaction<Where & { status: string }, DecisionFault, 'needs_second_person'>(async (tx) => {
    await tx.$queryRaw`select id from mark_correction where id = ${correctionId}::uuid for update`
    const asked = await tx.markCorrection.findFirst({ where: { id: correctionId, schoolId: actor.schoolId } })
    if (!asked) return fail('correction_not_found')
    if (asked.status !== 'REQUESTED') return fail('correction_decided')
    if (asked.requestedBy === actor.accountId) return fail('needs_second_person')
    const { cohortId, componentId, traineeId, attempt } = asked
    const status = decision === 'approve' ? 'APPROVED' : 'REJECTED'
    await tx.markCorrection.update({ where: { id: correctionId }, data: { status, decidedBy: actor.accountId, decidedAt: now }, select: { id: true } })
    if (status === 'APPROVED') {
      await tx.mark.update({
        where: { componentId_traineeId_attempt: { componentId, traineeId, attempt } },
        data: { outcome: asked.toOutcome, value: asked.toValue, setBy: actor.accountId, setAt: now }, select: { attempt: true },
      })
    }
    await recordEvent(tx, actor, { type: status === 'APPROVED' ? 'marks.corrected' : 'marks.correction-rejected', cohortId, schoolId: asked.schoolId, data: { correction: correctionId, component: componentId, attempt } })
    return ok({ cohortId, componentId, attempt, status })
  }, { mark_correction_needs_a_second_person: 'needs_second_person' })
}
