import 'server-only'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt, dayOf, yearOf } from '../../../time'
import { mayKeepRegister } from '../../policy'
import { certificateContent, kindOf, type CertificateContent, type ReissueInput } from '../schema'
import { lockCertificate } from '../steps/lock-certificate'
import { addCredentials, removeCredential, usedNumbers, writeCertificates, type NewCertificate } from '../steps/write-certificates'

export type ReissueError = 'not_allowed' | 'certificate_not_found' | 'reissued_already' | 'issued_in_future' | 'issued_before_the_old' | 'serial_used' | 'register_number_used'

/**
 * A new paper in the place of one that was lost, spoilt, wrong or revoked: with its own numbers and code, what was decided as it was frozen,
 * and the person as known today. The old row stays.
 */
export async function reissueCertificate(actor: Actor, input: ReissueInput, now: Date): Promise<Result<{ id: string }, ReissueError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  return transaction<{ id: string }, ReissueError, 'reissued_already' | 'serial_used' | 'register_number_used'>(async (tx) => {
    const old = await lockCertificate(tx, actor, input.id)
    if (!old) return fail('certificate_not_found')
    if (old.replacedBy.length > 0) return fail('reissued_already')
    if (input.issuedOn > dayAt(now) || input.decidedOn > dayAt(now)) return fail('issued_in_future', { field: input.issuedOn > dayAt(now) ? 'issuedOn' : 'decidedOn' })
    if (input.issuedOn < dayOf(old.issuedOn)) return fail('issued_before_the_old', { field: 'issuedOn' })
    const used = await usedNumbers(tx, old.schoolId, { kind: kindOf(old.kind), serials: [input.serialNumber], registers: [input.registerNumber], issuedOn: input.issuedOn })
    const before = used.serials.get(input.serialNumber)
    if (before) return fail('serial_used', { field: 'serialNumber', serial: input.serialNumber, registered: before.registered })
    if (used.registers.length > 0) return fail('register_number_used', { field: 'registerNumber', numbers: String(input.registerNumber) })
    const frozen = certificateContent.parse(JSON.parse(old.content))
    const made: NewCertificate = {
      traineeId: old.traineeId, personId: old.trainee.personId, decisionId: old.decisionId, content: await renewed(tx, old.trainee.personId, frozen, input),
      reissue: { replacesId: old.id, number: input.number, on: input.decidedOn, reason: input.reason },
    }
    const [id = ''] = await writeCertificates(tx, [made], { schoolId: old.schoolId, cohortId: old.cohortId, by: actor.accountId, now })
    await removeCredential(tx, old.trainee.personId, frozen)
    await addCredentials(tx, [made], old.trainee.cohort.course.level)
    const data = { certificateId: id, replacesId: old.id, serial: input.serialNumber, replacedSerial: old.serialNumber, decisionNumber: input.number }
    await recordEvent(tx, actor, { type: 'certificate.reissued', cohortId: old.cohortId, schoolId: old.schoolId, data })
    return ok({ id })
  }, { certificate_reissued_once: 'reissued_already', certificate_serial_once: 'serial_used', certificate_registered_once: 'register_number_used' })
}

async function renewed(tx: Tx, personId: string, frozen: CertificateContent, input: ReissueInput): Promise<CertificateContent> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { fullName: true, birthDate: true } })
  const { serialNumber, registerNumber, issuedOn, signatory, signatoryTitle } = input
  return {
    ...frozen, fullName: person.fullName, birthDate: dayOf(person.birthDate), serialNumber, registerNumber, registerYear: yearOf(issuedOn), issuedOn, signatory, signatoryTitle,
    replaces: { serialNumber: frozen.serialNumber, issuedOn: frozen.issuedOn },
  }
}
