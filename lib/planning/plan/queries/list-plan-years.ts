import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { plansVisibleTo, versionsVisibleTo } from '../../policy'
import { versionStatuses, type VersionStatus } from '../schema'

/** A plan that the actor may see, and how far its newest visible version is. */
export type PlanYear = { year: number; school: { slug: string; name: string }; status: VersionStatus }

const MOST = 100

/** The years that have a plan, newest first. One statement. */
export async function listPlanYears(actor: Actor): Promise<PlanYear[]> {
  const plans = await db.annualPlan.findMany({
    where: plansVisibleTo(actor), orderBy: [{ year: 'desc' }, { school: { slug: 'asc' } }], take: MOST,
    select: { year: true, school: { select: { slug: true, name: true } }, versions: { where: versionsVisibleTo(actor), orderBy: { number: 'desc' }, take: 1, select: { status: true } } },
  })
  return plans.flatMap(({ versions: [newest], ...plan }) => {
    const status = versionStatuses.find((one) => one === newest?.status)
    return status ? [{ ...plan, status }] : []
  })
}
