import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { mayReadDrafts } from '../../plan/policy'
import { versionStatuses, type VersionStatus } from '../../plan/schema'
import { versionsVisibleTo } from '../../policy'
import type { Scenario } from '../../schema'
import type { Overlap } from '../steps/read-overlaps'
import { listOverlaps } from './list-overlaps'

export type VersionOverlaps = { planId: string; year: number; number: number; status: VersionStatus; overlaps: Overlap[] }

/** The overlapping pairs of a version with its plan, for the school; null if the version is not the actor's to see. Two statements. */
export async function findVersionOverlaps(actor: Actor, { versionId, scenario }: { versionId: string; scenario: Scenario }): Promise<VersionOverlaps | null> {
  if (!mayReadDrafts(actor)) return null
  const [version, overlaps] = await Promise.all([
    db.planVersion.findFirst({ where: { AND: [{ id: versionId }, versionsVisibleTo(actor)] }, select: { number: true, status: true, plan: { select: { id: true, year: true } } } }),
    listOverlaps(actor, { versionId, scenario }),
  ])
  if (!version) return null
  const { plan, number, status } = version
  return { planId: plan.id, year: plan.year, number, status: versionStatuses.find((one) => one === status) ?? 'SUPERSEDED', overlaps }
}
