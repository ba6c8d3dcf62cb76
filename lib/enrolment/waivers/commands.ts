import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, SchoolActor } from '../../access/actor'
import { db, type Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { hashIdNumber } from '../../identity-number'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf } from '../../time'
import { judge, override, type Waiver } from '../eligibility/rules'
import { storedFacts, storedFinding, waivers } from '../eligibility/schema'
import { mayOpenCohorts, mayRecordWaivers, nominationsVisibleTo } from '../policy'
import { takesWaivers } from '../rules'
import { liveStatuses } from '../schema'
import { lockCohort, rulesInForce } from '../steps/lock-cohort'
import type { WaiverInput, WaiverPaper } from './schema'

export type WaiverError =
  | 'not_allowed' | 'cohort_not_found' | 'cohort_opened' | 'person_not_found' | 'rule_not_waivable' | 'leadership_waives' | 'office_waives' | 'document_in_future' | 'already_waived'

/** Records that an authority waives one rule for one person and one cohort; that rule then no longer stands in the way. Safe to run twice. */
export async function recordWaiver(
  actor: Actor, { cohortId, waiver }: { cohortId: string; waiver: WaiverInput }, now: Date,
): Promise<Result<{ id: string; nominationId: string | null }, WaiverError>> {
  if (!mayOpenCohorts(actor)) return fail('not_allowed')
  const today = dayAt(now)
  if (waiver.documentOn > today) return fail('document_in_future', { field: 'documentOn' })
  return transaction<{ id: string; nominationId: string | null }, WaiverError>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!takesWaivers(cohort)) return fail('cohort_opened')
    const { rules } = await rulesInForce(tx, cohort, today)
    const by = waivers.find((one) => one === rules.find(({ code }) => code === waiver.rule)?.waivableBy)
    if (!by) return fail('rule_not_waivable', { field: 'rule' })
    if (!mayRecordWaivers(actor, by)) return fail(by === 'SCHOOL_LEADERSHIP' ? 'leadership_waives' : 'office_waives')
    const person = await personOf(tx, actor, cohortId, waiver)
    if (!person) return fail('person_not_found', { field: 'personalIdNumber' })
    const before = await tx.waiver.findFirst({ where: { cohortId, personId: person.id, rule: waiver.rule, revokedAt: null } })
    const { authority, documentNumber, documentOn, reason } = waiver
    if (before) {
      const same = before.documentNumber === documentNumber && dayOf(before.documentOn) === documentOn && before.authority === authority
      return same ? ok({ id: before.id, nominationId: person.nominationId }) : fail('already_waived', { number: before.documentNumber })
    }
    const id = uuid()
    await tx.waiver.create({
      data: { id, schoolId: cohort.schoolId, cohortId, personId: person.id, rule: waiver.rule, authority, documentNumber, documentOn: dateOf(documentOn), reason, accountId: actor.accountId, recordedAt: now },
      select: { id: true },
    })
    const touched = await overrideFrozen(tx, { cohortId, personId: person.id, rule: waiver.rule }, { authority, documentNumber, documentOn, reason })
    await recordEvent(tx, actor, {
      type: 'standard.waived', waivedNominationId: touched?.id ?? null, cohortId, schoolId: cohort.schoolId, agencyId: touched?.agencyId ?? null,
      data: { waiver: id, rule: waiver.rule, decisionNumber: documentNumber },
    })
    return ok({ id, nominationId: touched?.id ?? null })
  })
}

/** The same for a nomination, whose class it finds. */
export async function waiveForNomination(
  actor: Actor, { nominationId, paper }: { nominationId: string; paper: WaiverPaper }, now: Date,
): Promise<Result<{ id: string; nominationId: string | null }, WaiverError | 'nomination_not_found'>> {
  const seen = await db.nomination.findFirst({ where: { AND: [{ id: nominationId }, nominationsVisibleTo(actor)] }, select: { cohortId: true } })
  return seen ? recordWaiver(actor, { cohortId: seen.cohortId, waiver: { ...paper, nominationId } }, now) : fail('nomination_not_found')
}

/** Whoever is nominated to the cohort, or bears the number in the province of the school: the paper names somebody who may not be nominated yet. */
async function personOf(tx: Tx, actor: SchoolActor, cohortId: string, { nominationId, personalIdNumber }: WaiverInput) {
  if (nominationId) {
    const found = await tx.nomination.findFirst({ where: { AND: [{ id: nominationId, cohortId }, nominationsVisibleTo(actor)] }, select: { personId: true } })
    return found && { id: found.personId, nominationId }
  }
  const found = await tx.person.findFirst({ where: { provinceId: actor.provinceId, idNumberHash: hashIdNumber(personalIdNumber ?? '') }, select: { id: true } })
  // Somebody who was not nominated here is seen by this: who looked is on record.
  if (found) await recordEvent(tx, actor, { type: 'person.read', personId: found.id, data: { waiverIn: cohortId } })
  return found && { id: found.id, nominationId: null }
}

