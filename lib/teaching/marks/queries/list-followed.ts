import 'server-only'
import { z } from 'zod'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { likePattern } from '../../../text'
import { dayOf, type Day } from '../../../time'
import { cursorDay, cursorOf, writeCursor } from '../../../web/cursor'
import { traineesFollowedBy } from '../../steps/scope'

export type FollowedTrainee = { traineeId: string; name: string; birthDate: Day; status: string; code: string; course: string; enrolledOn: Day; absent: number; periods: number }

const written = cursorOf(z.tuple([cursorDay, z.uuid()]))
const LIMIT = 50

/** Trainees that an agency sent, or a trainee's own classes, the newest first, with what they missed of the course. One statement. */
export async function listFollowedTrainees(actor: Actor, { q, cursor }: { q?: string | undefined; cursor?: string | undefined } = {}): Promise<{ items: FollowedTrainee[]; nextCursor: string | null }> {
  if (actor.kind !== 'agency' && actor.kind !== 'trainee') return { items: [], nextCursor: null }
  const place = written.safeParse(cursor)
  const after = place.success ? Prisma.sql`and (t.enrolled_on, t.id) < (${place.data[0]}::date, ${place.data[1]}::uuid)` : Prisma.empty
  const named = q ? Prisma.sql`and p.search_name like ${likePattern(q)}` : Prisma.empty
  const rows = await db.$queryRaw<(Omit<FollowedTrainee, 'birthDate' | 'enrolledOn'> & { birthDate: Date; enrolledOn: Date })[]>`
    select t.id as "traineeId", p.full_name as name, p.birth_date as "birthDate", t.status, c.code, o.name as course, t.enrolled_on as "enrolledOn",
      (select coalesce(sum(l.periods), 0)::int from attendance_entry e join lesson l on l.id = e.lesson_id where e.trainee_id = t.id and e.status in ('EXCUSED', 'UNEXCUSED')) as absent,
      greatest((select coalesce(sum(m.periods), 0) from module m where m.course_id = c.course_id),
        (select coalesce(sum(l.periods), 0) from attendance_roll r join lesson l on l.id = r.lesson_id where r.cohort_id = c.id))::int as periods
    from trainee t join person p on p.id = t.person_id join cohort c on c.id = t.cohort_id join course o on o.id = c.course_id
    where ${traineesFollowedBy(actor)} ${named} ${after} order by t.enrolled_on desc, t.id desc limit ${LIMIT + 1}`
  const items = rows.slice(0, LIMIT).map((row) => ({ ...row, birthDate: dayOf(row.birthDate), enrolledOn: dayOf(row.enrolledOn) }))
  const last = items.at(-1)
  return { items, nextCursor: rows.length > LIMIT && last ? writeCursor([last.enrolledOn, last.traineeId]) : null }
}
