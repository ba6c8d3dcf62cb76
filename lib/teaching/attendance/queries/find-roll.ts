import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { dayOf, type Day } from '../../../time'
import { lessonsStaffedBy } from '../../steps/scope'
import { mayReadRolls } from '../policy'
import { attendanceOf, type AttendanceStatus } from '../rules/statuses'

export type RollRow = { traineeId: string; name: string; birthDate: Day; agency: string; status: AttendanceStatus }
export type Roll = {
  lesson: { id: string; cohortId: string; schoolId: string; title: string; kind: string; day: Day; half: string; periods: number; status: string; module: string | null; code: string; course: string; lecturers: readonly string[] }
  /** Null until it is taken. */
  taken: { at: string; by: string; as: string } | null
  version: number
  rows: RollRow[]
}

type LessonRow = Omit<Roll['lesson'], 'day'> & { day: Date; takenAt: Date | null; by: string | null; as: string | null; version: number | null }

/** The roll of a lesson: whoever belongs to the class on its day, by given name, present unless the roll says otherwise. Two statements. */
export async function findRoll(actor: Actor, lessonId: string): Promise<Roll | null> {
  if (!mayReadRolls(actor)) return null
  const [lesson] = await db.$queryRaw<LessonRow[]>`
    select l.id, l.cohort_id as "cohortId", l.school_id as "schoolId", l.title, l.kind, l.day, l.half, l.periods, l.status, m.name as module, c.code, o.name as course,
      r.taken_at as "takenAt", a.display_name as by, h.role as as, r.version,
      array(select concat_ws(' ', p.degree, p.full_name) from lesson_lecturer x join lecturer p on p.id = x.lecturer_id where x.lesson_id = l.id order by p.id) as lecturers
    from lesson l join cohort c on c.id = l.cohort_id join course o on o.id = c.course_id left join module m on m.id = l.module_id
    left join attendance_roll r on r.lesson_id = l.id left join account a on a.id = r.taken_by left join role_assignment h on h.id = r.taken_as
    where l.id = ${lessonId}::uuid and ${lessonsStaffedBy(actor)}`
  if (!lesson) return null
  const { takenAt, by, as, version, ...rest } = lesson
  return {
    lesson: { ...rest, day: dayOf(lesson.day) }, taken: takenAt && { at: takenAt.toISOString(), by: by ?? '', as: as ?? '' },
    version: version ?? 0, rows: await listRows(lesson.id, lesson.cohortId, dayOf(lesson.day)),
  }
}

async function listRows(lessonId: string, cohortId: string, day: Day): Promise<RollRow[]> {
  const rows = await db.$queryRaw<(Omit<RollRow, 'birthDate' | 'status'> & { birthDate: Date; status: string | null })[]>`
    select t.id as "traineeId", p.full_name as name, p.birth_date as "birthDate", coalesce(n.name, '') as agency, e.status
    from trainee t join person p on p.id = t.person_id
    left join agency_name n on n.agency_id = t.agency_id and ${day}::date between n.valid_from and coalesce(n.valid_to, 'infinity')
    left join attendance_entry e on e.lesson_id = ${lessonId}::uuid and e.trainee_id = t.id
    where t.cohort_id = ${cohortId}::uuid and t.enrolled_on <= ${day}::date and (t.left_on is null or t.left_on > ${day}::date)
    order by t.name_key collate "vi-x-icu", t.id`
  return rows.map((row) => ({ ...row, birthDate: dayOf(row.birthDate), status: attendanceOf(row.status) }))
}
