import 'server-only'
import type { Prisma } from '../../../db/generated/client'
import { searchKey } from '../../../text'
import { dayOf, type Day } from '../../../time'
import { registered, statusOf } from '../rules/content'
import { certificateContent, kindOf, type CertificateContent, type CertificateKind, type CertificateStatus, type RegisterFilter } from '../schema'

export type RegisterRow = {
  id: string; kind: CertificateKind; status: CertificateStatus; serialNumber: string; registerNumber: string; issuedOn: Day; content: CertificateContent; cohortId: string
  revocation: { number: string; revokedOn: Day } | null; replacedBy: string | null
}

export const narrowed = ({ q, kind, status, year }: Pick<RegisterFilter, 'q' | 'kind' | 'status' | 'year'>): Prisma.CertificateWhereInput => ({
  ...(q ? { searchText: { contains: searchKey(q) } } : {}), ...(kind ? { kind } : {}), ...(year ? { registerYear: year } : {}),
  ...(status === 'REVOKED' ? { revocation: { isNot: null } } : status ? { revocation: { is: null }, replacedBy: status === 'REISSUED' ? { some: {} } : { none: {} } } : {}),
})

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
