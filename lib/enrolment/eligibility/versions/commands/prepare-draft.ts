import 'server-only'
import { v7 as uuid } from 'uuid'
import type { Actor, SchoolActor } from '../../../../access/actor'
import type { Tx } from '../../../../db/client'
import { transaction } from '../../../../db/transaction'
import { recordEvent } from '../../../../events/record'
import { fail, ok, type Result } from '../../../../result'
import { dateOf, dayAt } from '../../../../time'
import { addendumFamily } from '../../schema'
import { mayPrepareVersions } from '../policy'
import { inForceOn } from '../rules/timeline'
import { codesOf, type DraftHead, type VersionFile, type VersionRule } from '../schema'
import { familyKnown, lockDraft, readVersions, type StoredDraft } from '../steps'

export type StartError = 'not_allowed' | 'family_unknown' | 'draft_exists'
const onlyOne = { rule_draft_one_per_family: 'draft_exists' } as const

/** Begins a version as a copy of what is in force at the school; of a family that has no version yet, empty. It judges nobody until it is decided. */
export async function startDraft(actor: Actor, { family, title }: { family: string; title: string }, now: Date): Promise<Result<{ id: string }, StartError>> {
  if (!mayPrepareVersions(actor)) return fail('not_allowed')
  const today = dayAt(now)
  return transaction<{ id: string }, StartError, 'draft_exists'>(async (tx) => {
    if (family !== addendumFamily && !(await familyKnown(tx, actor.schoolId, family))) return fail('family_unknown')
    const base = inForceOn(await readVersions(tx, actor.schoolId, family), actor.schoolId, today)
    return ok(await create(tx, actor, { family, title: base?.title ?? title, effectiveOn: today, rules: base?.rules ?? [], from: 'copy' }, now))
  }, onlyOne)
}

/** Begins a version with what a file holds; the file was checked as a whole. What was exported in force begins today, at the earliest. */
export async function importVersion(actor: Actor, { family, title, effectiveOn, rules }: VersionFile, now: Date): Promise<Result<{ id: string }, StartError>> {
  if (!mayPrepareVersions(actor)) return fail('not_allowed')
  const today = dayAt(now)
  return transaction<{ id: string }, StartError, 'draft_exists'>(async (tx) => {
    if (family !== addendumFamily && !(await familyKnown(tx, actor.schoolId, family))) return fail('family_unknown')
    return ok(await create(tx, actor, { family, title, effectiveOn: effectiveOn < today ? today : effectiveOn, rules, from: 'file' }, now))
  }, onlyOne)
}

type NewDraft = DraftHead & { family: string; rules: readonly VersionRule[]; from: 'copy' | 'file' }

async function create(tx: Tx, actor: SchoolActor, { family, title, effectiveOn, rules, from }: NewDraft, now: Date): Promise<{ id: string }> {
  const { schoolId, accountId } = actor
  const draft = await tx.ruleDraft.create({
    data: { id: uuid(), schoolId, family, title, effectiveOn: dateOf(effectiveOn), content: [...rules], accountId, createdAt: now, changedAt: now }, select: { id: true },
  })
  await recordEvent(tx, actor, { type: 'standards.drafted', standardsSchoolId: schoolId, schoolId, data: { draft: draft.id, family, from, rules: rules.length } })
  return draft
}

export type ChangeError = 'not_allowed' | 'draft_not_found' | 'draft_changed' | 'rule_not_of_family' | 'effective_in_past'
/** `revision`: what was seen when the change was made; another one since then refuses it. */
type OfDraft = { id: string; revision: number }

/** Replaces one rule of a draft, or adds it behind the others. */
export async function setDraftRule(actor: Actor, { rule, ...draft }: OfDraft & { rule: VersionRule }, now: Date): Promise<Result<{ id: string }, ChangeError>> {
  return change(actor, draft, now, ({ family, rules }) => {
    if (!codesOf(family).includes(rule.code)) return fail('rule_not_of_family')
    const known = rules.some(({ code }) => code === rule.code)
    return ok({ rules: known ? rules.map((one) => (one.code === rule.code ? rule : one)) : [...rules, rule] })
  })
}

/** Takes one rule out of a draft: it would judge nobody from the day of the new version on. Safe to run twice. */
export async function removeDraftRule(actor: Actor, { code, ...draft }: OfDraft & { code: string }, now: Date): Promise<Result<{ id: string }, ChangeError>> {
  return change(actor, draft, now, ({ rules }) => ok({ rules: rules.filter((one) => one.code !== code) }))
}

/** Names a draft and says from when it would hold. */
export async function setDraftHead(actor: Actor, { title, effectiveOn, ...draft }: OfDraft & DraftHead, now: Date): Promise<Result<{ id: string }, ChangeError>> {
  return change(actor, draft, now, () => (effectiveOn < dayAt(now) ? fail('effective_in_past', { field: 'effectiveOn' }) : ok({ title, effectiveOn })))
}

type Content = Partial<Pick<StoredDraft, 'title' | 'effectiveOn' | 'rules'>>

async function change(actor: Actor, { id, revision }: OfDraft, now: Date, work: (draft: StoredDraft) => Result<Content, ChangeError>): Promise<Result<{ id: string }, ChangeError>> {
  if (!mayPrepareVersions(actor)) return fail('not_allowed')
  return transaction<{ id: string }, ChangeError>(async (tx) => {
    const draft = await lockDraft(tx, actor, id)
    if (!draft) return fail('draft_not_found')
    if (draft.revision !== revision) return fail('draft_changed')
    const made = work(draft)
    if (!made.ok) return made
    const { title, effectiveOn, rules } = made.value
    await tx.ruleDraft.update({
      where: { id }, select: { id: true },
      data: { ...(title && { title }), ...(effectiveOn && { effectiveOn: dateOf(effectiveOn) }), ...(rules && { content: rules }), revision: { increment: 1 }, changedAt: now, accountId: actor.accountId },
    })
    return ok({ id })
  })
}

/** Gives a draft up; what is in force stays as it is. Safe to run twice. */
export async function discardRuleDraft(actor: Actor, { id }: { id: string }): Promise<Result<{ id: string }, 'not_allowed' | 'draft_not_found'>> {
  if (!mayPrepareVersions(actor)) return fail('not_allowed')
  return transaction<{ id: string }, 'draft_not_found'>(async (tx) => {
    const draft = await lockDraft(tx, actor, id)
    if (!draft) return fail('draft_not_found')
    await tx.ruleDraft.delete({ where: { id }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'standards.discarded', standardsSchoolId: actor.schoolId, schoolId: actor.schoolId, data: { draft: id, family: draft.family } })
    return ok({ id })
  })
}
