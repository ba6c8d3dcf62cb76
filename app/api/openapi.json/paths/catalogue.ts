import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { CohortFacts } from '@/lib/catalogue/queries/find-cohort'
import type { CohortRow } from '@/lib/catalogue/rules'
import { cohortForms, cohortParams, cohortStatuses } from '@/lib/catalogue/schema'
import { answering, operation, pageOf, paging } from '../operation'

const row = z.object({
  id: z.uuid(), code: z.string(), year: z.int(), status: z.enum(cohortStatuses), form: z.enum(cohortForms), kind: z.string(),
  courseId: z.uuid(), courseCode: z.string(), courseName: z.string(), durationAmount: z.number(), durationUnit: z.string(),
  closesAt: z.iso.datetime().nullable(), opensOn: z.iso.date(), endsOn: z.iso.date(), capacity: z.int(), seatsTaken: z.int(), seatsFree: z.int(), school: z.string(),
})
const listed = answering<CohortRow>()(row).meta({ id: 'Cohort' })
const facts = answering<CohortFacts>()(row.extend({
  announcedOn: z.iso.date().nullable(), noticeNumber: z.string().nullable(), noticeId: z.uuid().nullable(), openingDecisionNumber: z.string().nullable(), openingDecisionOn: z.iso.date().nullable(),
  campus: z.object({ name: z.string(), address: z.string() }).nullable(), venue: z.string(), schedule: z.string().nullable(),
  modules: z.object({ count: z.int(), blocks: z.int(), periods: z.int() }), ruleFamily: z.string().nullable(),
  seats: z.object({ accepted: z.int(), held: z.int(), free: z.int(), waiting: z.int() }), trainees: z.int(),
})).meta({ id: 'CohortFacts' })

const filters = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(), course: z.string().max(60).optional().meta({ description: 'Code or id of a course' }),
  form: z.enum(cohortForms).optional(), status: z.enum(cohortStatuses).optional(), q: z.string().max(100).optional().meta({ description: 'Free text, without marks' }),
  school: z.string().max(100).optional().meta({ description: 'Short name of a school' }), ...paging,
})

export const cataloguePaths: ZodOpenApiPathsObject = {
  '/api/cohorts': { get: operation({ summary: 'Published cohorts, newest opening first', who: 'anyone', query: filters, answer: pageOf(listed) }) },
  '/api/cohorts/{id}': { get: operation({ summary: 'One cohort: figures, no names', who: 'anyone', params: cohortParams, answer: facts }) },
}
