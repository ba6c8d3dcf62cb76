import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayAt } from '../../time'
import { judge, priorityOf, type Finding } from '../eligibility/rules'
import { mayNominate, nominationsVisibleTo } from '../policy'
import { liveStatuses } from '../schema'
import { expectedPlace, type ExpectedPlace } from '../steps/expected-place'
import { factsOf } from '../steps/facts'
import { freeSeats, rulesInForce } from '../steps/lock-cohort'
import { readQueue } from '../steps/seats'

/** What sending would answer at this moment: every finding, and a seat or the place in the queue. */
export type Preview = ExpectedPlace & {
  findings: readonly Finding[]; ruleSet: string | null
  /** The live nomination for the same course, when it is the agency's own. */
  existing: { id: string; cohort: string; submittedAt: Date } | null
}

/** The findings and the place of a person whom the agency may nominate, without writing anything; null if class or person is not for it to see. */
export async function previewNomination(actor: Actor, { cohortId, personId }: { cohortId: string; personId: string }, now: Date): Promise<Preview | null> {
  if (!mayNominate(actor)) return null
  const cohort = await db.cohort.findFirst({
    where: { id: cohortId, status: { not: 'PLANNED' }, school: { provinceId: actor.provinceId } }, select: { id: true, schoolId: true, courseId: true, form: true, course: { select: { ruleFamily: true } } },
  })
  if (!cohort) return null
  const today = dayAt(now)
  const [judged, { rules, title }, free, queue] = await Promise.all([
    factsOf(db, actor, personId, cohort, today), rulesInForce(db, { ...cohort, ...cohort.course }, today), freeSeats(db, cohortId, actor.agencyId), readQueue(db, cohortId),
  ])
  if (!judged) return null
  const expected = expectedPlace(free, queue, { agencyId: actor.agencyId, priority: priorityOf(rules, judged.facts), now })
  const existing = judged.facts.liveNomination ? await ownLive(actor, personId, cohort.courseId) : null
  return { existing, findings: judge(rules, judged.facts, judged.waived), ruleSet: title, ...expected }
}

async function ownLive(actor: Actor, personId: string, courseId: string): Promise<Preview['existing']> {
  const live = await db.nomination.findFirst({
    where: { AND: [{ personId, courseId, status: { in: [...liveStatuses] } }, nominationsVisibleTo(actor)] },
    select: { id: true, submittedAt: true, cohort: { select: { code: true } } },
  })
  return live && { id: live.id, submittedAt: live.submittedAt, cohort: live.cohort.code }
}
