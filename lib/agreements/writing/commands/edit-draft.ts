import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf } from '../../../time'
import { mayWriteAgreements } from '../policy'
import { contentFault, type ContentFault } from '../rules/content'
import { editsOf } from '../rules/edits'
import type { VersionContent } from '../schema'
import { clearParts, foreignAgencies, readContent, refusedFor, stageCodes, writeParts } from '../steps/content'
import { lockDraft } from '../steps/lock-draft'

export type EditError = 'not_allowed' | 'agreement_not_found' | 'not_a_draft' | 'changed_meanwhile' | 'title_stays' | 'agency_elsewhere' | ContentFault
type Edit = { agreementId: string; revision: number; title?: string | undefined; content: Partial<VersionContent> }

/** Saves what of the draft is given; the rest stays. `revision` is what the writer had before him: of two at once, the second is told. */
export async function editAgreementDraft(actor: Actor, { agreementId, revision, title, content: given }: Edit): Promise<Result<{ id: string; number: number; revision: number }, EditError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  return transaction<{ id: string; number: number; revision: number }, EditError>(async (tx) => {
    const found = await lockDraft(tx, actor, agreementId, revision)
    if (!found.ok) return found
    const { agreement, draft } = found.value
    const renamed = title !== undefined && title !== agreement.title
    if (renamed) {
      // The parties know the agreement by its title from the first time that it was put to them.
      if (agreement.versions.some(({ status }) => status !== 'DRAFT')) return fail('title_stays', { field: 'title' })
      await tx.agreement.update({ where: { id: agreementId }, data: { title }, select: { id: true } })
    }
    const before = await readContent(tx, draft.id)
    const content = { ...before, ...given }
    const fault = contentFault(content, new Set(await stageCodes(tx)))
    if (fault) return refusedFor(tx, fault)
    if ((await foreignAgencies(tx, content, actor.provinceId)) > 0) return fail('agency_elsewhere')
    await clearParts(tx, draft.id)
    const { validFrom, validTo, reviewMonth, legalBasis } = content
    await tx.agreementVersion.update({
      where: { id: draft.id }, data: { validFrom: dateOf(validFrom), validTo: dateOf(validTo), reviewMonth, legalBasis, revision: revision + 1 }, select: { id: true },
    })
    await writeParts(tx, draft.id, content)
    await recordEvent(tx, actor, { type: 'agreement.edited', agreementId, schoolId: agreement.schoolId, data: { version: draft.number, edits: editsOf(before, content, renamed) } })
    return ok({ id: agreementId, number: draft.number, revision: revision + 1 })
  })
}

/** Throws a draft away, and the agreement with it if it has no other version. */
export async function discardAgreementDraft(actor: Actor, { agreementId, revision }: { agreementId: string; revision: number }): Promise<Result<{ id: string; left: number }, EditError>> {
  if (!mayWriteAgreements(actor)) return fail('not_allowed')
  return transaction<{ id: string; left: number }, EditError>(async (tx) => {
    const found = await lockDraft(tx, actor, agreementId, revision)
    if (!found.ok) return found
    const { agreement, draft } = found.value
    await clearParts(tx, draft.id)
    await tx.agreementVersion.delete({ where: { id: draft.id }, select: { id: true } })
    const left = agreement.versions.length - 1
    if (left === 0) await tx.agreement.delete({ where: { id: agreementId }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'agreement.discarded', agreementId, schoolId: agreement.schoolId, data: { version: draft.number } })
    return ok({ id: agreementId, left })
  })
}
