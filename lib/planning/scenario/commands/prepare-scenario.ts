import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvents } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { lockDraft } from '../../plan/steps/draft-lines'
import { mayPlan } from '../../policy'

export type PrepareError = 'not_allowed' | 'plan_not_found' | 'wrong_state' | 'no_lines'

/**
 * Gives the draft a plan for a disrupted year: every normal line that has none yet, as it is, to be edited then.
 * Lines of the disrupted year stay as they are; safe to run twice.
 */
export async function prepareScenario(actor: Actor, { planId }: { planId: string }): Promise<Result<{ year: number; copied: number }, PrepareError>> {
  if (!mayPlan(actor)) return fail('not_allowed')
  return transaction<{ year: number; copied: number }, PrepareError, 'wrong_state'>(async (tx) => {
    const locked = await lockDraft(tx, actor, planId)
    if (!locked.ok) return locked
    const { plan, version } = locked.value
    const lines = await tx.planLine.findMany({ where: { versionId: version.id }, include: { item: { select: { form: true, course: { select: { code: true } } } } } })
    const normal = lines.filter(({ scenario }) => scenario === 'NORMAL')
    if (normal.length === 0) return fail('no_lines')
    const prepared = new Set(lines.filter(({ scenario }) => scenario === 'DISRUPTED').map(({ itemId }) => itemId))
    const missing = normal.filter(({ itemId }) => !prepared.has(itemId))
    await tx.planLine.createMany({ data: missing.map(({ item: _, ...line }) => ({ ...line, scenario: 'DISRUPTED' })) })
    await recordEvents(tx, actor, missing.map(({ item: { form, course }, quarter, cohorts, trainees }) => ({
      type: 'plan.line-set', planId: plan.id, schoolId: plan.schoolId,
      data: { year: plan.year, version: version.number, scenario: 'DISRUPTED', course: course.code, form, quarter, cohorts, trainees },
    })))
    return ok({ year: plan.year, copied: missing.length })
  }, { plan_line_of_a_draft_only: 'wrong_state' })
}
