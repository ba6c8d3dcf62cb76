import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { answersBody, evaluationLink, type EvaluationForm } from '@/lib/evaluations/schema'
import { lessonSpan, type LessonItem } from '@/lib/teaching/schema'
import { answering, operation, pageOf } from '../operation'

export const lesson = answering<LessonItem>()(z.object({
  id: z.uuid(), title: z.string(), kind: z.string(), day: z.iso.date(), half: z.string(), startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), periods: z.int(),
  room: z.string().nullable(), place: z.string().nullable(), link: z.string().nullable(), note: z.string().nullable(), status: z.string(), changeNote: z.string().nullable(), revision: z.int(), updatedAt: z.iso.datetime(),
  cohort: z.object({ id: z.uuid(), code: z.string(), course: z.string() }), lecturers: z.array(z.string()),
})).meta({ id: 'Lesson' })

const form = answering<Omit<EvaluationForm, 'items'>>()(z.object({
  state: z.enum(['open', 'answered', 'closed', 'not_open']), title: z.string(), respondent: z.string(), anonymous: z.boolean(), timing: z.string(),
  opensOn: z.iso.date(), closesOn: z.iso.date(), answeredOn: z.iso.date().nullable(), school: z.object({ name: z.string(), office: z.string(), phone: z.string() }),
  cohort: z.object({ code: z.string(), course: z.string() }), about: z.string().nullable(), lecturer: z.string().nullable(), mayHandOn: z.boolean(), draft: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
  items: z.array(z.object({ code: z.string(), kind: z.string(), text: z.string(), required: z.boolean() })),
}))

const file = z.object({ token: z.string().meta({ description: 'The secret of the address, with .ics behind it or not' }) })
const calendar = operation({ summary: 'The timetable, or an agency’s absences without names, as iCalendar; the address is the only credential', who: 'anyone', params: file, answer: z.string() })

export const studyPaths: ZodOpenApiPathsObject = {
  '/api/me/lessons': { get: operation({ summary: 'Lessons of the hat worn', who: 'trainee, lecturer', query: lessonSpan, answer: pageOf(lesson), problems: [403] }) },
  '/api/calendar/{token}': { get: { ...calendar, responses: {
    ...calendar.responses, 200: { description: 'An iCalendar file', content: { 'text/calendar': { schema: z.string() } } }, 304: { description: 'Nothing changed.' },
  } } },
  '/api/evaluations/{token}': {
    get: operation({ summary: 'The form behind a link; opening it spends nothing', who: 'anyone', params: evaluationLink, answer: form }),
    post: operation({ summary: 'The answer, once', who: 'anyone', params: evaluationLink, body: answersBody, status: 201, answer: z.object({ answered: z.literal(true) }), problems: [409] }),
  },
}
