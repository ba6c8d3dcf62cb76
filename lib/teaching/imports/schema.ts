import { z } from 'zod'
import type { Day } from '../../time'
import type { WorkbookFault } from '../../web/workbook'
import type { Clash, Half, lessonKinds } from '../planner/schema'

/** What a column of a timetable may hold, in the order of the template. */
export const lessonFields = ['day', 'half', 'module', 'title', 'kind', 'periods', 'lecturers', 'room', 'place', 'note'] as const
export type LessonField = (typeof lessonFields)[number]

/** A class of two years that meets twice a day has fewer; `lesson_import_holds_lessons` says so too. */
export const MAX_LESSONS = 400
/** Largest upload, as for lists of people. */
export const MAX_FILE = 10_000_000
/** How long a file that nobody confirmed is kept. */
export const KEPT_DAYS = 30

type ReadFault = WorkbookFault | 'file_no_header' | 'file_no_rows' | 'file_tcvn3' | 'file_vni'
export const fileFaults = [
  'file_empty', 'file_not_xlsx', 'file_xls', 'file_encrypted', 'file_macros', 'file_too_large_inside', 'file_too_many_rows', 'file_too_wide', 'file_broken', 'file_no_header', 'file_no_rows', 'file_tcvn3', 'file_vni',
] as const satisfies readonly ReadFault[]
export type FileFault = (typeof fileFaults)[number]
export const uploadFaults = ['not_allowed', 'cohort_not_found', 'cohort_not_planned', 'file_missing', 'file_too_large', ...fileFaults] as const

export const rowFaults = [
  'required', 'formula', 'text_invalid', 'too_long', 'date_invalid', 'day_outside_cohort', 'day_off', 'half_unknown', 'half_taken', 'twice_in_file', 'kind_unknown', 'periods_invalid',
  'module_unknown', 'room_unknown', 'lecturer_unknown', 'name_several', 'clash',
] as const
/** What is wrong with one cell and what a sentence about it names; `column` is null where the file has no such column. */
export type RowFault = { field: LessonField; column: string | null; fault: (typeof rowFaults)[number]; values: Readonly<Record<string, string | number>>; clash?: Clash }

const cell = z.object({ text: z.string(), kind: z.enum(['text', 'number', 'formula']) })
const cells = z.partialRecord(z.enum(lessonFields), cell)
/** A timetable as it was read: the column of each field, and what stands in the cells of each row. */
export const lessonList = z.object({
  date1904: z.boolean(), columns: z.partialRecord(z.enum(lessonFields), z.string()), rows: z.array(z.object({ position: z.int(), cells })),
})
export type LessonList = z.output<typeof lessonList>

/** A row as far as it can be read on its own. */
export type ReadLesson = {
  position: number; day: Day | null; half: Half | null; kind: (typeof lessonKinds)[number] | null; periods: number | null; title: string
  module: string; lecturers: readonly string[]; room: string; place: string | null; note: string | null; faults: readonly RowFault[]
}

/** A row that can be laid. */
export type UnderstoodLesson = {
  id: string; day: Day; half: Half; kind: string; periods: number; title: string; moduleId: string | null
  room: { id: string; name: string } | null; lecturers: readonly { id: string; name: string }[]; place: string | null; note: string | null
}
/** A row with everything that is to be said of it; `lesson` is null as soon as anything is wrong. */
export type JudgedLesson = { position: number; day: Day | null; half: Half | null; title: string; lesson: UnderstoodLesson | null; faults: readonly RowFault[]; warnings: readonly Clash[] }

export const lessonImportParams = z.object({ id: z.uuid() })
export const confirmForm = z.object({ id: z.uuid({ error: 'id_invalid' }), cohortId: z.uuid({ error: 'id_invalid' }) })
