import 'server-only'
import type { Actor } from '../../../access/actor'
import { typedToken } from '../../../access/link-token'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { searchKey } from '../../../text'
import { dateOf, dayOf, type Day } from '../../../time'
import { writeCursor } from '../../../web/cursor'
import { certificatesVisibleTo, mayReadRegister } from '../../policy'
import { registered, statusOf } from '../rules/content'
import { certificateContent, kindOf, type CertificateContent, type CertificateKind, type CertificateStatus, type RegisterFilter } from '../schema'

export type RegisterRow = {
  id: string; kind: CertificateKind; status: CertificateStatus; serialNumber: string; registerNumber: string; issuedOn: Day; content: CertificateContent; cohortId: string
  revocation: { number: string; revokedOn: Day } | null; replacedBy: string | null
}

/** The register of the school, the last issue first; none for whom it is no business. */
export async function listRegister(actor: Actor, filter: RegisterFilter): Promise<{ items: RegisterRow[]; nextCursor: string | null }> {
  if (!mayReadRegister(actor)) return { items: [], nextCursor: null }
  const rows = await db.certificate.findMany({
    where: { AND: [{ schoolId: actor.schoolId }, narrowed(filter), after(filter)] }, select: registerFields, orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }], take: filter.limit + 1,
  })
  const items = rows.slice(0, filter.limit).map(rowOf)
  const last = rows.length > filter.limit ? items.at(-1) : undefined
  return { items, nextCursor: last ? writeCursor([last.issuedOn, last.id]) : null }
}

/** The certificates of a class by register number; none of a class that the actor does not work with. */
export async function listClassCertificates(actor: Actor, cohortId: string): Promise<RegisterRow[]> {
  if (actor.kind !== 'school') return []
  const rows = await db.certificate.findMany({
    where: { AND: [{ cohortId }, certificatesVisibleTo(actor)] }, select: registerFields, orderBy: [{ registerYear: 'asc' }, { registerNumber: 'asc' }], take: 800,
  })
  return rows.map(rowOf)
}

/** What was issued to oneself, with the code that is printed on it. */
export async function listMyCertificates(actor: Actor): Promise<(RegisterRow & { code: string })[]> {
  if (actor.kind !== 'trainee') return []
  const rows = await db.certificate.findMany({ where: certificatesVisibleTo(actor), select: registerFields, orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }], take: 50 })
  return rows.map((row) => ({ ...rowOf(row), code: typedToken('certificate', row.id) }))
}

export const narrowed = ({ q, kind, status, year }: Pick<RegisterFilter, 'q' | 'kind' | 'status' | 'year'>): Prisma.CertificateWhereInput => ({
  ...(q ? { searchText: { contains: searchKey(q) } } : {}), ...(kind ? { kind } : {}), ...(year ? { registerYear: year } : {}),
  ...(status === 'REVOKED' ? { revocation: { isNot: null } } : status ? { revocation: { is: null }, replacedBy: status === 'REISSUED' ? { some: {} } : { none: {} } } : {}),
})

function after({ cursor }: RegisterFilter): Prisma.CertificateWhereInput {
  if (!cursor) return {}
  const [issuedOn, id] = cursor
  return { OR: [{ issuedOn: { lt: dateOf(issuedOn) } }, { issuedOn: dateOf(issuedOn), id: { lt: id } }] }
}

export const registerFields = {
  id: true, kind: true, serialNumber: true, registerNumber: true, registerYear: true, issuedOn: true, content: true, cohortId: true,
  revocation: { select: { number: true, revokedOn: true } }, replacedBy: { select: { serialNumber: true } },
} as const satisfies Prisma.CertificateSelect
type Row = Prisma.CertificateGetPayload<{ select: typeof registerFields }>

export const rowOf = ({ kind, issuedOn, content, revocation, replacedBy, registerYear, registerNumber, ...row }: Row): RegisterRow => ({
  ...row, kind: kindOf(kind), issuedOn: dayOf(issuedOn), registerNumber: registered({ registerNumber, registerYear }), content: certificateContent.parse(JSON.parse(content)),
  status: statusOf({ revoked: revocation !== null, replaced: replacedBy.length > 0 }), revocation: revocation && { number: revocation.number, revokedOn: dayOf(revocation.revokedOn) },
  replacedBy: replacedBy[0]?.serialNumber ?? null,
})
