import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { mayKeepTemplates, templatesVisibleTo } from '../policy'
import { standardForms, versionFault, type StandardForm } from './rules'
import { itemKinds, type DraftInput, type TemplateItem } from './schema'

export type TemplateError = 'not_allowed' | 'template_not_found' | 'draft_exists' | 'in_use' | 'too_few_items' | 'item_twice' | 'item_changes_kind'

const shown = {
  id: true, schoolId: true, code: true, version: true, title: true, object: true, respondent: true, anonymous: true, status: true, timings: true,
  items: { orderBy: { position: 'asc' }, select: { code: true, kind: true, textVi: true, textEn: true } },
} as const

/** Begins a questionnaire of the school from a standard form, as a draft. */
export async function startQuestionnaire(actor: Actor, { model }: { model: string }): Promise<Result<{ id: string }, 'not_allowed' | 'template_not_found' | 'draft_exists'>> {
  if (!mayKeepTemplates(actor)) return fail('not_allowed')
  const form: StandardForm | undefined = Object.entries(standardForms).find(([name]) => name === model)?.[1]
  if (!form) return fail('template_not_found')
  const { items, timings, ...head } = form
  return transaction<{ id: string }, 'draft_exists', 'draft_exists'>(async (tx) => {
    if (await tx.evaluationTemplate.findFirst({ where: { schoolId: actor.schoolId, code: form.code }, select: { id: true } })) return fail('draft_exists')
    const id = uuidv7()
    await tx.evaluationTemplate.create({ data: { id, schoolId: actor.schoolId, version: 1, ...head, timings: [...timings], items: { create: placed(items) } }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'questionnaire.drafted', evaluationSchoolId: actor.schoolId, schoolId: actor.schoolId, data: { code: form.code, version: 1 } })
    return ok({ id })
  }, { evaluation_template_version_once: 'draft_exists', evaluation_template_one_draft: 'draft_exists' })
}

const placed = (items: readonly TemplateItem[]) => items.map((item, place) => ({ ...item, position: place + 1 }))

/** Copies a version in use to a new draft; of a questionnaire one draft at most. */
export async function copyVersion(actor: Actor, { templateId }: { templateId: string }): Promise<Result<{ id: string }, 'not_allowed' | 'template_not_found' | 'draft_exists'>> {
  if (!mayKeepTemplates(actor)) return fail('not_allowed')
  return transaction<{ id: string }, 'template_not_found' | 'draft_exists', 'draft_exists'>(async (tx) => {
    const source = await tx.evaluationTemplate.findFirst({ where: { AND: [{ id: templateId }, templatesVisibleTo(actor)] }, select: shown })
    if (!source) return fail('template_not_found')
    const newest = await tx.evaluationTemplate.findFirst({ where: { schoolId: source.schoolId, code: source.code }, orderBy: { version: 'desc' }, select: { version: true, status: true } })
    if (newest?.status === 'DRAFT') return fail('draft_exists')
    const id = uuidv7()
    const version = (newest?.version ?? source.version) + 1
    const { items, timings, status: _status, ...head } = source
    await tx.evaluationTemplate.create({ data: { ...head, id, version, timings, items: { create: items.map((item, place) => ({ ...item, position: place + 1 })) } }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'questionnaire.drafted', evaluationSchoolId: source.schoolId, schoolId: source.schoolId, data: { code: source.code, version } })
    return ok({ id })
  }, { evaluation_template_version_once: 'draft_exists', evaluation_template_one_draft: 'draft_exists' })
}

/** The draft of the actor's school, held by its row; a version in use is never edited. */
async function lockDraft(tx: Tx, actor: Actor, templateId: string) {
  await tx.$queryRaw`select id from evaluation_template where id = ${templateId}::uuid for update`
  const draft = await tx.evaluationTemplate.findFirst({ where: { AND: [{ id: templateId }, templatesVisibleTo(actor)] }, select: shown })
  if (!draft) return fail('template_not_found')
  return draft.status === 'IN_USE' ? fail('in_use') : ok(draft)
}

/** Which kind each item of a school's versions in use has. */
async function kindsInUse(tx: Tx, schoolId: string): Promise<ReadonlyMap<string, string>> {
  const items = await tx.evaluationItem.findMany({ where: { template: { schoolId, status: 'IN_USE' } }, distinct: ['code'], select: { code: true, kind: true } })
  return new Map(items.map(({ code, kind }) => [code, kind]))
}

/** Writes a draft anew: title, when it is asked, items in their order. Safe to run twice. */
export async function editDraft(actor: Actor, { templateId, title, timings, items }: DraftInput): Promise<Result<{ id: string }, TemplateError>> {
  if (!mayKeepTemplates(actor)) return fail('not_allowed')
  return transaction<{ id: string }, TemplateError>(async (tx) => {
    const draft = await lockDraft(tx, actor, templateId)
    if (!draft.ok) return draft
    const wrong = versionFault(items, await kindsInUse(tx, draft.value.schoolId))
    if (wrong) return fail(wrong.fault, { code: wrong.code ?? '' })
    await tx.evaluationItem.deleteMany({ where: { templateId } })
    await tx.evaluationTemplate.update({ where: { id: templateId }, data: { title, timings: [...timings] }, select: { id: true } })
    await tx.evaluationItem.createMany({ data: placed(items).map((item) => ({ ...item, templateId })) })
    await recordEvent(tx, actor, { type: 'questionnaire.edited', evaluationSchoolId: draft.value.schoolId, schoolId: draft.value.schoolId, data: { code: draft.value.code, version: draft.value.version } })
    return ok({ id: templateId })
  })
}

/** Puts a draft into use: rounds that open from now on ask it; the database keeps it as it is from here on. */
export async function useVersion(actor: Actor, { templateId }: { templateId: string }): Promise<Result<{ id: string }, TemplateError>> {
  if (!mayKeepTemplates(actor)) return fail('not_allowed')
  return transaction<{ id: string }, TemplateError>(async (tx) => {
    const draft = await lockDraft(tx, actor, templateId)
    if (!draft.ok) return draft
    const { schoolId, code, version, items } = draft.value
    const asked = items.flatMap((item) => itemKinds.filter((kind) => kind === item.kind).map((kind) => ({ code: item.code, kind })))
    const wrong = versionFault(asked, await kindsInUse(tx, schoolId))
    if (wrong) return fail(wrong.fault, { code: wrong.code ?? '' })
    await tx.evaluationTemplate.update({ where: { id: templateId }, data: { status: 'IN_USE' }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'questionnaire.used', evaluationSchoolId: schoolId, schoolId, data: { code, version } })
    return ok({ id: templateId })
  })
}
