'use server'

import { z } from 'zod'
import { requireActor } from '../../access/session'
import { homeOf } from '../../access/workspace'
import { currentTranslator } from '../../i18n/current'
import { redirect } from '../../i18n/navigation'
import type { Failure } from '../../result'
import { parseWrittenDay } from '../../time'
import { invalid, refusedBy, type FormState } from '../../web/form-state'
import { answerComment, commentOnVersion } from './commands/comment'
import { discardAgreementDraft, editAgreementDraft } from './commands/edit-draft'
import { proposeVersion, withdrawVersion } from './commands/propose-version'
import { amendAgreement, startAgreement } from './commands/start-agreement'
import { findAgreementDraft } from './queries/find-draft'
import { basisLines, cellsFrom, clausesFrom, commitmentFrom, partiesFrom, withCommitment, withParties, wrongOrders } from './rules/forms'
import { agreementStart, answerInput, commentInput, commitmentInput, proposalInput, versionContent, versionNamed, withdrawalInput, writtenDay, type VersionContent } from './schema'

const refusal = async (result: Failure<string>, form: FormData): Promise<FormState> => refusedBy('agreements.refused', result, await currentTranslator(), form)

/** Fields by name; boxes of one name joined by commas. */
const fieldsOf = (form: FormData): Record<string, string> => Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string').join(',')]))

export async function startAgreementAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = agreementStart.safeParse(fieldsOf(form))
  if (!input.success) return invalid(input.error, form)
  const result = await startAgreement(actor, input.data, new Date())
  return result.ok ? redirect(`/school/agreements/${result.value.id}/edit`) : refusal(result, form)
}

export async function amendAgreementAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = versionNamed.safeParse(fieldsOf(form))
  if (!input.success) return invalid(input.error, form)
  const result = await amendAgreement(actor, input.data, new Date())
  return result.ok ? redirect(`/school/agreements/${result.value.id}/edit`) : refusal(result, form)
}

const saved = z.object({ agreementId: z.uuid(), revision: z.coerce.number().int(), part: z.enum(['general', 'clauses', 'parties', 'matrix', 'commitments']) })
const general = versionContent.pick({ reviewMonth: true, legalBasis: true }).extend({ validFrom: writtenDay, validTo: writtenDay, title: z.string().optional() })

/** Saves one page of the draft; the other parts stay as they are. */
export async function editAgreementDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const fields = fieldsOf(form)
  const which = saved.safeParse(fields)
  if (!which.success) return invalid(which.error, form)
  const { agreementId, revision, part } = which.data
  const draft = await findAgreementDraft(actor, agreementId)
  if (!draft) return refusal({ ok: false, error: 'not_a_draft', details: {} }, form)
  const read = readPart(part, fields, draft.content)
  if (!read.success) return invalid(read.error, form)
  const { title, ...content } = read.data
  const result = await editAgreementDraft(actor, { agreementId, revision, ...(title && title.trim() !== '' ? { title: title.trim() } : {}), content })
  return result.ok ? redirect(`/school/agreements/${agreementId}/edit?part=${part}&saved=1`) : refusal(result, form)
}

type Read = { success: true; data: Partial<VersionContent> & { title?: string | undefined } } | { success: false; error: z.ZodError }

function readPart(part: z.output<typeof saved>['part'], fields: Record<string, string>, content: VersionContent): Read {
  const wrong = wrongOrders(fields)
  if (wrong.length > 0) return { success: false, error: new z.ZodError(wrong.map((name) => ({ code: 'custom', path: [name], message: 'order_invalid', input: fields[name] }))) }
  if (part === 'general') return general.safeParse({ ...fields, legalBasis: basisLines(fields['legalBasis'] ?? '') })
  if (part === 'clauses') return named(versionContent.pick({ clauses: true }).safeParse({ clauses: clausesFrom(fields) }), 'clauses')
  if (part === 'matrix') return versionContent.pick({ cells: true }).safeParse({ cells: cellsFrom(fields) })
  if (part === 'parties') {
    const read = named(versionContent.pick({ parties: true }).safeParse({ parties: partiesFrom(fields) }), 'parties')
    return read.success ? { success: true, data: withParties(content, read.data.parties ?? content.parties) } : read
  }
  const key = fields['key'] === '' ? undefined : fields['key']
  if (fields['remove'] === '1') return { success: true, data: { commitments: withCommitment(content.commitments, key, null) } }
  const typed = commitmentFrom(fields)
  const read = commitmentInput.safeParse({ ...typed, dueOn: typeof typed['dueOn'] === 'string' ? (parseWrittenDay(typed['dueOn']) ?? typed['dueOn']) : null })
  return read.success ? { success: true, data: { commitments: withCommitment(content.commitments, key, read.data) } } : read
}

/** Issues of a list's rows at the fields of the form: `clauses.2.title` is `title-2`. */
function named(read: Read, list: string): Read {
  if (read.success) return read
  return { success: false, error: new z.ZodError(read.error.issues.map((issue) => (issue.path[0] === list && issue.path.length === 3 ? { ...issue, path: [`${String(issue.path[2])}-${String(issue.path[1])}`] } : issue))) }
}

export async function discardAgreementDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = saved.pick({ agreementId: true, revision: true }).safeParse(fieldsOf(form))
  if (!input.success) return invalid(input.error, form)
  const result = await discardAgreementDraft(actor, input.data)
  if (!result.ok) return refusal(result, form)
  return redirect(result.value.left > 0 ? `/school/agreements/${result.value.id}?did=discarded` : '/school/agreements?did=discarded')
}

const ofAgreement = z.object({ agreementId: z.uuid({ error: 'id_invalid' }) })

export async function proposeVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = proposalInput.extend(ofAgreement.shape).safeParse(fieldsOf(form))
  if (!input.success) return invalid(input.error, form)
  const result = await proposeVersion(actor, input.data, new Date())
  return result.ok ? redirect(`/school/agreements/${result.value.id}/comments?version=${result.value.number}&did=proposed`) : refusal(result, form)
}

export async function withdrawVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const input = withdrawalInput.extend(ofAgreement.shape).safeParse({ further: 'false', ...fieldsOf(form) })
  if (!input.success) return invalid(input.error, form)
  const result = await withdrawVersion(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  return redirect(input.data.further ? `/school/agreements/${result.value.id}/edit` : `/school/agreements/${result.value.id}/versions?did=withdrawn`)
}

export async function commentOnVersionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const fields = fieldsOf(form)
  const input = z.intersection(ofAgreement, commentInput).safeParse({ ...fields, clause: fields['part'] === 'CLAUSE' ? fields['clause'] || null : null })
  if (!input.success) return invalid(input.error, form)
  const result = await commentOnVersion(actor, input.data, new Date())
  if (!result.ok) return refusal(result, form)
  const to = `/agreements/${result.value.agreementId}/comments?version=${input.data.number}&did=sent` as const
  const home = homeOf(actor)
  return home === '/school' ? redirect(`/school${to}`) : home === '/agency' ? redirect(`/agency${to}`) : redirect(`/province${to}`)
}

export async function answerCommentAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor()
  const fields = fieldsOf(form)
  const input = answerInput.safeParse(fields)
  if (!input.success) return invalid(input.error, form)
  const result = await answerComment(actor, input.data, new Date())
  const number = z.coerce.number().int().catch(1).parse(fields['number'])
  return result.ok ? redirect(`/school/agreements/${result.value.agreementId}/comments?version=${number}&did=answered`) : refusal(result, form)
}
