import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, SchoolActor } from '../../../../access/actor'
import type { Tx } from '../../../../db/client'
import { transaction } from '../../../../db/transaction'
import { recordEvent } from '../../../../events/record'
import { fail, ok, type Result } from '../../../../result'
import { addDays, dateOf, dayAt, type Day } from '../../../../time'
import { mayDecideVersions } from '../policy'
import { decisionBlocker, inForceOn, placeOf } from '../rules/timeline'
import type { DecisionInput, VersionRule } from '../schema'
import { lockDraft, lockVersions, type StoredDraft } from '../steps'

export type DecideError =
  | 'not_allowed' | 'draft_not_found' | 'draft_changed' | 'version_empty' | 'document_in_future' | 'effective_in_past' | 'day_taken' | 'base_changed' | 'version_raced'

/**
 * Puts a draft into force from a day on, by a paper: the version before it ends the day before. What was compared must still be what it
 * follows; of two decisions at one moment the second is told so.
 */
export async function decideVersion(
  actor: Actor, { id, revision, decision }: { id: string; revision: number; decision: DecisionInput }, now: Date,
): Promise<Result<{ id: string }, DecideError>> {
  if (!mayDecideVersions(actor)) return fail('not_allowed')
  const { effectiveOn } = decision
  return transaction<{ id: string }, DecideError, 'version_raced'>(async (tx) => {
    const draft = await lockDraft(tx, actor, id)
    if (!draft) return fail('draft_not_found')
    if (draft.revision !== revision) return fail('draft_changed')
    const blocker = decisionBlocker({ ...decision, rules: draft.rules.length }, dayAt(now))
    if (blocker) return fail(blocker.error, 'field' in blocker ? { field: blocker.field } : {})
    const versions = await lockVersions(tx, actor, draft.family)
    const place = placeOf(versions, actor.schoolId, effectiveOn)
    if (place === 'day_taken') return fail('day_taken', { field: 'effectiveOn' })
    if ((inForceOn(versions, actor.schoolId, effectiveOn)?.id ?? null) !== decision.baseId) return fail('base_changed')
    if (place.ends) await tx.ruleSet.update({ where: { id: place.ends.id }, data: { validTo: dateOf(addDays(effectiveOn, -1)) }, select: { id: true } })
    const version = await keep(tx, actor, { draft, decision, validTo: place.validTo }, now)
    await tx.ruleDraft.delete({ where: { id }, select: { id: true } })
    await recordEvent(tx, actor, {
      type: 'standards.decided', standardsSchoolId: actor.schoolId, schoolId: actor.schoolId,
      data: { version: version.id, family: draft.family, effectiveOn, decisionNumber: decision.documentNumber, replaced: place.ends?.id ?? null },
    })
    return ok(version)
  }, { rule_sets_of_a_family_do_not_overlap: 'version_raced' })
}

type Kept = { draft: StoredDraft; decision: DecisionInput; validTo: Day | null }

function keep(tx: Tx, { schoolId, accountId }: SchoolActor, { draft, decision, validTo }: Kept, now: Date): Promise<{ id: string }> {
  return tx.ruleSet.create({
    data: {
      id: uuid(), schoolId, family: draft.family, title: draft.title, document: decision.documentNumber, documentOn: dateOf(decision.documentOn),
      validFrom: dateOf(decision.effectiveOn), validTo: validTo && dateOf(validTo), accountId, decidedAt: now, rules: { create: draft.rules.map(rowOf) },
    },
    select: { id: true },
  })
}

const rowOf = ({ code, severity, parameters, citation, verified, waivableBy, wording }: VersionRule, index: number) => ({
  id: uuid(), position: index + 1, code, severity, parameters, citation, verified, waivableBy, wordingVi: wording?.vi ?? null, wordingEn: wording?.en ?? null,
})
