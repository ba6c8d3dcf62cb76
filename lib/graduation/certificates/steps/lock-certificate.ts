import 'server-only'
import type { SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { certificatesVisibleTo } from '../../policy'
import { lockClass } from '../../steps'

/** The certificate as it stands once its class is locked, or null if it is not the actor's to see. */
export async function lockCertificate(tx: Tx, actor: SchoolActor, id: string) {
  const where = { AND: [{ id }, certificatesVisibleTo(actor)] }
  const found = await tx.certificate.findFirst({ where, select: { cohortId: true } })
  if (!found || !(await lockClass(tx, actor, found.cohortId))) return null
  return tx.certificate.findFirst({
    where, select: {
      id: true, cohortId: true, schoolId: true, traineeId: true, kind: true, serialNumber: true, issuedOn: true, content: true, decisionId: true,
      revocation: { select: { certificateId: true } }, replacedBy: { select: { id: true } }, trainee: { select: { personId: true, cohort: { select: { course: { select: { level: true } } } } } },
    },
  })
}
