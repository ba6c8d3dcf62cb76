import 'server-only'
import type { Actor } from '../../../../access/actor'
import { db } from '../../../../db/client'
import { addDays, dayAt } from '../../../../time'
import { mayDecideVersions } from '../policy'
import { closableAs, inForceOn, without } from '../rules/timeline'
import { readVersions, type StoredVersion } from '../steps'

export type ShownClosing = {
  version: StoredVersion; as: 'revoke' | 'end'
  /** What would judge instead, as far as is known today; null: nothing. */
  instead: StoredVersion | null
}

/** A version of the actor's school that may be taken back or ended now, with what would judge then; null if it is not the actor's to close. */
export async function findClosing(actor: Actor, id: string, now: Date): Promise<ShownClosing | null> {
  if (!mayDecideVersions(actor)) return null
  const seen = await db.ruleSet.findFirst({ where: { id, schoolId: actor.schoolId }, select: { family: true } })
  if (!seen) return null
  const [versions, today] = [await readVersions(db, actor.schoolId, seen.family), dayAt(now)]
  const version = versions.find((one) => one.id === id)
  const as = version ? closableAs(version, today) : null
  if (!version || !as) return null
  // Taken back, it lets the one last again that it had ended; ended, it lets nothing last again.
  const instead = as === 'revoke' ? inForceOn(without(versions, version), actor.schoolId, version.validFrom) : inForceOn(versions.filter((one) => one !== version), actor.schoolId, addDays(today, 1))
  return { version, as, instead: instead ?? null }
}
