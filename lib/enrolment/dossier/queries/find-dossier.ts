import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dayOrNull } from '../../../time'
import { dossiersVisibleTo } from '../policy'
import { countStates, isAsked, takesDocuments, type DossierState } from '../rules'
import { askingFindings, documentFaults, documentStatuses, isClassified, kindOf, type DocumentFault, type DocumentKind, type DocumentStatus } from '../schema'
import { requirementsOf } from '../steps'

export type DossierDocument = {
  id: string; version: number; status: DocumentStatus; uploadedAt: string; reviewedAt: string | null; reason: DocumentFault | null; note: string | null
  /** `removed`: what is left is its hash. */
  file: { name: string; mediaType: string; sizeBytes: number; sha256: string; removed: boolean } | null
  paper: { number: string; on: string; confirmedBy: string } | null
}
export type DossierItem = {
  requirementId: string; kind: DocumentKind; classified: boolean
  /** The rule that asks for it; null: every nomination of the course owes it. */
  rule: string | null
  /** Every rule that it serves: what the course asks of everybody serves those too that would ask for it. */
  serves: readonly string[]
  /** Whether it is still asked for: findings, and the day it is judged by, change when a nomination is sent again. */
  asked: boolean
  state: DossierState; current: DossierDocument | null; earlier: readonly DossierDocument[]
}
export type Dossier = { nominationId: string; open: boolean; counts: Record<DossierState, number>; items: readonly DossierItem[] }

/** What a nomination must be proved by and what has come, with former versions; null if its papers are not the actor's to know of. */
export async function findDossier(actor: Actor, nominationId: string): Promise<Dossier | null> {
  const nomination = await db.nomination.findFirst({
    where: { AND: [{ id: nominationId }, dossiersVisibleTo(actor)] }, select: { id: true, status: true, schoolId: true, courseId: true, submittedAt: true, findings: true },
  })
  if (!nomination) return null
  const [requirements, documents] = await Promise.all([
    db.documentRequirement.findMany({ where: requirementsOf(nomination), orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    db.nominationDocument.findMany({ where: { nominationId }, orderBy: { version: 'desc' } }),
  ])
  const findings = askingFindings.parse(nomination.findings)
  const items = requirements.flatMap((requirement): DossierItem[] => {
    const [asked, versions] = [isAsked(requirement, findings, nomination.submittedAt), documents.filter(({ requirementId }) => requirementId === requirement.id)]
    if (!asked && versions.length === 0) return []
    const current = versions.find(({ replacedAt }) => replacedAt === null)
    return [{
      requirementId: requirement.id, kind: kindOf(requirement.kind), classified: isClassified(requirement.kind), rule: requirement.rule, serves: requirement.rule ? [requirement.rule] : [], asked,
      state: current ? statusOf(current.status) : 'MISSING', current: current ? shown(current) : null, earlier: versions.filter((one) => one !== current).map(shown),
    }]
  })
  const told = withoutDoubles(items)
  return { nominationId, open: takesDocuments(nomination.status), counts: countStates(told), items: told }
}

/** What is asked of everybody a rule need not ask for again, nor the school for what is asked in general. */
const withoutDoubles = (items: readonly DossierItem[]): DossierItem[] =>
  items.filter((item, place) => item.current !== null || !items.some((other, before) => other.kind === item.kind && (
    other.rule === item.rule ? (other.current === null ? before < place : true) : other.rule === null && other.asked)))
    .map((item, _, told) => ({ ...item, serves: item.rule === null ? items.flatMap(({ kind, rule }) => (kind === item.kind && rule !== null && !told.some((one) => one.rule === rule) ? [rule] : [])) : item.serves }))

const statusOf = (status: string): DocumentStatus => documentStatuses.find((one) => one === status) ?? 'SUBMITTED'

function shown(row: Prisma.NominationDocumentGetPayload<object>): DossierDocument {
  const on = dayOrNull(row.paperOn)
  return {
    id: row.id, version: row.version, status: statusOf(row.status), uploadedAt: row.uploadedAt.toISOString(), reviewedAt: row.reviewedAt?.toISOString() ?? null,
    reason: documentFaults.find((one) => one === row.reason) ?? null, note: row.note,
    file: row.fileName && row.mediaType && row.contentHash
      ? { name: row.fileName, mediaType: row.mediaType, sizeBytes: row.sizeBytes ?? 0, sha256: row.contentHash, removed: row.purgedAt !== null } : null,
    paper: row.paperNumber && on && row.confirmedBy ? { number: row.paperNumber, on, confirmedBy: row.confirmedBy } : null,
  }
}
