import 'server-only'
import { Prisma } from '../../db/generated/client'
import { todaySql } from '../../db/today'
import type { FigureScope } from './policy'

/** Cohorts of a scope, as a condition on `cohort c`. */
export const cohortsOf = (scope: FigureScope): Prisma.Sql =>
  'schoolId' in scope ? Prisma.sql`c.school_id = ${scope.schoolId}::uuid`
  : Prisma.sql`c.school_id in (select id from school where province_id = ${scope.provinceId}::uuid)`

/**
 * Seats that the agency of `quota q` was given: what it has, and what was taken back because it stood unused, unless given again since.
 * Whoever used five of twenty has used five of twenty, also after fifteen went to the pool.
 */
export const seatsGiven = Prisma.sql`(q.seats + (
  select greatest(coalesce(sum(case s.kind when 'RETURNED' then s.before - s.seats else least(s.before - s.seats, 0) end), 0), 0) from quota_step s
  where s.cohort_id = q.cohort_id and s.agency_id = q.agency_id and s.kind in ('RETURNED', 'ASSIGNED', 'ADJUSTED')
    and exists (select from quota_step r where r.cohort_id = s.cohort_id and r.agency_id = s.agency_id and r.kind = 'RETURNED' and r.id <= s.id)))::int`

/** The name valid today, or the last one of an agency that is no more. */
export const nameOfAgency = Prisma.sql`(select n.name from agency_name n where n.agency_id = g.id order by n.valid_from > ${todaySql}, n.valid_from desc limit 1)`
