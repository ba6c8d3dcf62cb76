import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf, yearOf } from '../../time'
import { activitiesVisibleTo, mayAnswer, mayKeepRegister, readsRegister, recommendationsVisibleTo } from '../policy'
import { answerBlocker } from '../rules'
import { levels, type AnswerInput, type RecommendationInput } from '../schema'
import { agenciesOf } from '../steps/names'

export type RecommendationError = 'not_allowed' | 'activity_not_found' | 'agency_not_found' | 'in_future' | 'before_activity'

/** Records what the school asks of the academy, the province or an agency. It is of the year of the activity it comes from, else of its own day. */
export async function recordRecommendation(actor: Actor, input: RecommendationInput, now: Date): Promise<Result<{ id: string }, RecommendationError>> {
  if (!mayKeepRegister(actor)) return fail('not_allowed')
  const { schoolId, provinceId } = actor
  const { level, text, madeOn, agencyId, activityId, dueOn } = input
  if (madeOn > dayAt(now)) return fail('in_future', { field: 'madeOn' })
  return transaction<{ id: string }, RecommendationError>(async (tx) => {
    const activity = activityId ? await tx.activity.findFirst({ where: { AND: [{ id: activityId }, activitiesVisibleTo(actor)] }, select: { year: true, heldOn: true } }) : null
    if (activityId && !activity) return fail('activity_not_found', { field: 'activityId' })
    if (activity && madeOn < dayOf(activity.heldOn)) return fail('before_activity', { field: 'madeOn' })
    if (agencyId && !(await tx.agency.findFirst({ where: { AND: [{ id: agencyId }, agenciesOf(provinceId, dayAt(now))] }, select: { id: true } }))) return fail('agency_not_found', { field: 'agencyId' })
    const id = uuidv7()
    await tx.recommendation.create({
      data: { id, schoolId, year: activity?.year ?? yearOf(madeOn), level, agencyId: agencyId ?? null, activityId: activityId ?? null, text, madeOn: dateOf(madeOn), dueOn: dueOn ? dateOf(dueOn) : null },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'recommendation.made', recommendationId: id, schoolId, agencyId: agencyId ?? null, data: { level, dueOn: dueOn ?? null } })
    return ok({ id })
  })
}

export type AnswerError = 'not_allowed' | 'recommendation_not_found' | 'answered_already' | 'in_future' | 'too_early'

/** Answers a recommendation: the addressee does, for the academy the office. Of two at once one answers, and the answer stays. */
export async function answerRecommendation(
  actor: Actor, { recommendationId: id, answer, answerNumber, answeredOn }: AnswerInput & { recommendationId: string }, now: Date,
): Promise<Result<{ id: string }, AnswerError>> {
  if (!readsRegister(actor)) return fail('not_allowed')
  return transaction<{ id: string }, AnswerError>(async (tx) => {
    const known = await tx.recommendation.findFirst({ where: { AND: [{ id }, recommendationsVisibleTo(actor)] }, select: { level: true, madeOn: true, schoolId: true, agencyId: true } })
    if (!known) return fail('recommendation_not_found')
    const level = levels.find((one) => one === known.level)
    if (!level || !mayAnswer(actor, level)) return fail('not_allowed')
    const blocker = answerBlocker(answeredOn, dayOf(known.madeOn), dayAt(now))
    if (blocker) return fail(blocker, { field: 'answeredOn' })
    const { count } = await tx.recommendation.updateMany({ where: { id, answeredOn: null }, data: { answer, answerNumber, answeredOn: dateOf(answeredOn), answeredBy: actor.accountId } })
    if (count !== 1) return fail('answered_already')
    await recordEvent(tx, actor, { type: 'recommendation.answered', recommendationId: id, schoolId: known.schoolId, agencyId: known.agencyId, data: { level, answerNumber, answeredOn } })
    return ok({ id })
  })
}
