import 'server-only'
import type { Actor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayPlan } from '../../policy'
import { latestVersion, lockPlan } from '../steps/lock-plan'

export type DraftError = 'not_allowed' | 'frame_missing' | 'plan_exists'
export type AdjustError = 'not_allowed' | 'plan_not_found' | 'version_under_way'
type Drafted = { id: string; year: number; version: number }

/** Begins the plan of a year with an empty draft. A plan stands inside a frame of five years. */
export async function draftPlan(actor: Actor, { year }: { year: number }): Promise<Result<Drafted, DraftError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  const { schoolId } = actor
  return transaction<Drafted, DraftError, 'plan_exists'>(async (tx) => {
    const frame = await tx.planFrame.findFirst({ where: { schoolId, fromYear: { lte: year, gt: year - 5 } }, select: { id: true, fromYear: true } })
    if (!frame) return fail('frame_missing', { year })
    const { id } = await tx.annualPlan.create({
      data: { schoolId, year, frameId: frame.id, frameFrom: frame.fromYear, versions: { create: { number: 1 } } }, select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'plan.drafted', planId: id, schoolId, data: { year, version: 1 } })
    return ok({ id, year, version: 1 })
  }, { annual_plan_once_a_year: 'plan_exists' })
}

/** Begins the next version of an approved plan with the approved lines of both scenarios; what is approved holds until the next approval. */
export async function adjustPlan(actor: Actor, { planId }: { planId: string }): Promise<Result<Drafted, AdjustError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<Drafted, AdjustError, 'version_under_way'>(async (tx) => {
    const plan = await lockPlan(tx, actor, { planId })
    if (!plan) return fail('plan_not_found')
    const approved = await latestVersion(tx, plan.id)
    if (approved.status !== 'APPROVED') return fail('version_under_way', { status: approved.status })
    const version = approved.number + 1
    const { id } = await tx.planVersion.create({ data: { planId: plan.id, number: version }, select: { id: true } })
    await copyLines(tx, { from: approved.id, to: id })
    await recordEvent(tx, actor, { type: 'plan.drafted', planId: plan.id, schoolId: plan.schoolId, data: { year: plan.year, version } })
    return ok({ id: plan.id, year: plan.year, version })
  }, { plan_version_one_under_way: 'version_under_way' })
}

const copyLines = (tx: Tx, { from, to }: { from: string; to: string }) => tx.$executeRaw`
  insert into plan_line (version_id, scenario, item_id, quarter, cohorts, trainees, venue, locality, lead_agency_id, target_group, leave_number, leave_on)
  select ${to}::uuid, scenario, item_id, quarter, cohorts, trainees, venue, locality, lead_agency_id, target_group, leave_number, leave_on
  from plan_line where version_id = ${from}::uuid`
