import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayAt } from '../../../time'
import { attendanceOf } from '../../attendance/queries/list-absence'
import { resultOf } from '../../marks/queries/results'
import { mayReadReportDesk } from '../policy'
import type { ReportFacts } from '../rules/sheet'

/** What the portal knows of a trainee's study up to today, for who writes or reads a report about him or her; null if that is not the actor's matter. */
export async function findReportFacts(actor: Actor, traineeId: string, now: Date): Promise<ReportFacts | null> {
  if (!mayReadReportDesk(actor)) return null
  const [absence, results, [held]] = await Promise.all([
    attendanceOf(actor, traineeId), resultOf(actor, traineeId, now),
    db.$queryRaw<{ lessons: number; periods: number; rolls: number; called: number }[]>`
      select count(l.id)::int as lessons, coalesce(sum(l.periods), 0)::int as periods, count(r.lesson_id)::int as rolls, coalesce(sum(l.periods) filter (where r.lesson_id is not null), 0)::int as called
      from trainee t left join lesson l on l.cohort_id = t.cohort_id and l.status = 'PUBLISHED' and l.day between t.enrolled_on and ${dayAt(now)}::date
      left join attendance_roll r on r.lesson_id = l.id where t.id = ${traineeId}::uuid`,
  ])
  if (!absence || !results || !held) return null
  const marks = results.result.components.flatMap(({ name, value }) => (value === null ? [] : [{ name, mark: value }]))
  const { late, excused, unexcused, course } = absence
  return {
    lessons: held.lessons, periods: held.periods,
    // Without a roll nobody knows who was there.
    attendance: held.rolls > 0 ? { late, excused, unexcused, absentPeriods: course.absent, heldPeriods: held.called } : null,
    marks: marks.length > 0 ? marks : null, average: results.result.average,
    conduct: results.conduct ? { points: results.conduct.points, rank: results.conduct.class } : null,
  }
}
