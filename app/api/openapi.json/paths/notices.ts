import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { cohortForms } from '@/lib/catalogue/schema'
import type { ListedNotice } from '@/lib/enrolment/notices/queries/list-notices'
import { noticeParams, noticeVersion } from '@/lib/enrolment/notices/schema'
import { answering, operation, pageOf, paging } from '../operation'

const change = z.object({
  code: z.string().nullable().meta({ description: 'The cohort, where the change is of one' }),
  field: z.enum(['subject', 'lead', 'dossier', 'recipients', 'added', 'closesOn', 'opensOn', 'endsOn', 'venue', 'capacity', 'poolSeats', 'quota']),
  agency: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable(),
})
const notice = answering<ListedNotice>()(z.object({
  id: z.uuid(), school: z.string(), year: z.int(), version: z.int(), number: z.string(), on: z.iso.date(), subject: z.string(),
  deadline: z.iso.date().meta({ description: 'The latest day on which a list is due' }),
  cohorts: z.array(z.object({
    id: z.uuid(), code: z.string(), course: z.string(), form: z.enum(cohortForms), opensOn: z.iso.date(), endsOn: z.iso.date(), closesOn: z.iso.date(),
    capacity: z.int(), poolSeats: z.int(), venue: z.string(),
  })),
  versions: z.array(z.object({ version: z.int(), number: z.string(), on: z.iso.date() })), changes: z.array(change),
})).meta({ id: 'Notice' })

const filters = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(), school: z.string().max(100).optional().meta({ description: 'Short name of a school' }), ...paging,
})
const document = operation({ summary: 'A notice as a Word file; the newest version unless one is named', who: 'anyone', params: noticeParams, query: noticeVersion, answer: z.unknown() })
const word = { description: 'The paper as it is printed. Drafts: for the school itself.', content: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {} } }

export const noticePaths: ZodOpenApiPathsObject = {
  '/api/notices': { get: operation({ summary: 'Issued enrolment notices, newest paper first', who: 'anyone', query: filters, answer: pageOf(notice) }) },
  '/api/notices/{id}/document': { get: { ...document, responses: { ...document.responses, 200: word } } },
}
