import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { mayEnterMarks, mayLockMarks, mayVerifyMarks } from '../policy'
import { findStudyLimits } from '../queries/find-limits'
import { maySheetMove } from '../rules/marks'
import type { ComponentKind, MoveInput, SheetStatus } from '../schema'
import { isListed, lockTarget, readSitters } from '../steps/sheet'

type MoveFault = 'sheet_not_found' | 'sheet_wrong_state' | 'marks_missing' | 'changed_meanwhile' | 'reason_missing' | 'needs_another_verifier'
export type MoveError = 'not_allowed' | MoveFault

const may: Readonly<Record<SheetStatus, (actor: Actor) => actor is SchoolActor>> = { ENTERED: mayEnterMarks, VERIFIED: mayVerifyMarks, LOCKED: mayLockMarks, DRAFT: mayVerifyMarks }
const happened = { ENTERED: 'marks.entered', VERIFIED: 'marks.verified', LOCKED: 'marks.locked', DRAFT: 'marks.returned' } as const

/** Hands a sheet in, verifies it as somebody else than who handed it in, locks it, or sends it back to draft with a reason. Handed in it has a mark, V or P for everybody it lists. */
export async function moveSheet(actor: Actor, { sheetId, to, version, reason }: MoveInput, now: Date): Promise<Result<{ cohortId: string; componentId: string; attempt: number }, MoveError>> {
  if (!may[to](actor)) return fail('not_allowed')
  if (to === 'DRAFT' && !reason) return fail('reason_missing', { field: 'reason' })
  const { marks: limits } = await findStudyLimits(actor, actor.schoolId, dayAt(now))
  return transaction<{ cohortId: string; componentId: string; attempt: number }, MoveError, 'needs_another_verifier'>(async (tx) => {
    const named = await tx.markSheet.findFirst({ where: { id: sheetId, schoolId: actor.schoolId }, select: { cohortId: true, componentId: true, attempt: true } })
    const target = named && (await lockTarget(tx, actor, named))
    if (!named || !target) return fail('sheet_not_found')
    if (to === 'ENTERED' && !target.enters) return fail('not_allowed')
    if (!maySheetMove(target.sheetStatus, to)) return fail('sheet_wrong_state')
    if (target.version !== version) return fail('changed_meanwhile')
    if (to === 'VERIFIED' && target.enteredBy === actor.accountId) return fail('needs_another_verifier')
    if (to === 'ENTERED') {
      const missing = await countMissing(tx, { ...named, kind: target.kind }, limits.pass)
      if (missing > 0) return fail('marks_missing', { count: missing })
    }
    await tx.markSheet.update({ where: { id: sheetId }, data: { status: to, version: { increment: 1 }, ...signed(to, actor.accountId, now), returnReason: reason ?? null }, select: { id: true } })
    await recordEvent(tx, actor, { type: happened[to], cohortId: target.cohortId, schoolId: target.schoolId, data: { sheet: sheetId, component: named.componentId, attempt: named.attempt, ...(reason ? { note: reason } : {}) } })
    return ok(named)
  }, { mark_sheet_verified_by_a_second_person: 'needs_another_verifier' })
}

async function countMissing(tx: Tx, sheet: { cohortId: string; componentId: string; attempt: number; kind: ComponentKind }, pass: number): Promise<number> {
  const listed = [...(await readSitters(tx, sheet)).values()].filter((one) => isListed(one, sheet.attempt, pass))
  return sheet.attempt > 1 || sheet.kind === 'THESIS'
    // A retake is of those who come to it, a thesis of those who write one: the sheet holds at least one of them, and nobody is left half written.
    ? (listed.some(({ was }) => was && was.outcome !== 'NONE') ? 0 : Math.max(1, listed.length))
    : listed.filter(({ was }) => !was || was.outcome === 'NONE').length
}

/** Who did it and when; back in draft nobody did. */
function signed(to: SheetStatus, account: string, now: Date) {
  switch (to) {
    case 'ENTERED': return { enteredBy: account, enteredAt: now }
    case 'VERIFIED': return { verifiedBy: account, verifiedAt: now }
    case 'LOCKED': return { lockedBy: account, lockedAt: now }
    case 'DRAFT': return { enteredBy: null, enteredAt: null, verifiedBy: null, verifiedAt: null }
  }
}
