import 'server-only'
import type { Actor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import { transaction } from '../../db/transaction'
import type { EventData } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../time'
import { refuses } from '../eligibility/rules'
import { storedFinding } from '../eligibility/schema'
import { mayDecide, nominationsVisibleTo } from '../policy'
import { isBeforeOpening, mayMove, returnBlocker } from '../rules'
import type { DecisionInput } from '../schema'
import { lockCohort } from '../steps/lock-cohort'
import { findStanding, listStanding, move, moveMany, type Standing } from '../steps/move'
import { expireOverdueReturns, promote } from '../steps/seats'

export type DecisionError = 'not_allowed' | 'nomination_not_found' | 'wrong_state' | 'deadline_in_past' | 'deadline_after_opening' | 'cohort_not_open' | 'offer_unanswered' | 'not_endorsed' | 'standard_fails'
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
    const cohort = await lockCohort(tx, actor, seen.cohortId)
    if (!cohort) return fail('nomination_not_found')
    if (!isBeforeOpening(cohort)) return fail('cohort_not_open')
    const blocker = deadlineBlocker(decision, cohort, today)
    if (blocker) return fail(blocker, { field: 'deadline' })
    await expireOverdueReturns(tx, cohort, today)
    const standing = await findStanding(tx, { id })
    if (standing && awaitsAnswer(standing, decision)) return fail('offer_unanswered')
    if (standing && lacksLetter(standing, decision)) return fail('not_endorsed')
    if (standing && isBarred(standing, decision)) return fail('standard_fails')
    const { change, data } = consequences(decision, now)
    const moved = standing && (await move(tx, actor, standing, decision.decision, change, data))
    if (!moved) return fail('wrong_state', { status: standing?.status ?? seen.status })
    if (decision.decision === 'reject') await promote(tx, cohort, today)
    return ok({ id, status: outcome[decision.decision] })
  })
}

const deadlineBlocker = (decision: DecisionInput, { opensOn }: { opensOn: Date }, today: Day) =>
  decision.decision === 'return' ? returnBlocker(decision.deadline, dayOf(opensOn), today) : null

/** While an agency has not said that it takes an offered seat, its nomination is neither accepted nor returned. */
const awaitsAnswer = (standing: Standing, { decision }: DecisionInput): boolean => standing.offerDeadline !== null && decision !== 'reject'

/** Where the head of an agency endorses its lists, nobody is accepted whom no letter sent. */
const lacksLetter = ({ letterId, agency }: Standing, { decision }: DecisionInput): boolean => decision === 'accept' && agency.endorsementRequired && letterId === null

/** What a standard refuses can only stand here since a waiver was taken back: it is waived anew, or not accepted. */
const isBarred = ({ findings }: Standing, { decision }: DecisionInput): boolean => decision === 'accept' && storedFinding.array().parse(findings).some(refuses)

const outcome = { accept: 'ACCEPTED', return: 'RETURNED', reject: 'REJECTED' } as const

export type BatchError = 'not_allowed' | 'cohort_not_found' | 'deadline_in_past' | 'deadline_after_opening' | 'cohort_not_open'
/** `unchanged`: the decision stood already, so pressing twice does no harm; `refused`: unknown, or no longer where it can be decided so. */
export type BatchDecided = { decided: string[]; unchanged: string[]; refused: string[] }

/** One decision for several nominations of one cohort, in one transaction under one lock, with an answer for each. Safe to run twice. */
export async function decideNominations(
  actor: Actor, { cohortId, ids, decision }: { cohortId: string; ids: readonly string[]; decision: DecisionInput }, now: Date,
): Promise<Result<BatchDecided, BatchError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  const today = dayAt(now)
  return transaction(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!isBeforeOpening(cohort)) return fail('cohort_not_open')
    const blocker = deadlineBlocker(decision, cohort, today)
    if (blocker) return fail(blocker, { field: 'deadline' })
    await expireOverdueReturns(tx, cohort, today)
    const standing = await listStanding(tx, { AND: [{ cohortId, id: { in: [...ids] } }, nominationsVisibleTo(actor)] })
    const movable = standing.filter((one) => mayMove(decision.decision, one.status) && !awaitsAnswer(one, decision) && !lacksLetter(one, decision) && !isBarred(one, decision))
    const { change, data } = consequences(decision, now)
    await moveMany(tx, actor, movable, decision.decision, change, data)
    if (decision.decision === 'reject') await promote(tx, cohort, today)
    const decided = movable.map(({ id }) => id)
    const unchanged = standing.flatMap(({ id, status }) => (status === outcome[decision.decision] ? [id] : []))
    return ok({ decided, unchanged, refused: [...new Set(ids)].filter((id) => !decided.includes(id) && !unchanged.includes(id)) })
  })
}

/** What a decision writes into the nomination, and what its event keeps. */
function consequences(decision: DecisionInput, now: Date): { change: Prisma.NominationUncheckedUpdateManyInput; data: EventData } {
  const decided = { decidedAt: now, note: decision.note ?? null }
  const note = decision.note ? { note: decision.note } : {}
  switch (decision.decision) {
    case 'accept':
      return { change: { ...decided, reasons: [], returnDeadline: null }, data: note }
    case 'return':
      return {
        change: { ...decided, reasons: decision.reasons, returnDeadline: dateOf(decision.deadline) },
        data: { ...note, reasons: decision.reasons, deadline: decision.deadline },
      }
    case 'reject':
      return { change: { ...decided, seat: null, reasons: decision.reasons, returnDeadline: null }, data: { ...note, reasons: decision.reasons } }
  }
}
