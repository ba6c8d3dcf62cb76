import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { todaySql } from '../../../db/today'
import { dateOf } from '../../../time'
import { mayPlan } from '../../policy'

export type PlannableCourse = { id: string; code: string; name: string; kind: string; forms: string[]; needsAcademyLeave: boolean }

/** The courses that the planner's school offers in a year, training first. */
export async function listPlannableCourses(actor: Actor, year: number): Promise<PlannableCourse[]> {
  if (!mayPlan(actor)) return []
  return db.course.findMany({
    where: { schoolId: actor.schoolId, validFrom: { lte: dateOf(`${year}-12-31`) }, OR: [{ validTo: null }, { validTo: { gte: dateOf(`${year}-01-01`) } }] },
    orderBy: [{ kind: 'desc' }, { name: 'asc' }, { code: 'asc' }], select: { id: true, code: true, name: true, kind: true, forms: true, needsAcademyLeave: true },
  })
}

/** Agencies that may lead a line of the planner's school: those of the province that exist today. */
export async function listLeadAgencies(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!mayPlan(actor)) return []
  return db.$queryRaw<{ id: string; name: string }[]>`
    select a.id, m.name from agency a
    join agency_name m on m.agency_id = a.id and ${todaySql} between m.valid_from and coalesce(m.valid_to, 'infinity')
    where a.province_id = ${actor.provinceId}::uuid and a.valid_from <= ${todaySql} and coalesce(a.valid_to, 'infinity') >= ${todaySql}
    order by m.name collate "vi-x-icu", a.id limit 500`
}
