import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { versionsVisibleTo } from '../../policy'
import { scenarios, type Scenario } from '../../schema'
import { differenceOf, sumOf, type Amount, type Difference } from '../rules'
import { readLines } from '../steps/read-lines'
import { versionColumns, versionOf } from '../steps/versions'
import type { PlanLine, PlanVersion } from './find-plan'

/** A version with its sums, and in each scenario what differs from the version before; null for the first one the actor may see. */
export type VersionStep = PlanVersion & { sums: Record<Scenario, Amount>; difference: Record<Scenario, Difference<PlanLine>> | null }

/** What each version of a plan changed, newest first; none that the actor may not see. Two statements. */
export async function listVersionSteps(actor: Actor, planId: string): Promise<VersionStep[]> {
  const found = await db.planVersion.findMany({ where: { AND: [{ planId }, versionsVisibleTo(actor)] }, orderBy: { number: 'desc' }, select: versionColumns })
  const lines = await readLines(db, { versions: found.map(({ id }) => id), scenarios })
  const linesIn = (id: string, scenario: Scenario) => lines.filter((line) => line.versionId === id && line.scenario === scenario)
  return found.map(versionOf).map((version, place) => {
    const before = found[place + 1]
    const difference = (scenario: Scenario) => differenceOf(before ? linesIn(before.id, scenario) : [], linesIn(version.id, scenario))
    return {
      ...version, sums: { NORMAL: sumOf(linesIn(version.id, 'NORMAL')), DISRUPTED: sumOf(linesIn(version.id, 'DISRUPTED')) },
      difference: before ? { NORMAL: difference('NORMAL'), DISRUPTED: difference('DISRUPTED') } : null,
    }
  })
}
