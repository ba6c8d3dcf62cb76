import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { lockPlan } from '../../plan/steps/lock-plan'
import { readLines } from '../../plan/steps/read-lines'
import { mayPlan } from '../../policy'
import type { Scenario } from '../../schema'
import { countChanges } from '../rules'
import type { SwitchInput } from '../schema'

export type SwitchError = 'not_allowed' | 'plan_not_found' | 'not_approved' | 'changed_meanwhile' | 'scenario_empty'
type Switched = { year: number; scenario: Scenario; changed: number }

/** Lets the plan's other scenario be the one in use, and tells everybody concerned. To the one in use already it does nothing. */
export async function switchScenario(actor: Actor, { planId, to, version: seen }: SwitchInput): Promise<Result<Switched, SwitchError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<Switched, SwitchError>(async (tx) => {
    const plan = await lockPlan(tx, actor, { planId })
    if (!plan) return fail('plan_not_found')
    const { year, scenario: from } = plan
    if (from === to) return ok({ year, scenario: to, changed: 0 })
    const version = await tx.planVersion.findFirst({ where: { planId, status: 'APPROVED' }, select: { id: true, number: true } })
    if (!version) return fail('not_approved', { year })
    if (version.number !== seen) return fail('changed_meanwhile', { number: version.number })
    const lines = await readLines(tx, { versions: [version.id], scenarios: [from, to] })
    const of = (scenario: Scenario) => lines.filter((line) => line.scenario === scenario)
    if (of(to).length === 0) return fail('scenario_empty', { number: version.number })
    const changed = countChanges(of(from), of(to))
    await tx.annualPlan.update({ where: { id: planId }, data: { scenario: to }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'plan.scenario-switched', planId, schoolId: plan.schoolId, data: { year, from, to, changed } })
    return ok({ year, scenario: to, changed })
  })
}
