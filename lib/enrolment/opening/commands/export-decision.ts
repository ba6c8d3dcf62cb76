import 'server-only'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy, cohortsVisibleTo } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { translatorFor } from '../../../i18n/sentence'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { mayOpenCohorts } from '../../policy'
import { decisionOf } from '../rules/decision'
import { decisionFacts } from '../schema'
import { readDecision } from '../steps'

export type DecisionError = 'not_allowed' | 'cohort_not_found' | 'nobody_accepted'

/**
 * The opening decision with its list: a draft of those accepted until the class is opened, then of its trainees. The list holds people of
 * many agencies and is carried away, so it is the school's to have, and every copy is on record.
 */
export async function exportDecision(actor: Actor, cohortId: string, now: Date): Promise<Result<{ code: string; paper: OfficialPaper }, DecisionError>> {
  const visible = await db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsVisibleTo(actor)] }, select: { id: true } })
  if (!visible) return fail('cohort_not_found')
  if (!mayOpenCohorts(actor)) return fail('not_allowed')
  const own = await db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] }, select: { openingPaper: { select: { facts: true } } } })
  if (!own) return fail('not_allowed')
  // What was signed is printed as it was signed; before, the draft is of today.
  const facts = own.openingPaper ? decisionFacts.parse(own.openingPaper.facts) : await readDecision(db, cohortId, dayAt(now))
  if (!facts || facts.listed.length === 0) return fail('nobody_accepted')
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: cohortId }, schoolId: actor.schoolId, data: { list: 'opening', rows: facts.listed.length } })
  return ok({ code: facts.cohort.code, paper: decisionOf(facts, translatorFor('vi')) })
}
