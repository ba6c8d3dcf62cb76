import 'server-only'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt } from '../../../time'
import { mayDecide } from '../../policy'
import { lockCohort } from '../../steps/lock-cohort'
import { expireOverdueReturns, readQueue } from '../../steps/seats'
import { councilBlocker, outcomeOrder } from '../rules/council'
import type { CouncilInput } from '../schema'

export type CouncilError = 'not_allowed' | 'cohort_not_found' | 'council_closed' | 'council_in_future' | 'nothing_decided'

/**
 * Puts a sitting of the admission council on record with the list as it stands at this moment. The same day again, while the class
 * is not open, replaces who sat, and on that very day the list too: of a day that is over it stays. Safe to run twice.
 */
export async function recordCouncil(actor: Actor, { cohortId, heldOn, members, ...said }: CouncilInput, now: Date): Promise<Result<{ id: string; entries: number }, CouncilError>> {
  if (!mayDecide(actor)) return fail('not_allowed')
  return transaction<{ id: string; entries: number }, CouncilError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    const blocker = councilBlocker(cohort, heldOn, dayAt(now))
    if (blocker) return fail(blocker, { field: blocker === 'council_in_future' ? 'heldOn' : null })
    await expireOverdueReturns(tx, cohort, dayAt(now))
    const kept = heldOn < dayAt(now) ? await tx.councilEntry.count({ where: { council: { cohortId, heldOn: dateOf(heldOn) } } }) : 0
    const list = kept > 0 ? [] : await listAsDecided(tx, cohortId)
    if (kept === 0 && !list.some(({ outcome }) => outcome !== 'WAITLISTED')) return fail('nothing_decided')
    const row = { place: said.place, conclusion: said.conclusion ?? null, recordedAt: now }
    const key = { cohortId, heldOn: dateOf(heldOn) }
    const { id } = await tx.admissionCouncil.upsert({ where: { cohortId_heldOn: key }, create: { ...key, ...row, schoolId: cohort.schoolId }, update: row, select: { id: true } })
    await tx.councilMember.deleteMany({ where: { councilId: id } })
    await tx.councilMember.createMany({ data: members.map((member, position) => ({ councilId: id, position, ...member })) })
    if (kept === 0) {
      await tx.councilEntry.deleteMany({ where: { councilId: id } })
      await tx.councilEntry.createMany({ data: list.map((entry, position) => ({ councilId: id, cohortId, position, ...entry })) })
    }
    const entries = kept || list.length
    await recordEvent(tx, actor, { type: 'council.recorded', cohortId, schoolId: cohort.schoolId, data: { heldOn, entries } })
    return ok({ id, entries })
  })
}

/** Taken in, then in reserve in the order of the queue, then not taken in; by given name where there is no rank. */
async function listAsDecided(tx: Tx, cohortId: string) {
  const [rows, queue] = await Promise.all([
    tx.nomination.findMany({
      where: { cohortId, status: { in: [...outcomeOrder] } }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }], select: { id: true, status: true, reasons: true },
    }),
    readQueue(tx, cohortId),
  ])
  const ranks = new Map(queue.map(({ id }, rank) => [id, rank]))
  const entries = rows.map(({ id, status, reasons }) => ({ nominationId: id, outcome: status, reasons }))
  return outcomeOrder.flatMap((outcome) => entries.filter((one) => one.outcome === outcome)
    .sort((a, b) => (ranks.get(a.nominationId) ?? 0) - (ranks.get(b.nominationId) ?? 0)))
}
