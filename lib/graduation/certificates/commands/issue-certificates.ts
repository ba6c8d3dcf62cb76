import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt, dayOf, type Day } from '../../../time'
import { mayKeepRegister } from '../../policy'
import { lockClass } from '../../steps'
import { kindFor } from '../rules/content'
import { repeated } from '../rules/serials'
import type { IssueInput } from '../schema'
import { contentOf, readGraduates, type Graduate } from '../steps/graduates'
import { addCredentials, usedNumbers, writeCertificates, type NewCertificate } from '../steps/write-certificates'

export type IssueError = 'not_allowed' | 'cohort_not_found' | 'graduate_not_found' | 'issued_in_future' | 'issued_before_decision' | 'serial_twice' | 'serial_used' | 'register_number_used' | 'certificate_held'
/** What is wrong with one number: whose field it is, and where it was used before. */
export type NumberFault = { traineeId: string; serial: string; registered: string; issuedOn: Day | null }

/** Enters the certificates of a class in the register, all of them or none; every number that cannot be used is told at once. */
export async function issueCertificates(actor: Actor, input: IssueInput, now: Date): Promise<Result<{ cohortId: string; issued: number }, IssueError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const { cohortId, serials, issuedOn } = input
  return transaction<{ cohortId: string; issued: number }, IssueError, 'serial_used' | 'register_number_used' | 'certificate_held'>(async (tx) => {
    const cohort = await lockClass(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    if (issuedOn > dayAt(now)) return fail('issued_in_future', { field: 'issuedOn' })
    const twice = new Set(repeated(serials.map(({ serialNumber }) => serialNumber)))
    if (twice.size > 0) return fail('serial_twice', { faults: serials.filter(({ serialNumber }) => twice.has(serialNumber)).map(fault) })
    const graduates = await readGraduates(tx, { cohortId, traineeId: { in: serials.map(({ traineeId }) => traineeId) } })
    if (graduates.length !== new Set(serials.map(({ traineeId }) => traineeId)).size) return fail('graduate_not_found')
    if (graduates.some(({ decision }) => decision && issuedOn < dayOf(decision.decidedOn))) return fail('issued_before_decision', { field: 'issuedOn' })
    const registers = graduates.map((_, place) => input.firstRegisterNumber + place)
    const used = await usedNumbers(tx, cohort.schoolId, { kind: kindFor(cohort.kind), serials: serials.map(({ serialNumber }) => serialNumber), registers, issuedOn })
    const faults = serials.flatMap((one): NumberFault[] => {
      const before = used.serials.get(one.serialNumber)
      return before ? [{ ...fault(one), registered: before.registered, issuedOn: dayOf(before.issuedOn) }] : []
    })
    if (faults.length > 0) return fail('serial_used', { faults })
    if (used.registers.length > 0) return fail('register_number_used', { field: 'firstRegisterNumber', numbers: used.registers.join(', ') })
    const certificates = inOrder(graduates, input)
    await writeCertificates(tx, certificates, { schoolId: cohort.schoolId, cohortId, by: actor.accountId, now })
    await addCredentials(tx, certificates, cohort.level)
    await recordEvent(tx, actor, { type: 'certificate.issued', cohortId, schoolId: cohort.schoolId, data: { issued: certificates.length, from: input.firstRegisterNumber, issuedOn } })
    return ok({ cohortId, issued: certificates.length })
  }, { certificate_serial_once: 'serial_used', certificate_registered_once: 'register_number_used', certificate_once_per_trainee: 'certificate_held' })
}

const fault = ({ traineeId, serialNumber }: IssueInput['serials'][number]): NumberFault => ({ traineeId, serial: serialNumber, registered: '', issuedOn: null })

/** By given name, as they stand in the register. */
function inOrder(graduates: readonly Graduate[], { serials, firstRegisterNumber, issuedOn, signatory, signatoryTitle }: IssueInput): NewCertificate[] {
  const numbers = new Map(serials.map(({ traineeId, serialNumber }) => [traineeId, serialNumber]))
  return graduates.map((graduate, place) => ({
    traineeId: graduate.traineeId, personId: graduate.trainee.personId, decisionId: graduate.decision?.id ?? null, reissue: null,
    content: contentOf(graduate, { serialNumber: numbers.get(graduate.traineeId) ?? '', registerNumber: firstRegisterNumber + place, issuedOn, signatory, signatoryTitle, replaces: null }),
  }))
}
