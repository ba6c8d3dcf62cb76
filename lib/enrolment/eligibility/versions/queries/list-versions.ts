import 'server-only'
import type { Actor } from '../../../../access/actor'
import { db } from '../../../../db/client'
import { dayOf, dayOrNull, type Day } from '../../../../time'
import { addendumFamily } from '../../schema'
import { mayReadDrafts, versionsVisibleTo } from '../policy'
import { closingColumns, closingOf, type Closing } from '../steps'

export type ListedVersion = {
  id: string; family: string; school: { id: string; name: string } | null; document: string; documentOn: Day | null; title: string
  validFrom: Day; validTo: Day | null; revoked: boolean; rules: number; unverified: number
  /** By which it was taken back or ended. */
  closing: Closing | null
}

/** The versions of all rule sets that the actor works with, general ones first, then by school, the newest first; nothing for whom they are no business. */
export async function listVersions(actor: Actor): Promise<ListedVersion[]> {
  const rows = await db.ruleSet.findMany({
    where: versionsVisibleTo(actor), take: 500, orderBy: [{ family: 'asc' }, { schoolId: { sort: 'asc', nulls: 'first' } }, { validFrom: 'desc' }],
    select: {
      id: true, family: true, document: true, documentOn: true, title: true, validFrom: true, validTo: true, revoked: true, ...closingColumns,
      school: { select: { id: true, name: true } }, rules: { select: { verified: true } },
    },
  })
  return rows.map(({ rules, id, family, school, document, title, revoked, ...row }) => ({
    id, family, school, document, title, revoked, closing: closingOf(row), documentOn: dayOrNull(row.documentOn), validFrom: dayOf(row.validFrom), validTo: dayOrNull(row.validTo),
    rules: rules.length, unverified: rules.filter(({ verified }) => !verified).length,
  }))
}

export type ListedDraft = { id: string; family: string; title: string; effectiveOn: Day; changedAt: Date; by: string }

/** What the actor's school prepares. */
export async function listRuleDrafts(actor: Actor): Promise<ListedDraft[]> {
  if (!mayReadDrafts(actor)) return []
  const rows = await db.ruleDraft.findMany({
    where: { schoolId: actor.schoolId }, orderBy: { family: 'asc' },
    select: { id: true, family: true, title: true, effectiveOn: true, changedAt: true, account: { select: { displayName: true } } },
  })
  return rows.map(({ account, effectiveOn, ...row }) => ({ ...row, effectiveOn: dayOf(effectiveOn), by: account.displayName }))
}

/** The families whose rules judge somebody at the actor's school, the addendum last. */
export async function listRuleFamilies(actor: Actor): Promise<string[]> {
  if (!mayReadDrafts(actor)) return []
  const [courses, sets] = await Promise.all([
    db.course.findMany({ where: { schoolId: actor.schoolId, ruleFamily: { not: null } }, distinct: ['ruleFamily'], select: { ruleFamily: true } }),
    db.ruleSet.findMany({ where: { schoolId: null }, distinct: ['family'], select: { family: true } }),
  ])
  return [...new Set([...courses.flatMap(({ ruleFamily }) => ruleFamily ?? []), ...sets.map(({ family }) => family)])].toSorted().concat(addendumFamily)
}
