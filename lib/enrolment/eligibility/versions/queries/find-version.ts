import 'server-only'
import type { Actor } from '../../../../access/actor'
import { db } from '../../../../db/client'
import { dayAt, type Day } from '../../../../time'
import { mayReadDrafts, versionsVisibleTo } from '../policy'
import { inForceOn, previousOf } from '../rules/timeline'
import { fileFormat, type VersionFile } from '../schema'
import { draftOf, readVersions, versionColumns, versionOf, type StoredDraft, type StoredVersion } from '../steps'

export type ShownVersion = StoredVersion & {
  school: string | null; decided: { on: Day; by: string } | null
  /** What judged before it, so that the difference can be shown. */
  previous: StoredVersion | null
}

/** One version with its rules and the version before it, or null if it is not for the actor to see. */
export async function findVersion(actor: Actor, id: string): Promise<ShownVersion | null> {
  const row = await db.ruleSet.findFirst({
    where: { AND: [{ id }, versionsVisibleTo(actor)] },
    select: { ...versionColumns, decidedAt: true, school: { select: { name: true } }, account: { select: { displayName: true } } },
  })
  if (!row) return null
  const { school, account, decidedAt, ...stored } = row
  const version = versionOf(stored)
  const previous = previousOf(await readVersions(db, row.schoolId, row.family), version)
  return { ...version, school: school?.name ?? null, decided: decidedAt && account ? { on: dayAt(decidedAt), by: account.displayName } : null, previous }
}

export type ShownDraft = StoredDraft & { base: StoredVersion | null; by: string; changedAt: Date }

/** A draft of the actor's school with the version it would follow on its day, or on today if that day has gone by; null if it is not for the actor to see. */
export async function findRuleDraft(actor: Actor, id: string, now: Date): Promise<ShownDraft | null> {
  if (!mayReadDrafts(actor)) return null
  const row = await db.ruleDraft.findFirst({ where: { id, schoolId: actor.schoolId }, include: { account: { select: { displayName: true } } } })
  if (!row) return null
  const draft = draftOf(row)
  const today = dayAt(now)
  const versions = await readVersions(db, actor.schoolId, draft.family)
  const base = inForceOn(versions, actor.schoolId, draft.effectiveOn < today ? today : draft.effectiveOn) ?? null
  return { ...draft, base, by: row.account.displayName, changedAt: row.changedAt }
}

/** A version as a file, which can be imported again as it is or changed; null if it is not for the actor to see. */
export async function exportVersion(actor: Actor, id: string): Promise<VersionFile | null> {
  const row = await db.ruleSet.findFirst({ where: { AND: [{ id }, versionsVisibleTo(actor)] }, select: versionColumns })
  return row && fileOf(versionOf(row))
}

const fileOf = ({ family, title, validFrom, rules }: StoredVersion): VersionFile => ({ format: fileFormat, family, title, effectiveOn: validFrom, rules })
