import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { attendanceStatuses } from '@/lib/teaching/attendance/rules/statuses'
import { exportInput, lessonParams, rollInput } from '@/lib/teaching/attendance/schema'
import type { Roll } from '@/lib/teaching/attendance/queries/find-roll'
import type { TakenRoll } from '@/lib/teaching/attendance/commands/take-roll'
import type { SavedMarks } from '@/lib/teaching/marks/commands/save-marks'
import { componentKinds, marksInput, moveBody, moveParams, outcomes, sheetParams, sheetQuery, sheetStatuses } from '@/lib/teaching/marks/schema'
import type { Sheet } from '@/lib/teaching/marks/queries/find-sheet'
import { answering, operation } from '../operation'

const roll = answering<Roll>()(z.object({
  lesson: z.object({
    id: z.uuid(), cohortId: z.uuid(), schoolId: z.uuid(), title: z.string(), kind: z.string(), day: z.iso.date(), half: z.string(), periods: z.int(), status: z.string(), module: z.string().nullable(),
    code: z.string(), course: z.string(), lecturers: z.array(z.string()).readonly(),
  }),
  taken: z.object({ at: z.iso.datetime(), by: z.string(), as: z.string() }).nullable().meta({ description: 'Null until the roll is taken.' }), version: z.int(),
  rows: z.array(z.object({ traineeId: z.uuid(), name: z.string(), birthDate: z.iso.date(), agency: z.string(), status: z.enum(attendanceStatuses) })),
}))
const mark = { outcome: z.enum(outcomes), value: z.int().nullable().meta({ description: 'In hundredths: 850 is 8.5.' }) }
const signature = z.object({ by: z.string(), at: z.iso.datetime() }).nullable()
const sheet = answering<Sheet>()(z.object({
  cohort: z.object({ id: z.uuid(), schoolId: z.uuid(), code: z.string(), course: z.string(), status: z.string() }), component: z.object({ id: z.uuid(), kind: z.enum(componentKinds), name: z.string(), weight: z.int() }),
  attempt: z.int(), enters: z.boolean(), sheetId: z.uuid().nullable(), status: z.enum(sheetStatuses), version: z.int(), returnReason: z.string().nullable(), signed: z.object({ entered: signature, verified: signature, locked: signature }), own: z.boolean(),
  blind: z.boolean(), begun: z.boolean(), hidden: z.boolean(), uncoded: z.int(), papers: z.array(z.object({ blindCode: z.int(), mark: z.object(mark) })),
  rows: z.array(z.object({
    traineeId: z.uuid(), name: z.string(), birthDate: z.iso.date(), agency: z.string(), blindCode: z.int().nullable(), mark: z.object(mark), earlier: z.array(z.object({ attempt: z.int(), ...mark })), missed: z.object({ absent: z.int(), periods: z.int() }),
  })),
}))
const takenRoll = answering<TakenRoll>()(z.object({ lessonId: z.uuid(), cohortId: z.uuid(), version: z.int(), warned: z.int() }))
const savedMarks = answering<SavedMarks>()(z.object({ sheetId: z.uuid(), version: z.int(), changed: z.int() }))

const movedSheet = z.object({ cohortId: z.uuid(), componentId: z.uuid(), attempt: z.int() })

const staff = 'training office, leadership, class head of the class, lecturers who teach in it'
type Operation = ReturnType<typeof operation>
const file = (one: Operation, type: string): Operation => ({ ...one, responses: { ...one.responses, 200: { description: 'A file', content: { [type]: { schema: z.string() } } } } })
const [word, workbook] = ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']

export const teachingPaths: ZodOpenApiPathsObject = {
  '/api/lessons/{id}/roll': {
    get: operation({ summary: 'The roll of a lesson, present by default', who: staff, params: lessonParams, answer: roll }),
    put: operation({ summary: 'Writes the roll as a whole; whoever is not named was present. With `scanned` it is refused if more people scanned its code since', who: 'class head of the class, lecturers of the lesson', params: lessonParams, body: rollInput, answer: takenRoll, problems: [403, 409] }),
  },
  '/api/lessons/{id}/roll/document': { get: file(operation({ summary: 'The attendance sheet as DOCX', who: staff, params: lessonParams, answer: z.string() }), word) },
  '/api/cohorts/{id}/attendance/export': { get: file(operation({ summary: 'Absences of a class as XLSX, with names: the reason is kept', who: staff, params: lessonParams, query: exportInput, answer: z.string() }), workbook) },
  '/api/cohorts/{id}/results/export': { get: file(operation({ summary: 'Results of a class as XLSX, with names: the reason is kept', who: staff, params: lessonParams, query: exportInput, answer: z.string() }), workbook) },
  '/api/cohorts/{id}/marks/{componentId}': {
    get: operation({ summary: 'A sheet of marks with everybody it lists; with blind codes in the place of names until it is verified', who: staff, params: sheetParams, query: sheetQuery, answer: sheet }),
    post: operation({ summary: 'Writes cells into a draft, all or none; of a sheet with blind codes by blindCode, of any other by traineeId', who: 'training office, lecturers of the module', params: sheetParams, body: marksInput, answer: savedMarks, problems: [403, 409], once: true }),
  },
  '/api/mark-sheets/{id}/move': { post: operation({
    summary: 'Hands a sheet in (ENTERED), verifies it as somebody else, locks it, or gives it back (DRAFT) with a reason', who: 'lecturers of the module hand in; training office all; leadership locks', params: moveParams, body: moveBody,
    answer: movedSheet, problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/marks/{componentId}/codes': { get: file(operation({ summary: 'Whose blind code is which, as DOCX; that it was opened is on record', who: 'training office; staff once the sheet is verified', params: sheetParams, query: sheetQuery, answer: z.string(), problems: [403] }), word) },
  '/api/cohorts/{id}/marks/{componentId}/document': { get: file(operation({ summary: 'A mark sheet as DOCX', who: staff, params: sheetParams, query: sheetQuery, answer: z.string() }), word) },
}
