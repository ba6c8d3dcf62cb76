import 'server-only'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../../access/session'
import { currentTranslator } from '../../../i18n/current'
import { dayAt } from '../../../time'
import { familyName } from './messages/family'
import { mayDecideVersions, mayPrepareVersions, mayReadVersions } from './policy'
import { findClosing } from './queries/find-closing'
import { findTrial } from './queries/find-trial'
import { findRuleDraft, findVersion } from './queries/find-version'
import { listRuleDrafts, listRuleFamilies, listVersions } from './queries/list-versions'
import { overviewOf } from './rules/overview'
import { closableAs } from './rules/timeline'

/** What the actor works with: every version, what is prepared, and which families there are; not found for whom it is no business. */
export async function loadRuleSets() {
  const actor = await requireActor()
  if (!mayReadVersions(actor)) notFound()
  const [versions, drafts, families] = await Promise.all([listVersions(actor), listRuleDrafts(actor), listRuleFamilies(actor)])
  const schoolId = actor.kind === 'school' ? actor.schoolId : null
  return { families: overviewOf({ versions, drafts, families, schoolId }, dayAt(new Date())), prepares: mayPrepareVersions(actor), readsDrafts: actor.kind === 'school' }
}
export type RuleSets = Awaited<ReturnType<typeof loadRuleSets>>

/** One version with the one before it, and whether the actor may take it back or end it; or "not found". */
export const loadVersion = cache(async (id: string) => {
  const actor = await requireActor()
  const found = z.uuid().safeParse(id).success ? await findVersion(actor, id) : null
  if (!found) return notFound()
  return { ...found, closes: mayDecideVersions(actor) && found.schoolId === actor.schoolId ? closableAs(found, dayAt(new Date())) : null }
})

/** A version that the actor may take back, or end, now; or "not found". */
export const loadClosing = cache(async (id: string, as: 'revoke' | 'end') => {
  const closing = z.uuid().safeParse(id).success ? await findClosing(await requireActor(), id, new Date()) : null
  return closing?.as === as ? closing : notFound()
})

/** A draft of the own school with what it would follow, and what the actor may do with it; or "not found". */
export const loadRuleDraft = cache(async (id: string) => {
  const actor = await requireActor()
  const draft = z.uuid().safeParse(id).success ? await findRuleDraft(actor, id, new Date()) : null
  return draft ? { draft, prepares: mayPrepareVersions(actor), decides: mayDecideVersions(actor) } : notFound()
})

/** The same for who changes it. */
export async function loadDraftToChange(id: string) {
  const { draft, prepares } = await loadRuleDraft(id)
  return prepares ? draft : notFound()
}

/** The same for who decides it. */
export async function loadDraftToDecide(id: string) {
  const { draft, decides } = await loadRuleDraft(id)
  return decides ? draft : notFound()
}

/** Who imports a version; others find nothing here. */
export async function loadImporter() {
  const actor = await requireActor()
  return mayPrepareVersions(actor) ? actor : notFound()
}

/** How past nominations would have fared under a draft, or "not found". */
export async function loadTrial(id: string) {
  const trial = z.uuid().safeParse(id).success ? await findTrial(await requireActor(), id, new Date()) : null
  return trial ?? notFound()
}

/** The title of a page of a draft: one of its words, with the name of the rule set. */
export async function draftTitle(id: string, key: 'title' | 'decideTitle' | 'trial.title' | 'headTitle'): Promise<Metadata> {
  const [{ draft: { family } }, t] = await Promise.all([loadRuleDraft(id), currentTranslator()])
  return { title: t(`enrolment.ruleDraft.${key}`, { family: familyName(family, t) }) }
}
