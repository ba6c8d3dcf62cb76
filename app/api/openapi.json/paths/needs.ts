import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { impliedExport } from '@/lib/planning/needs/implied/schema'
import { callNamed, needsStatement } from '@/lib/planning/needs/schema'
import type { StatedNeed, Statement } from '@/lib/planning/needs/steps/statement'
import { studyForms, targetGroups } from '@/lib/planning/schema'
import { answering, operation, pageOf, paging } from '../operation'

const need = answering<StatedNeed>()(z.object({
  courseId: z.uuid(), courseCode: z.string(), course: z.string(), form: z.enum(studyForms), targetGroup: z.enum(targetGroups), reason: z.string(),
  headcounts: z.record(z.string(), z.int()).meta({ description: 'How many people by year: {"2027": 5, "2028": 3}' }), enteredAt: z.iso.datetime(),
  late: z.boolean().meta({ description: 'Entered after the deadline of the call' }),
}))
const statement = answering<Statement>()(z.object({
  year: z.int(), school: z.string(), deadline: z.iso.date(), agencyId: z.uuid(), agency: z.string(), answeredAt: z.iso.datetime(), late: z.boolean(),
  headcount: z.int().meta({ description: 'Of the call’s own year' }), items: z.array(need),
}))
const filters = z.object({ year: z.int().optional(), agency: z.uuid().optional(), school: z.string().optional(), ...paging })

const people = operation({ summary: 'The agency’s own people who need training, by name, as XLSX', who: 'agency', query: impliedExport, answer: z.string(), problems: [403] })
const exported = operation({ summary: 'Every need of a year with its agency as XLSX', who: 'agency its own; school, province all', query: callNamed, answer: z.string(), problems: [404] })

export const needsPaths: ZodOpenApiPathsObject = {
  '/api/needs': {
    get: operation({ summary: 'What agencies stated, the latest year first', who: 'agency its own; school, province all', query: filters, answer: pageOf(statement) }),
    post: operation({
      summary: 'States all needs of the agency, or none; takes the place of the statement whose answeredAt was seen', who: 'agency', body: needsStatement, status: 201, answer: statement,
      problems: [403, 404, 409], once: true,
    }),
  },
  '/api/needs/people/export': { get: { ...people, responses: {
    ...people.responses, 200: { description: 'A workbook', content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } } },
  } } },
  '/api/needs/export': { get: { ...exported, responses: {
    ...exported.responses, 200: { description: 'A workbook', content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } } },
  } } },
}
