import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf } from '../../../time'
import { mayKeepRegister } from '../../policy'
import { certificateContent, type RevocationInput } from '../schema'
import { lockCertificate } from '../steps/lock-certificate'
import { removeCredential } from '../steps/write-certificates'

export type RevocationError = 'not_allowed' | 'certificate_not_found' | 'revoked_already' | 'reissued_already' | 'revoked_in_future' | 'revoked_before_issue'

/** Takes a certificate back by a paper, for a reason; the row in the register stays and says so. */
export async function revokeCertificate(actor: Actor, input: RevocationInput, now: Date): Promise<Result<{ id: string }, RevocationError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  return transaction<{ id: string }, RevocationError, 'revoked_already'>(async (tx) => {
    const certificate = await lockCertificate(tx, actor, input.id)
    if (!certificate) return fail('certificate_not_found')
    if (certificate.revocation) return fail('revoked_already')
    if (certificate.replacedBy.length > 0) return fail('reissued_already')
    if (input.revokedOn > dayAt(now)) return fail('revoked_in_future', { field: 'revokedOn' })
    if (input.revokedOn < dayOf(certificate.issuedOn)) return fail('revoked_before_issue', { field: 'revokedOn' })
    await tx.certificateRevocation.create({
      data: { certificateId: input.id, number: input.number, revokedOn: dateOf(input.revokedOn), reason: input.reason, recordedAt: now, recordedBy: actor.accountId }, select: { certificateId: true },
    })
    await removeCredential(tx, certificate.trainee.personId, certificateContent.parse(JSON.parse(certificate.content)))
    const data = { certificateId: input.id, serial: certificate.serialNumber, decisionNumber: input.number }
    await recordEvent(tx, actor, { type: 'certificate.revoked', cohortId: certificate.cohortId, schoolId: certificate.schoolId, data })
    return ok({ id: input.id })
  }, { certificate_revocation_pkey: 'revoked_already' })
}
