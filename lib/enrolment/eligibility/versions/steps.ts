import 'server-only'
import type { SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { dayAt, dayOf, dayOrNull, type Day } from '../../../time'
import { readParameters, waivers } from '../schema'
import { versionRules, type VersionRule } from './schema'

export type StoredVersion = {
  id: string; schoolId: string | null; family: string; document: string; documentOn: Day | null; title: string; validFrom: Day; validTo: Day | null
  revoked: boolean; lastDay: Day | null; rules: VersionRule[]
}

export const versionColumns = {
  id: true, schoolId: true, family: true, document: true, documentOn: true, title: true, validFrom: true, validTo: true, revoked: true, lastDay: true,
  rules: { orderBy: { position: 'asc' }, select: { code: true, citation: true, severity: true, parameters: true, verified: true, waivableBy: true, wordingVi: true, wordingEn: true } },
} as const

type VersionRow = Omit<StoredVersion, 'documentOn' | 'validFrom' | 'validTo' | 'lastDay' | 'rules'> & { documentOn: Date | null; validFrom: Date; validTo: Date | null; lastDay: Date | null; rules: readonly RuleRow[] }
type RuleRow = { code: string; citation: string; severity: string; parameters: unknown; verified: boolean; waivableBy: string | null; wordingVi: string | null; wordingEn: string | null }

export const versionOf = (row: VersionRow): StoredVersion => ({
  ...row, documentOn: dayOrNull(row.documentOn), validFrom: dayOf(row.validFrom), validTo: dayOrNull(row.validTo), lastDay: dayOrNull(row.lastDay), rules: row.rules.map(ruleOf),
})

const ruleOf = (row: RuleRow): VersionRule => ({
  ...readParameters(row), citation: row.citation, verified: row.verified, waivableBy: waivers.find((one) => one === row.waivableBy) ?? null,
  wording: row.wordingVi !== null && row.wordingEn !== null ? { vi: row.wordingVi, en: row.wordingEn } : null,
})

/** Every version of a family that ever judges at a school, the general ones among them; the newest first. */
export async function readVersions(tx: Tx, schoolId: string | null, family: string): Promise<StoredVersion[]> {
  const rows = await tx.ruleSet.findMany({ where: { family, OR: [{ schoolId: null }, { schoolId }] }, orderBy: { validFrom: 'desc' }, select: versionColumns })
  return rows.map(versionOf)
}

/**
 * The same, with the school's own locked until the transaction ends: whoever decides, takes back or ends one waits here. Nominations, which
 * only refer to a version, do not.
 */
export async function lockVersions(tx: Tx, { schoolId }: SchoolActor, family: string): Promise<StoredVersion[]> {
  await tx.$queryRaw`select id from rule_set where school_id = ${schoolId}::uuid and family = ${family} order by id for no key update`
  return readVersions(tx, schoolId, family)
}

/** The paper by which a version was taken back or ended. */
export type Closing = { number: string; on: Day; reason: string; at: Day; by: string }
export const closingColumns = { closedAt: true, closedNumber: true, closedOn: true, closedReason: true, closedBy: { select: { displayName: true } } } as const
type ClosingRow = { closedAt: Date | null; closedNumber: string | null; closedOn: Date | null; closedReason: string | null; closedBy: { displayName: string } | null }

export const closingOf = ({ closedAt, closedNumber, closedOn, closedReason, closedBy }: ClosingRow): Closing | null =>
  closedAt && closedNumber && closedOn && closedReason && closedBy ? { number: closedNumber, on: dayOf(closedOn), reason: closedReason, at: dayAt(closedAt), by: closedBy.displayName } : null

/** Whether rules of this family judge anybody at a school: its courses have it, or a regulation does. */
export async function familyKnown(tx: Tx, schoolId: string, family: string): Promise<boolean> {
  const [course, set] = await Promise.all([
    tx.course.findFirst({ where: { schoolId, ruleFamily: family }, select: { id: true } }), tx.ruleSet.findFirst({ where: { family, schoolId: null }, select: { id: true } }),
  ])
  return course !== null || set !== null
}

export type StoredDraft = { id: string; schoolId: string; family: string; title: string; effectiveOn: Day; revision: number; rules: VersionRule[] }

/** The draft, locked until the transaction ends, or null if it is not one of the actor's school. Whoever changes or decides it waits here. */
export async function lockDraft(tx: Tx, actor: SchoolActor, id: string): Promise<StoredDraft | null> {
  await tx.$queryRaw`select id from rule_draft where id = ${id}::uuid for update`
  const draft = await tx.ruleDraft.findFirst({ where: { id, schoolId: actor.schoolId } })
  return draft && draftOf(draft)
}

/** What a draft holds was checked when it was written. */
export const draftOf = ({ content, effectiveOn, ...draft }: Omit<StoredDraft, 'rules' | 'effectiveOn'> & { content: unknown; effectiveOn: Date }): StoredDraft => (
  { id: draft.id, schoolId: draft.schoolId, family: draft.family, title: draft.title, revision: draft.revision, effectiveOn: dayOf(effectiveOn), rules: versionRules.parse(content) }
)
