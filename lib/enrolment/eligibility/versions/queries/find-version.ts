import 'server-only'
import type { Actor } from '../../../../access/actor'
import { db } from '../../../../db/client'
import { dayAt, type Day } from '../../../../time'
import { mayReadDrafts, versionsVisibleTo } from '../policy'
import { missingCodes } from '../rules/difference'
import { inForceOn, previousOf } from '../rules/timeline'
import { fileFormat, type RuleCodeOfSet, type VersionFile } from '../schema'
import { closingColumns, closingOf, draftOf, readVersions, versionColumns, versionOf, type Closing, type StoredDraft, type StoredVersion } from '../steps'

export type ShownVersion = StoredVersion & {
  school: string | null; decided: { on: Day; by: string } | null
  /** By which it was taken back or ended. */
  closing: Closing | null
  /** What judged before it, so that the difference can be shown. */
  previous: StoredVersion | null
}

/** One version with its rules and the version before it, or null if it is not for the actor to see. */
export async function findVersion(actor: Actor, id: string): Promise<ShownVersion | null> {
  const row = await db.ruleSet.findFirst({
    where: { AND: [{ id }, versionsVisibleTo(actor)] },
    select: { ...versionColumns, ...closingColumns, decidedAt: true, school: { select: { name: true } }, account: { select: { displayName: true } } },
  })
  if (!row) return null
  const { school, account, decidedAt, ...stored } = row
  const version = versionOf(stored)
  const previous = previousOf(await readVersions(db, row.schoolId, row.family), version)
  return { ...version, closing: closingOf(row), school: school?.name ?? null, decided: decidedAt && account ? { on: dayAt(decidedAt), by: account.displayName } : null, previous }
}

export type ShownDraft = StoredDraft & { base: StoredVersion | null; by: string; changedAt: Date
  /** The day from which it would hold, today if its own has gone by. */
  from: Day
  passed: boolean
  /** Rules of its family that it does not have. */
  missing: RuleCodeOfSet[]
}

/** A draft of the actor's school with the version it would follow on its day, or on today if that day has gone by; null if it is not for the actor to see. */
export async function findRuleDraft(actor: Actor, id: string, now: Date): Promise<ShownDraft | null> {
  if (!mayReadDrafts(actor)) return null
  const row = await db.ruleDraft.findFirst({ where: { id, schoolId: actor.schoolId }, include: { account: { select: { displayName: true } } } })
  if (!row) return null
  const draft = draftOf(row)
  const today = dayAt(now)
  const versions = await readVersions(db, actor.schoolId, draft.family)
  const passed = draft.effectiveOn < today
  const from = passed ? today : draft.effectiveOn
  return { ...draft, base: inForceOn(versions, actor.schoolId, from) ?? null, by: row.account.displayName, changedAt: row.changedAt, from, passed, missing: missingCodes(draft) }
}

/** A version as a file, which can be imported again as it is or changed; null if it is not for the actor to see. */
export async function exportVersion(actor: Actor, id: string): Promise<VersionFile | null> {
  const row = await db.ruleSet.findFirst({ where: { AND: [{ id }, versionsVisibleTo(actor)] }, select: versionColumns })
  return row && fileOf(versionOf(row))
}

const fileOf = ({ family, title, validFrom, rules }: StoredVersion): VersionFile => ({ format: fileFormat, family, title, effectiveOn: validFrom, rules })
