import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { mayReadDrafts } from '../../plan/policy'
import type { PlanLine, PlanVersion } from '../../plan/queries/find-plan'
import { readLines } from '../../plan/steps/read-lines'
import { versionColumns, versionOf } from '../../plan/steps/versions'
import { plansVisibleTo } from '../../policy'
import { scenarios, type Scenario } from '../../schema'

/** A version with its lines of both scenarios. */
export type VersionScenarios = { version: PlanVersion; lines: Record<Scenario, PlanLine[]> }
export type PlanScenarios = { id: string; year: number; inUse: Scenario; approved: VersionScenarios | null; underWay: VersionScenarios | null }

/** Both scenarios of the own school's plan of a year: in the version in force and in the one under way. Null without a plan, or for whom drafts are no business. */
export async function findScenarios(actor: Actor, year: number): Promise<PlanScenarios | null> {
  if (!mayReadDrafts(actor)) return null
  const plan = await db.annualPlan.findFirst({
    where: { AND: [plansVisibleTo(actor), { year }] },
    select: { id: true, scenario: true, versions: { where: { status: { not: 'SUPERSEDED' } }, orderBy: { number: 'desc' }, select: versionColumns } },
  })
  if (!plan) return null
  const versions = plan.versions.map(versionOf)
  const lines = await readLines(db, { versions: versions.map(({ id }) => id), scenarios })
  const withLines = (version: PlanVersion | undefined): VersionScenarios | null => {
    const of = (scenario: Scenario) => lines.filter((line) => line.versionId === version?.id && line.scenario === scenario)
    return version ? { version, lines: { NORMAL: of('NORMAL'), DISRUPTED: of('DISRUPTED') } } : null
  }
  return {
    id: plan.id, year, inUse: scenarios.find((one) => one === plan.scenario) ?? 'NORMAL',
    approved: withLines(versions.find(({ status }) => status === 'APPROVED')), underWay: withLines(versions.find(({ status }) => status !== 'APPROVED')),
  }
}
