import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { dayAt, type Day } from '../../../time'
import { findStudyLimits } from '../../marks/queries/find-limits'
import { traineesFollowedBy } from '../../steps/scope'
import { mayReadReportDesk } from '../policy'
import { factsOf } from '../rules/facts'
import type { ReportFigures } from '../rules/figures'
import { noFacts, readFacts, type ReportFacts } from '../rules/sheet'
import { knownOf, readKnown, type KnownRow } from '../steps/facts'

/** What the portal knows of a trainee's study up to today, or to an earlier day, for who writes or reads a report about him or her; null if that is not the actor's matter. Two statements. */
export async function findReportFacts(actor: Actor, traineeId: string, now: Date, until: Day = dayAt(now)): Promise<ReportFacts | null> {
  if (!mayReadReportDesk(actor)) return null
  const rows = await readKnown(db, Prisma.sql`
    select t.id as key, t.id as trainee_id, ${until}::date as until from trainee t join cohort c on c.id = t.cohort_id where t.id = ${traineeId}::uuid and ${traineesFollowedBy(actor)}`)
  return (await judged(actor, rows, now)).get(traineeId) ?? null
}

/**
 * The figures of the reports of a turn that were handed on, frozen as they are, beside what the portal knows of the same days now: a roll taken late and a mark corrected
 * show. For staff who work with the class. Two statements.
 */
export async function listReportFigures(actor: Actor, { cohortId, ordinal }: { cohortId: string; ordinal: number }, now: Date): Promise<ReportFigures[]> {
  if (!mayReadReportDesk(actor)) return []
  const written = Prisma.sql`(r.written_at at time zone 'Asia/Ho_Chi_Minh')::date`
  const known = knownOf(Prisma.sql`
    select r.id as key, r.trainee_id, ${written} as until from comment_report r join trainee t on t.id = r.trainee_id join cohort c on c.id = t.cohort_id
    where r.cohort_id = ${cohortId}::uuid and r.ordinal = ${ordinal} and (r.status <> 'DRAFTED' or r.step <> 'WRITING') and ${traineesFollowedBy(actor)}`)
  const rows = await db.$queryRaw<(KnownRow & { on: Day; facts: unknown })[]>`with known as (${known}) select k.*, ${written}::text as "on", r.facts from known k join comment_report r on r.id = k.key`
  const live = await judged(actor, rows, now)
  return rows.map(({ key, on, facts }) => ({ id: key, on, frozen: readFacts(facts), live: live.get(key) ?? noFacts }))
}

/** The figures of trainees of one school by their keys, judged by what holds today. One statement. */
async function judged(actor: Actor, rows: readonly KnownRow[], now: Date): Promise<ReadonlyMap<string, ReportFacts>> {
  const [first] = rows
  if (!first) return new Map()
  const limits = await findStudyLimits(actor, first.schoolId, dayAt(now))
  return new Map(rows.map((row) => [row.key, factsOf(row, limits)]))
}
