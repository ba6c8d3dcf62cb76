import 'server-only'
import { Prisma } from '../../db/generated/client'
import { todaySql } from '../../db/today'
import type { FigureScope } from './policy'

/** Cohorts of a scope, as a condition on `cohort c`. */
export const cohortsOf = (scope: FigureScope): Prisma.Sql =>
  'schoolId' in scope ? Prisma.sql`c.school_id = ${scope.schoolId}::uuid`
  : Prisma.sql`c.school_id in (select id from school where province_id = ${scope.provinceId}::uuid)`

/** The name valid today, or the last one of an agency that is no more. */
export const nameOfAgency = Prisma.sql`(select n.name from agency_name n where n.agency_id = g.id order by n.valid_from > ${todaySql}, n.valid_from desc limit 1)`
