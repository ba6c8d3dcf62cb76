import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayEnterMarks, mayLockMarks } from '../policy'
import { findStudyLimits } from '../queries/find-limits'
import { correctionBlocker, readCell, type MarkLimits, type Written } from '../rules/marks'
import { outcomeOf, type CellFault, type CorrectionInput, type DecisionInput } from '../schema'
import { lockTarget, readSitters } from '../steps/sheet'

type RequestFault = 'sheet_not_found' | 'sheet_not_locked' | 'nothing_changes' | 'correction_waits' | CellFault
export type RequestError = 'not_allowed' | RequestFault
type Where = { cohortId: string; componentId: string; attempt: number }

const none: Written = { outcome: 'NONE', value: null }

/** Asks for another value of a locked mark, or for one where a locked sheet has none, with the reason. Nothing changes until a second person decides. */
export async function requestCorrection(actor: Actor, { sheetId, traineeId, mark, reason }: CorrectionInput, now: Date): Promise<Result<Where & { id: string }, RequestError>> {
  if (!mayEnterMarks(actor)) return fail('not_allowed')
  const { marks: limits } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  return transaction<Where & { id: string }, RequestError, 'correction_waits'>(async (tx) => {
    const named = await tx.markSheet.findFirst({ where: { id: sheetId, schoolId: actor.schoolId }, select: { cohortId: true, componentId: true, attempt: true } })
    const target = named && (await lockTarget(tx, actor, named))
    if (!named || !target) return fail('sheet_not_found')
    if (!target.enters) return fail('not_allowed')
    if (target.sheetStatus !== 'LOCKED') return fail('sheet_not_locked')
    const read = await judge(tx, { ...named, traineeId }, mark, limits)
    if (!read.ok) return read
    const { was, to } = read.value
    const { id } = await tx.markCorrection.create({
      data: {
        ...named, traineeId, schoolId: target.schoolId, fromOutcome: was.outcome, fromValue: was.value, toOutcome: to.outcome, toValue: to.value, reason,
        requestedBy: actor.accountId, requestedAt: now,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'marks.correction-asked', cohortId: named.cohortId, schoolId: target.schoolId, data: { correction: id, component: named.componentId, attempt: named.attempt, note: reason } })
    return ok({ id, ...named })
  }, { mark_correction_asked_once: 'correction_waits' })
}

/** What is there and what is wished in its place, or why it cannot be. */
async function judge(tx: Tx, { traineeId, ...sheet }: Where & { traineeId: string }, mark: string, limits: MarkLimits): Promise<Result<{ was: Written; to: Written }, RequestFault>> {
  const candidate = (await readSitters(tx, sheet)).get(traineeId)
  if (!candidate) return fail('trainee_not_in_class', { field: 'traineeId' })
  const [was, to] = [candidate.was ?? none, readCell(mark, limits.most)]
  if (typeof to === 'string') return fail(to, { field: 'mark', most: limits.most / 100 })
  if (to.outcome === 'NONE') return fail('mark_invalid', { field: 'mark' })
  if (to.outcome === was.outcome && to.value === was.value) return fail('nothing_changes', { field: 'mark' })
  const blocker = correctionBlocker(to, sheet.attempt, candidate, limits)
  return blocker ? fail(blocker, { field: blocker === 'did_not_sit' ? 'mark' : 'traineeId' }) : ok({ was, to })
}

type DecisionFault = 'correction_not_found' | 'correction_decided' | 'needs_second_person' | CellFault
type Decided = Where & { status: string }

/** Decides on a correction as the second person; approved, it changes the mark in the same transaction. What became impossible since it was asked is refused and can only be rejected. */
export async function decideCorrection(actor: Actor, { correctionId, decision }: DecisionInput, now: Date): Promise<Result<Decided, 'not_allowed' | DecisionFault>> {
  if (!mayLockMarks(actor)) return fail('not_allowed')
  const { marks: limits } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  return transaction<Decided, DecisionFault, 'needs_second_person'>(async (tx) => {
    const named = await tx.markCorrection.findFirst({ where: { id: correctionId, schoolId: actor.schoolId }, select: { cohortId: true, componentId: true, attempt: true } })
    // The class before the correction, as everywhere: marks of a class are written one after another.
    if (!named || !(await lockTarget(tx, actor, named))) return fail('correction_not_found')
    const asked = await tx.markCorrection.findUniqueOrThrow({ where: { id: correctionId } })
    if (asked.status !== 'REQUESTED') return fail('correction_decided')
    if (asked.requestedBy === actor.accountId) return fail('needs_second_person')
    const { cohortId, componentId, attempt } = asked
    const status = decision === 'approve' ? 'APPROVED' : 'REJECTED'
    await tx.markCorrection.update({ where: { id: correctionId }, data: { status, decidedBy: actor.accountId, decidedAt: now }, select: { id: true } })
    if (status === 'APPROVED') {
      const written = await writeCorrected(tx, actor, asked, limits, now)
      if (!written.ok) return written
    }
    await recordEvent(tx, actor, { type: status === 'APPROVED' ? 'marks.corrected' : 'marks.correction-rejected', cohortId, schoolId: asked.schoolId, data: { correction: correctionId, component: componentId, attempt } })
    return ok({ cohortId, componentId, attempt, status })
  }, { mark_correction_needs_a_second_person: 'needs_second_person' })
}

type Asked = Where & { traineeId: string; toOutcome: string; toValue: number | null }

async function writeCorrected(tx: Tx, actor: SchoolActor, { cohortId, componentId, attempt, traineeId, toOutcome, toValue }: Asked, limits: MarkLimits, now: Date): Promise<Result<null, CellFault>> {
  const to = { outcome: outcomeOf(toOutcome), value: toValue }
  const candidate = (await readSitters(tx, { cohortId, componentId, attempt })).get(traineeId)
  const blocker = candidate ? correctionBlocker(to, attempt, candidate, limits) : 'trainee_not_in_class'
  if (blocker) return fail(blocker)
  const key = { componentId, traineeId, attempt }
  const data = { ...to, setBy: actor.accountId, setAt: now }
  if (candidate?.was) await tx.mark.update({ where: { componentId_traineeId_attempt: key }, data, select: { attempt: true } })
  else {
    const { id: sheetId } = await tx.markSheet.findUniqueOrThrow({ where: { cohortId_componentId_attempt: { cohortId, componentId, attempt } }, select: { id: true } })
    await tx.mark.create({ data: { ...key, ...data, sheetId, cohortId, follows: attempt > 1 ? attempt - 1 : null }, select: { attempt: true } })
  }
  return ok(null)
}
