import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { periodsQuery } from '@/lib/teaching/lecturers/schema'
import { clashKinds, lessonBody, lessonMove, lessonParams, moveBody, noteBody, publicationBody, weekQuery, type Clash } from '@/lib/teaching/planner/schema'
import { lessonSpan } from '@/lib/teaching/schema'
import { answering, operation } from '../operation'
import { lesson } from './study'

const clash = answering<Clash>()(z.object({
  kind: z.enum(clashKinds), lesson: z.uuid(), other: z.object({ id: z.uuid(), title: z.string(), day: z.iso.date(), half: z.string(), code: z.string() }).nullable(),
  name: z.string().nullable(), count: z.int().nullable(),
}))
const office = 'training office'
const moved = z.object({ cohortId: z.uuid() })
const document = operation({ summary: 'The week of a class in the official layout', who: 'training office, leadership, administrator, its class head', params: lessonParams, query: weekQuery, answer: z.unknown() })
const periods = operation({ summary: 'Periods taught in a year by lecturer and month; every copy is on record', who: 'training office, leadership', query: periodsQuery, answer: z.unknown(), problems: [403] })
const file = (type: string) => ({ description: 'The file as a download.', content: { [type]: {} } })

export const timetablePaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/lessons': {
    get: operation({ summary: 'Lessons of a class, as far as the actor may see them', who: 'who works with the class, its lecturers and trainees', params: lessonParams, query: lessonSpan, answer: z.object({ items: z.array(lesson) }) }),
    post: operation({ summary: 'Lays a lesson as a draft', who: office, params: lessonParams, body: lessonBody, status: 201, answer: z.object({ id: z.uuid() }), problems: [403, 409, 422] }),
  },
  '/api/cohorts/{id}/lessons/document': { get: { ...document, responses: { ...document.responses, 200: file('application/vnd.openxmlformats-officedocument.wordprocessingml.document') } } },
  '/api/lessons/{id}/preview': {
    get: operation({ summary: 'What breaks if the lesson moves', who: office, params: lessonParams, query: lessonMove.omit({ id: true }), answer: z.object({ clashes: z.array(clash), blocker: z.literal('day_outside_cohort').nullable() }) }),
  },
  '/api/lessons/{id}/move': { post: operation({ summary: 'Moves a lesson; a refusal names every clash, a warning wants overrideReason', who: office, params: lessonParams, body: moveBody, answer: moved, problems: [403, 409, 422] }) },
  '/api/lessons/{id}/publication': { post: operation({ summary: 'Publishes a draft', who: office, params: lessonParams, body: publicationBody, answer: z.object({ id: z.uuid(), cohortId: z.uuid() }), problems: [403, 409] }) },
  '/api/lessons/{id}/cancellation': { post: operation({ summary: 'Cancels a published lesson, or removes a draft', who: office, params: lessonParams, body: noteBody, answer: z.object({ cohortId: z.uuid(), removed: z.boolean() }), problems: [403, 409] }) },
  '/api/lecturers/periods': { get: { ...periods, responses: { ...periods.responses, 200: file('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet') } } },
}
