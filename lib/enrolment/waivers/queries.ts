import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../access/actor'
import { cohortsStaffedBy } from '../../catalogue/policy'
import { db } from '../../db/client'
import { dayAt, dayOf, type Day } from '../../time'
import { ruleCodes, waivers, type WaivableBy } from '../eligibility/schema'
import { mayOpenCohorts, mayRecordWaivers } from '../policy'
import { rulesInForce } from '../steps/lock-cohort'

export type ShownWaiver = { id: string; rule: string; person: string; birthDate: Day; authority: string; documentNumber: string; documentOn: Day; reason: string; recordedOn: Day; by: string
  /** Null while it holds. */
  revoked: { on: Day; by: string; reason: string } | null
  /** The scan that holds, and those that were removed. */
  scan: { fileName: string; sizeBytes: number } | null
  removedScans: readonly { on: Day; by: string; reason: string }[]
}

/** What was waived in a cohort, the latest first; null for whom the nominations of the cohort are no business. */
export async function findWaivers(actor: Actor, cohortId: string): Promise<ShownWaiver[] | null> {
  if (!mayOpenCohorts(actor)) return null
  const cohort = await db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] }, select: { id: true } })
  return cohort && listWaivers(actor, cohortId)
}

/** The same as a list; nothing for whom it is no business. */
export async function listWaivers(actor: Actor, cohortId: string): Promise<ShownWaiver[]> {
  if (!mayOpenCohorts(actor)) return []
  const rows = await db.waiver.findMany({
    where: { cohortId, cohort: cohortsStaffedBy(actor) }, orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: 200,
    select: {
      id: true, rule: true, authority: true, documentNumber: true, documentOn: true, reason: true, recordedAt: true,
      person: { select: { fullName: true, birthDate: true } }, account: { select: { displayName: true } },
      revokedAt: true, revokedReason: true, revokedBy: { select: { displayName: true } }, scans: { orderBy: { uploadedAt: 'desc' }, select: { fileName: true, sizeBytes: true, removedAt: true, removedReason: true, removedBy: { select: { displayName: true } } } },
    },
  })
  return rows.map(({ person, account, recordedAt, documentOn, revokedAt, revokedBy, revokedReason, scans, ...row }) => ({
    ...row, documentOn: dayOf(documentOn), person: person.fullName, birthDate: dayOf(person.birthDate), recordedOn: dayAt(recordedAt), by: account.displayName,
    revoked: revokedAt && revokedBy && revokedReason ? { on: dayAt(revokedAt), by: revokedBy.displayName, reason: revokedReason } : null,
    scan: scans.filter(({ removedAt }) => !removedAt).map(({ fileName, sizeBytes }) => ({ fileName, sizeBytes }))[0] ?? null,
    removedScans: scans.flatMap(({ removedAt, removedBy, removedReason }) => (removedAt && removedBy && removedReason ? [{ on: dayAt(removedAt), by: removedBy.displayName, reason: removedReason }] : [])),
  }))
}

/** Under which waiver of a person in a cohort a scan lies, by rule; nothing for whoever may not open it. One statement. */
export async function listScannedRules(actor: Actor, { cohortId, personId }: { cohortId: string; personId: string }): Promise<{ rule: string; waiverId: string }[]> {
  if (!mayOpenCohorts(actor)) return []
  const waivers = await db.waiver.findMany({
    where: { cohortId, personId, revokedAt: null, cohort: cohortsStaffedBy(actor), scans: { some: { removedAt: null } } }, select: { id: true, rule: true },
  })
  return waivers.map(({ id, rule }) => ({ rule, waiverId: id }))
}

export type WaivableRule = { rule: (typeof ruleCodes)[number]; by: WaivableBy; mine: boolean }

/** The rules of a cohort that somebody may waive, and whether the actor records it. */
export async function listWaivableRules(actor: Actor, cohortId: string, today: Day): Promise<WaivableRule[]> {
  if (!mayOpenCohorts(actor)) return []
  const cohort = await db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] }, select: { schoolId: true, course: { select: { ruleFamily: true } } } })
  if (!cohort) return []
  const { rules } = await rulesInForce(db, { schoolId: cohort.schoolId, ruleFamily: cohort.course.ruleFamily }, today)
  return rules.flatMap(({ code, waivableBy }) => {
    const [rule, by] = [z.enum(ruleCodes).safeParse(code), z.enum(waivers).safeParse(waivableBy)]
    return rule.success && by.success ? [{ rule: rule.data, by: by.data, mine: mayRecordWaivers(actor, by.data) }] : []
  })
}
