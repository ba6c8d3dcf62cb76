import 'server-only'
import type { SignedInActor } from '../../../access/actor'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { findPlan, type Plan, type PlanWish } from '../queries/find-plan'

/** The plan to be taken away as a file, which is recorded with the number of its rows. */
export async function exportPlan(actor: SignedInActor, wish: PlanWish): Promise<Result<Plan, 'plan_not_found'>> {
  const plan = await findPlan(actor, wish)
  if (!plan) return fail('plan_not_found')
  const { year, scenario, version, lines } = plan
  await recordEvent(db, actor, {
    type: 'list.exported', list: { kind: 'plan', id: plan.id }, schoolId: plan.school.id, data: { year, scenario, version: version.number, rows: lines.length },
  })
  return ok(plan)
}