/** What was frozen with a nomination under way shows the waiver from now on, in every list that counts it. */
async function overrideFrozen(tx: Tx, { cohortId, personId, rule }: { cohortId: string; personId: string; rule: string }, waiver: Waiver) {
  const live = await tx.nomination.findFirst({
    where: { cohortId, personId, status: { in: [...liveStatuses] } }, select: { id: true, agencyId: true, findings: true },
  })
  if (!live) return null
  const frozen = storedFinding.array().parse(live.findings)
  const findings = frozen.map((one) => (one.rule === rule ? override(one, waiver) : one))
  await tx.nomination.update({ where: { id: live.id }, data: { findings }, select: { id: true } })
  return live
}

export type RevocationError = 'not_allowed' | 'waiver_not_found' | 'cohort_not_found' | 'cohort_opened' | 'already_revoked' | 'leadership_waives' | 'office_waives'

/** Takes a waiver back, with the reason: the rule judges again, and what it said of a nomination under way shows again. Nobody loses a seat by it; the school decides. */
export async function revokeWaiver(actor: Actor, { id, reason }: { id: string; reason: string }, now: Date): Promise<Result<{ cohortId: string; nominationId: string | null }, RevocationError>> {
  if (!mayOpenCohorts(actor)) return fail('not_allowed')
  return transaction<{ cohortId: string; nominationId: string | null }, RevocationError>(async (tx) => {
    const seen = await tx.waiver.findFirst({ where: { id, schoolId: actor.schoolId }, select: { cohortId: true } })
    if (!seen) return fail('waiver_not_found')
    const cohort = await lockCohort(tx, actor, seen.cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (!takesWaivers(cohort)) return fail('cohort_opened')
    const { rules } = await rulesInForce(tx, cohort, dayAt(now))
    const waiver = await tx.waiver.findUniqueOrThrow({ where: { id }, select: { rule: true, personId: true, documentNumber: true, revokedAt: true } })
    // Who would record it today takes it back; a rule that nobody may waive any more, either of the two.
    const by = waivers.find((one) => one === rules.find(({ code }) => code === waiver.rule)?.waivableBy)
    if (by && !mayRecordWaivers(actor, by)) return fail(by === 'SCHOOL_LEADERSHIP' ? 'leadership_waives' : 'office_waives')
    if (waiver.revokedAt) return fail('already_revoked')
    await tx.waiver.update({ where: { id }, data: { revokedAt: now, revokedById: actor.accountId, revokedReason: reason }, select: { id: true } })
    const touched = await judgeFrozen(tx, { cohortId: seen.cohortId, personId: waiver.personId, rule: waiver.rule })
    await recordEvent(tx, actor, {
      type: 'standard.waiver-revoked', waivedNominationId: touched?.id ?? null, cohortId: seen.cohortId, schoolId: cohort.schoolId, agencyId: touched?.agencyId ?? null,
      data: { waiver: id, rule: waiver.rule, decisionNumber: waiver.documentNumber },
    })
    return ok({ cohortId: seen.cohortId, nominationId: touched?.id ?? null })
  })
}

/** What was frozen with a nomination under way says again what its own rules make of its own facts. */
async function judgeFrozen(tx: Tx, { cohortId, personId, rule }: { cohortId: string; personId: string; rule: string }) {
  const sets = { select: { rules: true } } as const
  const live = await tx.nomination.findFirst({
    where: { cohortId, personId, status: { in: [...liveStatuses] } }, select: { id: true, agencyId: true, facts: true, findings: true, ruleSet: sets, addendum: sets },
  })
  if (!live) return null
  const facts = storedFacts.safeParse(live.facts).data
  const anew = facts && judge([...(live.ruleSet?.rules ?? []), ...(live.addendum?.rules ?? [])], facts).find((one) => one.rule === rule)
  const frozen = storedFinding.array().parse(live.findings)
  const findings = frozen.map((one) => (one.rule === rule && one.outcome === 'OVERRIDDEN' ? (anew ?? { ...one, outcome: 'NEEDS_REVIEW' as const, waiver: null }) : one))
  await tx.nomination.update({ where: { id: live.id }, data: { findings }, select: { id: true } })
  return live
}
