'use server'

import { z } from 'zod'
import { requireActor } from '../../../access/session'
import { currentTranslator } from '../../../i18n/current'
import { redirect } from '../../../i18n/navigation'
import { written } from '../../../people/schema'
import type { Failure } from '../../../result'
import { invalid, rejected, type FormState } from '../../../web/form-state'
import { sayable } from '../../../web/respond'
import { publicDataChanged } from '../../../web/revalidate'
import { ruleCodes } from '../schema'
import { endVersion, revokeVersion } from './commands/close-version'
import { decideVersion } from './commands/decide-version'
import { discardRuleDraft, importVersion, removeDraftRule, setDraftHead, setDraftRule, startDraft } from './commands/prepare-draft'
import { readVersionFile } from './rules/file'
import { readRuleForm } from './rules/form'
import { closingInput, decisionInput, draftHead, endingInput, family, MAX_VERSION_FILE } from './schema'

const target = z.object({ id: z.uuid(), revision: z.coerce.number().int().positive() })

async function refused({ error, details }: Failure<string>, form: FormData): Promise<FormState> {
  const message = (await currentTranslator())(`enrolment.ruleErrors.${error}`, sayable(details))
  const { field } = details
  return rejected(message, form, typeof field === 'string' ? [{ path: field, code: error, message }] : [])
}

const gone = async (form: FormData): Promise<FormState> => rejected((await currentTranslator())('enrolment.ruleErrors.draft_not_found'), form)

/** Begins a draft of the family that the button names. */
export async function startRuleDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const input = family.safeParse(form.get('family'))
  if (!input.success) return rejected(t('enrolment.ruleErrors.family_unknown'), form)
  const result = await startDraft(actor, { family: input.data, title: t('enrolment.versions.addendumTitle') }, new Date())
  return result.ok ? redirect(`/school/rules/drafts/${result.value.id}`) : refused(result, form)
}

/** Reads a version from a file into a draft; every error of the file is told with its path. */
export async function importVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.ruleDraft.${key}`)
  const file = form.get('file')
  const wrong = (message: string) => rejected(message, form, [{ path: 'file', code: 'file_wrong', message }])
  if (!(file instanceof File) || file.size === 0) return wrong(word('noFile'))
  if (file.size > MAX_VERSION_FILE) return wrong(word('fileTooLarge'))
  const read = readVersionFile(await file.text())
  if (!read.ok) {
    const errors = (read.problems ?? []).map(({ path, key, values }) => ({
      path: `line-${path}`, code: 'file_wrong', message: path ? t('enrolment.ruleDraft.at', { path, message: t(key, values) }) : t(key, values),
    }))
    return { message: null, errors, values: {} }
  }
  const result = await importVersion(actor, read.value, new Date())
  return result.ok ? redirect(`/school/rules/drafts/${result.value.id}`) : refused(result, form)
}

export async function setDraftHeadAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const [draft, input] = [target.safeParse(Object.fromEntries(form)), draftHead.safeParse(written(form))]
  if (!draft.success) return gone(form)
  if (!input.success) return invalid(input.error, form)
  const result = await setDraftHead(actor, { ...draft.data, ...input.data }, new Date())
  return result.ok ? redirect(`/school/rules/drafts/${draft.data.id}?did=saved`) : refused(result, form)
}

/** Writes one rule into the draft. */
export async function setDraftRuleAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const t = await currentTranslator()
  const [draft, code] = [target.safeParse(Object.fromEntries(form)), z.enum(ruleCodes).safeParse(form.get('code'))]
  if (!draft.success || !code.success) return gone(form)
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const read = readRuleForm(code.data, { one: (name) => texts(name)[0] ?? '', many: texts })
  if ('problems' in read) {
    const said = ['required', 'too_long', 'text_invalid']
    const errors = read.problems.map(({ path, code: reason }) => ({ path, code: reason, message: t(`web.fields.${said.includes(reason) ? reason : 'invalid'}`) }))
    const state = rejected('', form, errors)
    // What is ticked comes back ticked.
    const ticked = Object.fromEntries([...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION')).map((name) => [name, texts(name).join(',')]))
    return { ...state, message: null, values: ticked }
  }
  const result = await setDraftRule(actor, { ...draft.data, rule: read.rule }, new Date())
  return result.ok ? redirect(`/school/rules/drafts/${draft.data.id}?did=saved`) : refused(result, form)
}

export async function removeDraftRuleAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const [draft, code] = [target.safeParse(Object.fromEntries(form)), z.enum(ruleCodes).safeParse(form.get('code'))]
  if (!draft.success || !code.success) return gone(form)
  const result = await removeDraftRule(actor, { ...draft.data, code: code.data }, new Date())
  return result.ok ? redirect(`/school/rules/drafts/${draft.data.id}?did=saved`) : refused(result, form)
}

export async function discardRuleDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const id = z.uuid().safeParse(form.get('id'))
  if (!id.success) return gone(form)
  const result = await discardRuleDraft(actor, { id: id.data })
  return result.ok ? redirect('/school/rules?did=discarded') : refused(result, form)
}

/** Puts a draft into force; leads to the version. */
export async function decideVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const draft = target.safeParse(Object.fromEntries(form))
  if (!draft.success) return gone(form)
  const input = decisionInput.safeParse({ baseId: null, ...written(form) })
  if (!input.success) return invalid(input.error, form)
  const result = await decideVersion(actor, { ...draft.data, decision: input.data }, new Date())
  if (!result.ok) return refused(result, form)
  publicDataChanged('cohorts')
  return redirect(`/school/rules/${result.value.id}?did=decided`)
}

/** Takes a version back that has not begun. */
export async function revokeVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const [id, input] = [z.uuid().safeParse(form.get('id')), closingInput.safeParse(written(form))]
  if (!id.success) return unknown(form)
  if (!input.success) return invalid(input.error, form)
  const result = await revokeVersion(actor, { id: id.data, ...input.data }, new Date())
  if (!result.ok) return refused(result, form)
  publicDataChanged('cohorts')
  return redirect(`/school/rules/${id.data}?did=revoked`)
}

/** Ends a version of the school after a day. */
export async function endVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const [id, input] = [z.uuid().safeParse(form.get('id')), endingInput.safeParse(written(form))]
  if (!id.success) return unknown(form)
  if (!input.success) return invalid(input.error, form)
  const result = await endVersion(actor, { id: id.data, ...input.data }, new Date())
  if (!result.ok) return refused(result, form)
  publicDataChanged('cohorts')
  return redirect(`/school/rules/${id.data}?did=ended`)
}

const unknown = async (form: FormData): Promise<FormState> => rejected((await currentTranslator())('enrolment.ruleErrors.version_not_found'), form)
