import 'server-only'
import type { Actor, SchoolActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt } from '../../time'
import { mayDecide, nominationsVisibleTo } from '../policy'
import type { DecisionInput } from '../schema'
import { lockCohort } from '../steps/lock-cohort'
import { findStanding, move, type Standing } from '../steps/move'
import { expireOverdueReturns, promote } from '../steps/seats'

export type DecisionError = 'not_allowed' | 'nomination_not_found' | 'wrong_state' | 'deadline_in_past' | 'cohort_not_open'
export type Decided = { id: string; status: string }

/** Accepts, returns with reasons and a deadline, or rejects. A freed seat goes on in the same transaction. */
export async function decideNomination(
  actor: Actor, { id, decision }: { id: string; decision: DecisionInput }, now: Date,
): Promise<Result<Decided, DecisionError>> {
  const today = dayAt(now)
  return transaction(async (tx) => {
    const seen = await findStanding(tx, { AND: [{ id }, nominationsVisibleTo(actor)] })
    if (!seen) return fail('nomination_not_found')
    if (!mayDecide(actor)) return fail('not_allowed')
    if (decision.decision === 'return' && decision.deadline < today) return fail('deadline_in_past', { field: 'deadline' })
    const cohort = await lockCohort(tx, actor, seen.cohortId)
    if (!cohort) return fail('nomination_not_found')
    if (cohort.status !== 'ANNOUNCED' && cohort.status !== 'ENROLMENT_CLOSED') return fail('cohort_not_open')
    await expireOverdueReturns(tx, actor, cohort, today)
    const standing = await findStanding(tx, { id })
    if (!standing || !(await apply(tx, actor, standing, decision, now))) return fail('wrong_state', { status: standing?.status ?? seen.status })
    if (decision.decision === 'reject') await promote(tx, actor, cohort)
    return ok({ id, status: outcome[decision.decision] })
  })
}

const outcome = { accept: 'ACCEPTED', return: 'RETURNED', reject: 'REJECTED' } as const

function apply(tx: Tx, actor: SchoolActor, standing: Standing, decision: DecisionInput, now: Date): Promise<boolean> {
  const decided = { decidedAt: now, note: decision.note ?? null }
  switch (decision.decision) {
    case 'accept':
      return move(tx, actor, standing, 'accept', { ...decided, reasons: [], returnDeadline: null })
    case 'return':
      return move(tx, actor, standing, 'return', { ...decided, reasons: decision.reasons, returnDeadline: dateOf(decision.deadline) },
        { reasons: decision.reasons, deadline: decision.deadline })
    case 'reject':
      return move(tx, actor, standing, 'reject', { ...decided, seat: null, reasons: decision.reasons, returnDeadline: null }, { reasons: decision.reasons })
  }
}
