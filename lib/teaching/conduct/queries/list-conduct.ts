import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { traineesFollowedBy } from '../../steps/scope'
import { stepOf, type ConductStep } from '../rules'

export type Criterion = { id: string; name: string; most: number }

/** What conduct is judged by at a school: its own criteria, or the general ones where it has none. One statement. */
export async function listCriteria(actor: Actor, schoolId: string): Promise<Criterion[]> {
  if (actor.kind === 'public') return []
  return db.$queryRaw<Criterion[]>`
    select id, name, most from conduct_criterion x where x.school_id is not distinct from (
      select case when exists (select from conduct_criterion where school_id = ${schoolId}::uuid) then ${schoolId}::uuid end) order by position`
}

export type ConductRow = { traineeId: string; name: string; birthDate: Day; status: string; steps: Partial<Record<ConductStep, Record<string, number>>> }

/** The points of conduct of a class by step and criterion, of everybody in it that the actor follows, by given name. One statement. */
export async function listConduct(actor: Actor, cohortId: string): Promise<ConductRow[]> {
  const rows = await db.$queryRaw<{ traineeId: string; name: string; birthDate: Date; status: string; points: { step: string; criterionId: string; points: number }[] }[]>`
    select t.id as "traineeId", p.full_name as name, p.birth_date as "birthDate", t.status, coalesce((
      select jsonb_agg(jsonb_build_object('step', x.step, 'criterionId', x.criterion_id, 'points', x.points)) from conduct_point x where x.trainee_id = t.id), '[]') as points
    from trainee t join cohort c on c.id = t.cohort_id join person p on p.id = t.person_id
    where t.cohort_id = ${cohortId}::uuid and ${traineesFollowedBy(actor)} order by t.name_key collate "vi-x-icu", t.id limit 400`
  return rows.map(({ points, ...row }) => {
    const steps: ConductRow['steps'] = {}
    for (const one of points) steps[stepOf(one.step)] = { ...steps[stepOf(one.step)], [one.criterionId]: one.points }
    return { ...row, birthDate: dayOf(row.birthDate), steps }
  })
}
