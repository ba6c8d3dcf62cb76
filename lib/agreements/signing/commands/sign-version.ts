import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt } from '../../../time'
import { partyKinds } from '../../schema'
import { isOfParty, mayRecordSignature } from '../../writing/policy'
import type { SignatureInput } from '../../writing/schema'
import { lockAgreement } from '../../writing/steps/lock-version'

export type SignError = 'not_allowed' | 'agreement_not_found' | 'version_not_found' | 'not_a_party' | 'not_proposed' | 'already_signed' | 'date_in_future' | 'signed_before_proposed'
export type Signed = { id: string; number: number; complete: boolean }

/** Records the signature of a party, once. With the last one the version is signed. */
export async function signVersion(
  actor: Actor, { agreementId, number, partyId, name, post, document, on }: SignatureInput & { agreementId: string }, now: Date,
): Promise<Result<Signed, SignError>> {
  if (actor.kind === 'public' || actor.kind === 'trainee') return fail('agreement_not_found')
  return transaction<Signed, SignError>(async (tx) => {
    const agreement = await lockAgreement(tx, actor, agreementId)
    if (!agreement) return fail('agreement_not_found')
    const version = agreement.versions.find((one) => one.number === number)
    if (!version) return fail('version_not_found')
    const parties = await tx.agreementParty.findMany({ where: { versionId: version.id }, select: { id: true, kind: true, agencyId: true, label: true, signedOn: true, holders: { select: { agencyId: true } } } })
    const party = parties.find(({ id }) => id === partyId)
    if (!party) return fail('not_a_party')
    const holders = party.holders.map(({ agencyId }) => agencyId)
    const kind = partyKinds.find((one) => one === party.kind) ?? 'AGENCY'
    if (!mayRecordSignature(actor, { kind, agencyId: party.agencyId, holders })) return fail('not_allowed')
    if (party.signedOn) return fail('already_signed', { party: party.label })
    if (version.status !== 'PROPOSED') return fail('not_proposed')
    if (on > dayAt(now)) return fail('date_in_future', { field: 'on' })
    if (version.proposedOn && on < dayAt(version.proposedOn)) return fail('signed_before_proposed', { field: 'on' })
    await tx.agreementParty.update({ where: { id: partyId }, data: { signedBy: name, signedPost: post, signedOn: dateOf(on), signedDocument: document }, select: { id: true } })
    const complete = parties.every(({ id, signedOn }) => id === partyId || signedOn !== null)
    if (complete) await tx.agreementVersion.update({ where: { id: version.id }, data: { status: 'SIGNED' }, select: { id: true } })
    const own = isOfParty(actor, { kind, agencyId: party.agencyId, members: kind === 'AGENCY' ? holders : [] })
    await recordEvent(tx, actor, {
      type: 'agreement.signed', agreementId, schoolId: agreement.schoolId, data: { version: number, party: party.label, number: document, on, complete, bySchool: !own },
    })
    return ok({ id: agreementId, number, complete })
  })
}
