import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt, yearOf } from '../../time'
import { mayScore } from './policy'
import type { ScoreInput } from './schema'

export type ScoreError = 'not_allowed' | 'school_not_found' | 'year_not_open' | 'review_held'

/** Keeps how an agency marks a school in this year or the last; again: instead of before, until the year's review exists. The event tells no mark. */
export async function scoreSchool(actor: Actor, { year, school: slug, ...given }: ScoreInput, now: Date): Promise<Result<{ year: number }, ScoreError>> {
  if (!mayScore(actor)) return fail('not_allowed')
  const { agencyId, accountId, provinceId } = actor
  const thisYear = yearOf(dayAt(now))
  if (year !== thisYear && year !== thisYear - 1) return fail('year_not_open')
  return transaction<{ year: number }, ScoreError, 'review_held'>(async (tx) => {
    const school = await tx.school.findFirst({ where: { slug, provinceId }, select: { id: true } })
    if (!school) return fail('school_not_found')
    const key = { schoolId: school.id, agencyId, year }
    const scored = { ...given, scoredAt: now, scoredBy: accountId }
    await tx.schoolScore.upsert({ where: { schoolId_agencyId_year: key }, create: { ...key, ...scored }, update: scored, select: { year: true } })
    await recordEvent(tx, actor, { type: 'school.scored', reviewSchoolId: school.id, schoolId: school.id, agencyId, data: { year } })
    return ok({ year })
  }, { school_score_before_the_review: 'review_held' })
}
