import 'server-only'
import type { Actor } from '../../../access/actor'
import { hashToken } from '../../../access/api-key'
import { forgiveCheck, mayCheck } from '../../../access/throttle'
import { db } from '../../../db/client'
import { fail, ok, type Result } from '../../../result'
import { dayOf, type Day } from '../../../time'
import { readCode } from '../rules/code'
import { maskName, registered, statusOf } from '../rules/content'
import { certificateContent, type CertificateContent, type CertificateStatus } from '../schema'

/** What anybody who holds the paper may compare it with: what is frozen, less birth date and most of the name. */
export type CheckedCertificate = Pick<CertificateContent, 'kind' | 'course' | 'cohortCode' | 'from' | 'to' | 'rank' | 'decisionNumber' | 'decidedOn' | 'serialNumber' | 'issuedOn' | 'signatory' | 'signatoryTitle'> & {
  school: string; name: string; registerNumber: string; status: CertificateStatus; revokedOn: Day | null; revokedBy: string | null; replacedBy: { serialNumber: string; issuedOn: Day } | null
}

/** The certificate of a code, whoever asks; there is no other way to it from outside the school. Counted, because a code may be guessed at. */
export async function checkCertificate(_actor: Actor, { code, address }: { code: string; address: string }): Promise<Result<CheckedCertificate, 'certificate_not_found' | 'too_many_checks'>> {
  if (!(await mayCheck(address))) return fail('too_many_checks')
  const read = readCode(code)
  const row = read && (await db.certificate.findUnique({
    where: { checkHash: hashToken(read) },
    select: { content: true, revocation: { select: { revokedOn: true, number: true } }, replacedBy: { select: { serialNumber: true, issuedOn: true } } },
  }))
  if (!row) return fail('certificate_not_found')
  await forgiveCheck(address)
  const frozen = certificateContent.parse(JSON.parse(row.content))
  const { kind, course, cohortCode, from, to, rank, decisionNumber, decidedOn, serialNumber, issuedOn, signatory, signatoryTitle } = frozen
  const [next] = row.replacedBy
  return ok({
    kind, course, cohortCode, from, to, rank, decisionNumber, decidedOn, serialNumber, issuedOn, signatory, signatoryTitle, school: frozen.school.name, name: maskName(frozen.fullName),
    registerNumber: registered(frozen), status: statusOf({ revoked: row.revocation !== null, replaced: next !== undefined }),
    revokedOn: row.revocation ? dayOf(row.revocation.revokedOn) : null, revokedBy: row.revocation?.number ?? null, replacedBy: next ? { serialNumber: next.serialNumber, issuedOn: dayOf(next.issuedOn) } : null,
  })
}
