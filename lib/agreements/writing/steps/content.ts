import 'server-only'
import { v7 as uuid } from 'uuid'
import { db, type Tx } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { fail, type Details, type Failure } from '../../../result'
import { dateOf, dayOf, dayOrNull } from '../../../time'
import { cellRoles, partyKinds } from '../../schema'
import { keyOf } from '../rules/content'
import { evidenceKinds } from '../../obligations/schema'
import { dueEvents, dueKinds, type CommitmentInput, type VersionContent } from '../schema'

export const contentParts = {
  validFrom: true, validTo: true, reviewMonth: true, legalBasis: true,
  clauses: { orderBy: { position: 'asc' }, select: { title: true, text: true } },
  parties: { orderBy: { position: 'asc' }, select: { id: true, kind: true, agencyId: true, label: true, members: { orderBy: { agencyId: 'asc' }, select: { agencyId: true } } } },
  cells: { select: { stageCode: true, partyId: true, role: true } },
  commitments: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.AgreementVersionSelect

type Found = Prisma.AgreementVersionGetPayload<{ select: typeof contentParts }>

/** Rows of a version as what it says. */
export function contentOf({ validFrom, validTo, reviewMonth, legalBasis, clauses, parties, cells, commitments }: Found): VersionContent {
  const kept = parties.map(({ id, kind, members, ...party }) => (
    { id, ...party, kind: partyKinds.find((one) => one === kind) ?? ('AGENCY' as const), members: members.map(({ agencyId }) => agencyId) }))
  const keys = new Map(kept.map((party) => [party.id, keyOf(party)]))
  return {
    validFrom: dayOf(validFrom), validTo: dayOf(validTo), reviewMonth, legalBasis, clauses, parties: kept.map(({ id: _, ...party }) => party),
    cells: cells.map(({ stageCode, partyId, role }) => ({ stage: stageCode, party: keys.get(partyId) ?? 'SCHOOL', role: cellRoles.find((one) => one === role) ?? ('INFORMED' as const) })),
    commitments: commitments.map(({ key, stageCode, partyId, clause, title, dueKind, dueOn, dueMonth, dueDay, dueEvent, dueDays, closedBy }): CommitmentInput => ({
      key, stage: stageCode, party: keys.get(partyId) ?? 'SCHOOL', clause, title, dueKind: dueKinds.find((one) => one === dueKind) ?? 'ON_DATE', dueOn: dayOrNull(dueOn), dueMonth, dueDay,
      dueEvent: dueEvents.find((one) => one === dueEvent) ?? null, dueDays, closedBy: evidenceKinds.find((one) => one === closedBy) ?? 'DOCUMENT',
    })),
  }
}

export const readContent = async (tx: Tx, versionId: string): Promise<VersionContent> =>
  contentOf(await tx.agreementVersion.findUniqueOrThrow({ where: { id: versionId }, select: contentParts }))

/** Writes all parts of a draft that has none. Promises without a key get one. */
export async function writeParts(tx: Tx, versionId: string, { clauses, parties, cells, commitments }: VersionContent): Promise<void> {
  const ids = new Map(parties.map((party) => [keyOf(party), uuid()]))
  const idOf = (party: string) => ids.get(party) ?? ''
  await tx.agreementClause.createMany({ data: clauses.map((clause, place) => ({ versionId, position: place + 1, ...clause })) })
  await tx.agreementParty.createMany({
    data: parties.map((party, place) => ({ id: idOf(keyOf(party)), versionId, position: place + 1, kind: party.kind, agencyId: party.agencyId, label: party.label })),
  })
  await tx.agreementMember.createMany({ data: parties.flatMap((party) => [...new Set(party.members)].map((agencyId) => ({ partyId: idOf(keyOf(party)), agencyId }))) })
  await tx.agreementCell.createMany({ data: cells.map(({ stage, party, role }) => ({ versionId, stageCode: stage, partyId: idOf(party), role })) })
  await tx.commitment.createMany({
    data: commitments.map(({ key, stage, party, dueOn, ...promise }, place) => (
      { ...promise, id: uuid(), key: key ?? uuid(), versionId, position: place + 1, stageCode: stage, partyId: idOf(party), dueOn: dueOn ? dateOf(dueOn) : null })),
  })
}

/** Takes the parts of a draft away. */
export async function clearParts(tx: Tx, versionId: string): Promise<void> {
  await tx.commitment.deleteMany({ where: { versionId } })
  await tx.agreementCell.deleteMany({ where: { versionId } })
  await tx.agreementMember.deleteMany({ where: { party: { versionId } } })
  await tx.agreementParty.deleteMany({ where: { versionId } })
  await tx.agreementClause.deleteMany({ where: { versionId } })
}

export const stageCodes = async (tx: Tx): Promise<string[]> => (await tx.stage.findMany({ orderBy: { position: 'asc' }, select: { code: true } })).map(({ code }) => code)

/** A fault as it is answered: with the names of the stage it speaks of, which people know, beside the code, which programs know. */
export async function refusedFor<E extends string>(tx: Tx, { error, details }: { error: E; details: Details }): Promise<Failure<E>> {
  const stage = typeof details['stage'] === 'string' ? await tx.stage.findUnique({ where: { code: details['stage'] }, select: { nameVi: true, nameEn: true } }) : null
  return fail(error, stage ? { ...details, stageVi: stage.nameVi, stageEn: stage.nameEn } : details)
}

/** Agencies among those that a version names which are not of the school's province. */
export async function foreignAgencies(tx: Tx, { parties }: VersionContent, provinceId: string): Promise<number> {
  const named = [...new Set(parties.flatMap(({ agencyId, members }) => [...(agencyId ? [agencyId] : []), ...members]))]
  return named.length - (await tx.agency.count({ where: { id: { in: named }, provinceId } }))
}

/** Agencies that exist today in a province. */
export const liveAgencies = (provinceId: string, today: string) => db.agency.findMany({
  where: { provinceId, validFrom: { lte: dateOf(today) }, OR: [{ validTo: null }, { validTo: { gte: dateOf(today) } }] }, orderBy: { code: 'asc' },
  select: { id: true, code: true, names: { where: { validTo: null }, take: 1, select: { name: true } } },
})
