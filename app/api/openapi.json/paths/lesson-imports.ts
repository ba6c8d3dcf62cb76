import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { LaidLessons } from '@/lib/teaching/imports/commands/confirm-lessons'
import { lessonFields, lessonImportParams as params, rowFaults } from '@/lib/teaching/imports/schema'
import { clashKinds, halves } from '@/lib/teaching/planner/schema'
import { answering, operation } from '../operation'

const who = 'training office'
const view = z.object({
  id: z.uuid(), cohortId: z.uuid(), fileName: z.string(), written: z.boolean(), count: z.int(), wrong: z.int(),
  rows: z.array(z.object({
    position: z.int(), day: z.iso.date().nullable(), half: z.enum(halves).nullable(), title: z.string(),
    errors: z.array(z.object({ field: z.enum(lessonFields), column: z.string().nullable(), fault: z.enum(rowFaults), message: z.string() })), warnings: z.array(z.object({ kind: z.enum(clashKinds), message: z.string() })),
  })),
})
const laid = answering<LaidLessons>()(z.object({ cohortId: z.uuid(), count: z.int(), first: z.iso.date() }))
const template = operation({ summary: 'An empty timetable with the modules, rooms and lecturers of the class to choose from', who, params, answer: z.string() })
const uploading = operation({ summary: 'Uploads a timetable to be checked; no lesson is laid by it', who, params, status: 201, answer: z.object({ id: z.uuid() }), problems: [403, 409, 413, 422] })

export const lessonImportPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/lesson-template.xlsx': { get: { ...template, responses: { ...template.responses, 200: { description: 'A workbook', content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } } } } } },
  '/api/cohorts/{id}/lesson-imports': { post: { ...uploading, requestBody: { required: true, content: { 'multipart/form-data': { schema: z.object({ file: z.string().meta({ format: 'binary', description: 'XLSX, at most 10 MB and 400 lessons' }) }) } } } } },
  '/api/lesson-imports/{id}': { get: operation({ summary: 'An uploaded timetable: each row with everything that is wrong with it today', who, params, answer: view }) },
  '/api/lesson-imports/{id}/confirmation': { post: operation({ summary: 'Lays every row as a draft, or none; safe to repeat', who, params, answer: laid, problems: [403, 409], once: true }) },
}
