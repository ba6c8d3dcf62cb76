import 'server-only'
import { v7 as uuid } from 'uuid'
import type { SignedInActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { recordEvents } from '../../../events/record'
import { absenceLevel, absenceShare, periodsOf, type Bar } from '../rules/absence'

type Missed = { traineeId: string; agencyId: string; moduleId: string | null; absent: number; planned: number; held: number }
type Where = { lessonId: string; cohortId: string; schoolId: string; bar: Bar; now: Date }

/** Warns of absences that have come near the bar or passed it through this lesson, in its module and in the course; each once. Answers how many. */
export async function warnOfAbsence(tx: Tx, by: SignedInActor, { lessonId, cohortId, schoolId, bar, now }: Where): Promise<number> {
  const missed = await tx.$queryRaw<Missed[]>`
    with concerned as (select f.trainee_id as id, f.agency_id from attendance_entry e join trainee_follower f on f.trainee_id = e.trainee_id
      where e.lesson_id = ${lessonId}::uuid and e.status in ('EXCUSED', 'UNEXCUSED')),
    held as (select l.module_id, l.periods from attendance_roll r join lesson l on l.id = r.lesson_id where r.cohort_id = ${cohortId}::uuid),
    counted as (select e.trainee_id, l.module_id, l.periods from attendance_entry e join lesson l on l.id = e.lesson_id
      where e.trainee_id in (select id from concerned) and e.status in ('EXCUSED', 'UNEXCUSED'))
    select c.id as "traineeId", c.agency_id as "agencyId", l.module_id as "moduleId",
      (select coalesce(sum(periods), 0)::int from counted where trainee_id = c.id and module_id = l.module_id) as absent,
      m.periods as planned, (select coalesce(sum(periods), 0)::int from held where module_id = l.module_id) as held
    from concerned c, lesson l join module m on m.id = l.module_id where l.id = ${lessonId}::uuid
    union all select c.id, c.agency_id, null, (select coalesce(sum(periods), 0)::int from counted where trainee_id = c.id),
      (select coalesce(sum(m.periods), 0)::int from module m join cohort k on k.course_id = m.course_id where k.id = ${cohortId}::uuid),
      (select coalesce(sum(periods), 0)::int from held) from concerned c`
  const due = missed.flatMap(({ planned, held, ...one }) => {
    const periods = periodsOf(planned, held)
    const level = absenceLevel({ absent: one.absent, periods }, bar)
    return level === 'FINE' ? [] : [{ id: uuid(), ...one, periods, level }]
  })
  if (due.length === 0) return 0
  // Said before: the index keeps it from being said again, whoever saves the same roll at once.
  const fresh = await tx.absenceWarning.createManyAndReturn({
    data: due.map(({ id, traineeId, moduleId, level, absent, periods }) => ({ id, traineeId, moduleId, level, absent, periods, warnedAt: now })), skipDuplicates: true, select: { id: true },
  })
  const said = new Set(fresh.map(({ id }) => id))
  await recordEvents(tx, by, due.filter(({ id }) => said.has(id)).map((one) => ({
    type: one.level === 'OVER' ? 'absence.passed' as const : 'absence.warned' as const, traineeId: one.traineeId, schoolId, agencyId: one.agencyId,
    data: { module: one.moduleId, absent: one.absent, periods: one.periods, share: absenceShare(one), most: bar.most },
  })))
  return said.size
}
