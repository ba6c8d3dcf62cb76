import 'server-only'
import type { ProvinceActor, SchoolActor } from '../../../access/actor'
import { seesWholeSchool } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayOrNull, type Day } from '../../../time'
import { versionStatuses, type VersionStatus } from '../schema'
import { scenarios, type Scenario } from '../../schema'

export type LockedPlan = { id: string; schoolId: string; year: number; scenario: Scenario }

/** Which plan: by its id, or the school's own of a year. */
export type PlanKey = { planId: string } | { year: number }

/**
 * The plan, locked until the transaction ends, or null if the actor may not know of it. It is the one lock of planning:
 * whoever drafts, proposes, approves or schedules waits here, so what is read after it is true until commit.
 */
export async function lockPlan(tx: Tx, actor: SchoolActor | ProvinceActor, key: PlanKey): Promise<LockedPlan | null> {
  const which = 'planId' in key ? Prisma.sql`p.id = ${key.planId}::uuid` : Prisma.sql`p.year = ${key.year}`
  const rows = await tx.$queryRaw<(Omit<LockedPlan, 'scenario'> & { scenario: string })[]>`
    select p.id, p.school_id as "schoolId", p.year, p.scenario from annual_plan p
    where ${which} and ${visible(actor)} order by p.id limit 1 for update of p`
  const [plan] = rows
  return plan ? { ...plan, scenario: scenarios.find((one) => one === plan.scenario) ?? 'NORMAL' } : null
}

/** Whose plan it is to write to. What the province has once been shown it still knows of after sending it back. */
function visible(actor: SchoolActor | ProvinceActor): Prisma.Sql {
  if (actor.kind === 'school') return seesWholeSchool(actor) ? Prisma.sql`p.school_id = ${actor.schoolId}::uuid` : Prisma.sql`false`
  return Prisma.sql`exists (select from school s where s.id = p.school_id and s.province_id = ${actor.provinceId}::uuid)
    and exists (select from plan_version v where v.plan_id = p.id and v.proposed_on is not null)`
}

export type LatestVersion = { id: string; number: number; status: VersionStatus; proposalNumber: string | null; proposedOn: Day | null; decidedOn: Day | null }

/** The newest version of a locked plan: the one under way, or else the one in force. Every plan has one. */
export async function latestVersion(tx: Tx, planId: string): Promise<LatestVersion> {
  const { status, proposedOn, decidedOn, ...version } = await tx.planVersion.findFirstOrThrow({
    where: { planId }, orderBy: { number: 'desc' }, select: { id: true, number: true, status: true, proposalNumber: true, proposedOn: true, decidedOn: true },
  })
  return { ...version, status: versionStatuses.find((one) => one === status) ?? 'SUPERSEDED', proposedOn: dayOrNull(proposedOn), decidedOn: dayOrNull(decidedOn) }
}

/** The day on which the version in force of a locked plan was decided; null before the first approval. */
export async function lastDecision(tx: Tx, planId: string): Promise<Day | null> {
  const version = await tx.planVersion.findFirst({ where: { planId, status: 'APPROVED' }, select: { decidedOn: true } })
  return dayOrNull(version?.decidedOn ?? null)
}
