import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayOf } from '../../../time'
import { traineesFollowedBy } from '../../steps/scope'
import { mayJudgeConduct } from '../policy'
import { listCriteria } from '../queries/list-conduct'
import { conductBlocker } from '../rules'
import type { ConductInput } from '../schema'

type ConductFault = 'trainee_not_found' | 'class_not_running' | 'council_decided' | 'trainee_left' | 'criterion_unknown' | 'points_out_of_range'
export type ConductError = 'not_allowed' | ConductFault

/** Gives somebody's points of conduct at a step, one for each criterion; saying it again replaces it, until the council spoke. */
export async function judgeConduct(actor: Actor, { cohortId, traineeId, step, points }: ConductInput, now: Date): Promise<Result<{ total: number }, ConductError>> {
  if (!mayJudgeConduct(actor, step)) return fail('not_allowed')
  const at: { place?: { cohortId: string; schoolId: string } } = {}
  const result = await transaction<{ total: number }, ConductFault, 'council_decided'>(async (tx) => {
    const [trainee] = await tx.$queryRaw<{ id: string; status: string; schoolId: string; cohortStatus: string; opensOn: Date }[]>`
      select t.id, t.status, c.school_id as "schoolId", c.status as "cohortStatus", c.opens_on as "opensOn" from trainee t join cohort c on c.id = t.cohort_id
      where t.id = ${traineeId}::uuid and c.id = ${cohortId}::uuid and ${traineesFollowedBy(actor)} for no key update of t`
    if (!trainee) return fail('trainee_not_found')
    const place = { cohortId, schoolId: trainee.schoolId }
    at.place = place
    if (trainee.status === 'LEFT') return fail('trainee_left')
    const council = await tx.conductPoint.count({ where: { traineeId, step: 'COUNCIL' } })
    const blocker = conductBlocker({ status: trainee.cohortStatus, opensOn: dayOf(trainee.opensOn) }, council > 0)
    if (blocker) return fail(blocker)
    const criteria = await listCriteria(actor, trainee.schoolId)
    const given = new Map(points.map((one) => [one.criterionId, one.points]))
    if (points.length !== criteria.length || criteria.some(({ id }) => !given.has(id))) return fail('criterion_unknown')
    const over = criteria.find(({ id, most }) => (given.get(id) ?? 0) > most)
    if (over) return fail('points_out_of_range', { field: `c-${over.id}`, most: over.most })
    await tx.conductPoint.deleteMany({ where: { traineeId, step } })
    await tx.conductPoint.createMany({ data: criteria.map(({ id, most }) => ({ traineeId, cohortId, step, criterionId: id, most, points: given.get(id) ?? 0, setBy: actor.accountId, setAt: now })) })
    const total = points.reduce((sum, one) => sum + one.points, 0)
    await recordEvent(tx, actor, { type: 'conduct.judged', ...place, data: { trainee: traineeId, step, total, points: criteria.map(({ id }) => `${id} ${given.get(id) ?? 0}`) } })
    return ok({ total })
  }, { conduct_of_the_council_stays: 'council_decided' })
  if (!result.ok && at.place) await recordEvent(db, actor, { type: 'conduct.refused', ...at.place, data: { trainee: traineeId, step, refusal: result.error } })
  return result
}
