import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayAt } from '../../../time'
import { findStudyLimits } from '../../marks/queries/find-limits'
import { readComponents } from '../../marks/steps/sheet'
import { traineesFollowedBy } from '../../steps/scope'
import { mayReadReportDesk } from '../policy'
import { factsOf } from '../rules/facts'
import type { ReportFacts } from '../rules/sheet'
import { readKnown, type KnownRow } from '../steps/facts'

/** What the portal knows of a trainee's study up to today, for who writes or reads a report about him or her; null if that is not the actor's matter. Three statements. */
export async function findReportFacts(actor: Actor, traineeId: string, now: Date): Promise<ReportFacts | null> {
  if (!mayReadReportDesk(actor)) return null
  const rows = await readKnown(db, Prisma.sql`
    select t.id as key, t.id as trainee_id, ${dayAt(now)}::date as until from trainee t join cohort c on c.id = t.cohort_id where t.id = ${traineeId}::uuid and ${traineesFollowedBy(actor)}`)
  return (await judged(actor, rows, now)).get(traineeId) ?? null
}

/** The figures of trainees of one class by their keys, judged by what holds today. Two statements. */
async function judged(actor: Actor, rows: readonly KnownRow[], now: Date): Promise<ReadonlyMap<string, ReportFacts>> {
  const [first] = rows
  if (!first) return new Map()
  const [components, limits] = await Promise.all([readComponents(db, first.cohortId), findStudyLimits(actor, first.schoolId, dayAt(now))])
  const by = { components, pass: limits.marks.pass, thresholds: limits.thresholds, conduct: limits.conduct }
  return new Map(rows.map((row) => [row.key, factsOf(row, by)]))
}
