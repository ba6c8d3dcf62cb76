import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt, dayOf, yearOf } from '../../../time'
import { mayKeepRegister } from '../../policy'
import { kindFor } from '../rules/content'
import { nextSerial } from '../rules/serials'
import type { CertificateKind } from '../schema'
import { readGraduates } from '../steps/graduates'

/** The numbers that come next in a school's register of a kind: after the last serial issued, after the highest register number of the year. */
export async function findNextNumbers(actor: Actor, kind: CertificateKind, now: Date): Promise<{ serial: string | null; register: number } | null> {
  if (!mayKeepRegister(actor)) return null
  const where = { schoolId: actor.schoolId, kind }
  const [last, highest] = await Promise.all([
    db.certificate.findFirst({ where, orderBy: [{ issuedOn: 'desc' }, { registerNumber: 'desc' }], select: { serialNumber: true } }),
    db.certificate.aggregate({ where: { ...where, registerYear: yearOf(dayAt(now)) }, _max: { registerNumber: true } }),
  ])
  return { serial: last && nextSerial(last.serialNumber), register: (highest._max.registerNumber ?? 0) + 1 }
}

/** Whom a certificate can be issued to now, with the numbers offered and who signed the decision; null for whom it is no business. */
export async function findIssue(actor: Actor, cohortId: string, now: Date) {
  if (!mayKeepRegister(actor)) return null
  const cohort = await db.cohort.findFirst({ where: { id: cohortId, schoolId: actor.schoolId }, select: { course: { select: { kind: true } } } })
  if (!cohort) return null
  const kind = kindFor(cohort.course.kind)
  const [graduates, numbers] = await Promise.all([readGraduates(db, { cohortId, trainee: { certificates: { none: {} } } }), findNextNumbers(actor, kind, now)])
  const decision = graduates.at(-1)?.decision ?? null
  return {
    kind, numbers: numbers ?? { serial: null, register: 1 }, decision: decision && { signatory: decision.signatory, signatoryTitle: decision.signatoryTitle },
    waiting: graduates.map(({ traineeId, trainee: { person } }) => ({ traineeId, name: person.fullName, birthDate: dayOf(person.birthDate) })),
  }
}
