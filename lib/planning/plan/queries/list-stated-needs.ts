import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { stillCounts } from '../../needs/steps/asked'
import { mayReadDrafts } from '../policy'
import type { StatedNeed } from '../rules'

/** What the agencies stated for a year, summed by course and form, as a plan is measured against it; a merged agency is not counted twice. One statement; sums of all agencies are for school and province. */
export async function listStatedNeeds(actor: Actor, { schoolId, year }: { schoolId: string; year: number }): Promise<StatedNeed[]> {
  if (!mayReadDrafts(actor) && actor.kind !== 'province') return []
  const own = actor.kind === 'school' ? Prisma.sql`s.id = ${actor.schoolId}::uuid` : Prisma.sql`s.province_id = ${actor.provinceId}::uuid`
  return db.$queryRaw<StatedNeed[]>`
    select n.course_id as "courseId", k.name as course, n.form, sum(y.headcount)::int as headcount, count(distinct n.agency_id)::int as agencies
    from needs_call c join school s on s.id = c.school_id join needs_answer a on a.call_id = c.id and ${stillCounts}
    join need n on n.call_id = a.call_id and n.agency_id = a.agency_id join need_year y on y.need_id = n.id and y.ahead = 0
    join course k on k.id = n.course_id
    where c.school_id = ${schoolId}::uuid and c.year = ${year} and ${own}
    group by n.course_id, k.name, n.form order by k.name collate "vi-x-icu", n.form`
}
