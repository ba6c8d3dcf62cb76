import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayAt, dayOf, type Day } from '../../../time'
import { conductOf, type ConductClass, type ConductStep } from '../../conduct/rules'
import { traineesFollowedBy } from '../../steps/scope'
import type { StudyLimits } from '../rules/limits'
import { courseResult, type CourseResult } from '../rules/results'
import { kindOf, outcomeOf } from '../schema'
import { schemeOfClass } from '../steps/sheet'
import { findStudyLimits } from './find-limits'

export type TraineeResult = {
  traineeId: string; personId: string; cohortId: string; schoolId: string; name: string; birthDate: Day; agency: string; status: string; code: string; course: string
  result: CourseResult
  conduct: { step: ConductStep; points: number; class: ConductClass } | null
  task: { topic: string; result: string | null; mark: number | null } | null
}
/** Computed of what was verified; `limits` say by what, and whether anybody confirmed that. */
export type Results = { rows: TraineeResult[]; limits: StudyLimits }

/** The results of a class, of everybody in it that the actor follows, by given name. Three statements. */
export const resultsOf = (actor: Actor, cohortId: string, now: Date): Promise<Results | null> => readResults(actor, Prisma.sql`t.cohort_id = ${cohortId}::uuid`, now)

/** The results of one trainee, or null if it is not the actor's to follow. Three statements. */
export async function resultOf(actor: Actor, traineeId: string, now: Date): Promise<(TraineeResult & { limits: StudyLimits }) | null> {
  const results = await readResults(actor, Prisma.sql`t.id = ${traineeId}::uuid`, now)
  const row = results?.rows[0]
  return row ? { ...row, limits: results.limits } : null
}

type Stored = Omit<TraineeResult, 'birthDate' | 'result' | 'conduct'> & {
  birthDate: Date; marks: { componentId: string; attempt: number; outcome: string; value: number | null }[]; points: Partial<Record<string, number>> | null
}

async function readResults(actor: Actor, of: Prisma.Sql, now: Date): Promise<Results | null> {
  const rows = await db.$queryRaw<Stored[]>`
    select t.id as "traineeId", p.id as "personId", c.id as "cohortId", c.school_id as "schoolId", p.full_name as name, p.birth_date as "birthDate", coalesce(n.name, '') as agency,
      t.status, c.code, o.name as course,
      coalesce((select jsonb_agg(jsonb_build_object('componentId', m.component_id, 'attempt', m.attempt, 'outcome', m.outcome, 'value', m.value))
        from mark m join mark_sheet h on h.id = m.sheet_id where m.trainee_id = t.id and h.status in ('VERIFIED', 'LOCKED')), '[]') as marks,
      (select jsonb_object_agg(x.step, x.points) from (select step, sum(points) as points from conduct_point where trainee_id = t.id group by step) x) as points,
      (select jsonb_build_object('topic', r.topic, 'result', r.result, 'mark', r.mark) from research_task r where r.trainee_id = t.id) as task
    from trainee t join cohort c on c.id = t.cohort_id join course o on o.id = c.course_id join person p on p.id = t.person_id
    left join agency_name n on n.agency_id = t.agency_id and n.valid_to is null
    where ${of} and ${traineesFollowedBy(actor)} order by t.name_key collate "vi-x-icu", t.id limit 400`
  const [first] = rows
  if (!first) return null
  const [components, limits] = await Promise.all([listComponents(first.cohortId), findStudyLimits(actor, first.schoolId, dayAt(now))])
  return {
    limits,
    rows: rows.map(({ marks, points, ...row }) => ({
      ...row, birthDate: dayOf(row.birthDate), conduct: conductOf(points, limits.conduct),
      result: courseResult(components, marks.map((one) => ({ ...one, outcome: outcomeOf(one.outcome) })), { pass: limits.marks.pass, thresholds: limits.thresholds }),
    })),
  }
}

async function listComponents(cohortId: string) {
  const rows = await db.$queryRaw<{ id: string; kind: string; name: string; weight: number }[]>`
    select k.id, k.kind, k.name, k.weight from cohort c join mark_scheme s on ${schemeOfClass} join mark_component k on k.scheme_id = s.id where c.id = ${cohortId}::uuid order by k.position`
  return rows.map((row) => ({ ...row, kind: kindOf(row.kind) }))
}
