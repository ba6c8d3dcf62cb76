import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { dayAt, dayOf, dayOrNull } from '../../time'
import { agreementVersionsVisibleTo } from '../policy'
import { agreementStatuses, cellRoles, partyKinds } from '../schema'

export type Agreement = NonNullable<Awaited<ReturnType<typeof findAgreement>>>

/**
 * One version of an agreement, the one asked for or the one that counts today, with parties, cells and clauses, and the
 * list of versions the actor may see; null if none. One statement.
 */
export async function findAgreement(actor: Actor, id: string, number?: number) {
  const agreement = await db.agreement.findUnique({ where: { id }, select: { ...selected, versions: { ...selected.versions, where: agreementVersionsVisibleTo(actor) } } })
  const versions = agreement?.versions ?? []
  const version = number === undefined
    ? (versions.find(({ status }) => status === 'IN_FORCE') ?? versions[0])
    : versions.find((one) => one.number === number)
  return agreement && version ? { id, title: agreement.title, schoolId: agreement.schoolId, ...describe(version), versions: versions.map(headOf) } : null
}

const selected = {
  title: true, schoolId: true,
  versions: {
    orderBy: { number: 'desc' },
    select: {
      id: true, number: true, status: true, documentNumber: true, signedOn: true, validFrom: true, validTo: true, reviewMonth: true, legalBasis: true, 
      scans: { orderBy: { uploadedAt: 'desc' }, select: { id: true, fileName: true, withdrawnAt: true, withdrawnReason: true } },
      parties: {
        orderBy: { position: 'asc' },
        select: {
          id: true, kind: true, agencyId: true, label: true, signedBy: true, signedPost: true, signedOn: true, signedDocument: true, _count: { select: { members: true } },
        },
      },
      cells: { select: { role: true, partyId: true, stage: { select: { code: true, position: true, nameVi: true, nameEn: true } } } },
      clauses: { orderBy: { position: 'asc' }, select: { position: true, title: true, text: true } },
    },
  },
} as const satisfies Prisma.AgreementSelect

type Version = Prisma.AgreementVersionGetPayload<(typeof selected)['versions']>

const headOf = ({ number, status, documentNumber, signedOn, validFrom, validTo }: Version) => ({
  number, status: agreementStatuses.find((one) => one === status) ?? ('DRAFT' as const), documentNumber,
  signedOn: dayOrNull(signedOn), validFrom: dayOf(validFrom), validTo: dayOf(validTo),
})

function describe(version: Version) {
  return {
    ...headOf(version),
    versionId: version.id, reviewMonth: version.reviewMonth, legalBasis: version.legalBasis, scan: version.scans.find(({ withdrawnAt }) => withdrawnAt === null)?.id ?? null, withdrawnScans: withdrawnOf(version), clauses: version.clauses,
    parties: version.parties.map(({ signedOn, kind, _count, ...party }) => ({
      ...party, kind: partyKinds.find((one) => one === kind) ?? ('AGENCY' as const), signedOn: dayOrNull(signedOn), members: _count.members,
    })),
    stages: stagesOf(version),
  }
}

/** Scans that were wrong, the last withdrawn first. */
const withdrawnOf = ({ scans }: Version) => scans.flatMap(({ id, fileName, withdrawnAt, withdrawnReason }) => (
  withdrawnAt && withdrawnReason !== null ? [{ id, fileName, withdrawnOn: dayAt(withdrawnAt), reason: withdrawnReason }] : []))

/** The rows of the matrix in their order, each with what its parties do. */
function stagesOf({ cells }: Version) {
  const stages = new Map(cells.map(({ stage }) => [stage.code, stage]))
  return [...stages.values()].sort((a, b) => a.position - b.position).map(({ code, nameVi, nameEn }) => ({
    code, name: { vi: nameVi, en: nameEn },
    cells: cells.filter(({ stage }) => stage.code === code).map(({ partyId, role }) => ({ partyId, role: cellRoles.find((one) => one === role) ?? ('INFORMED' as const) })),
  }))
}
