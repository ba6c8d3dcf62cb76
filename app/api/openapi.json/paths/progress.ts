import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { scenarios } from '@/lib/planning/schema'
import type { ProgressAnswer } from '@/lib/reporting/progress/rules/answer'
import { breakdowns, progressParams } from '@/lib/reporting/progress/schema'
import { answering, operation } from '../operation'

const query = z.object({
  asOf: z.iso.date().optional().meta({ description: 'A day of the year; default today, or the day of the year nearest to it' }),
  by: z.enum(breakdowns).optional().meta({ description: 'Default kind' }), school: z.string().max(100).optional().meta({ description: 'Short name of a school; for a province the default is all' }),
})

const figure = z.object({
  actual: z.int(), planned: z.int().nullable().meta({ description: 'null: there is no plan' }), percent: z.number().nullable().meta({ description: 'null: nothing is planned' }),
  text: z.string().meta({ description: 'As it is printed, in the language asked for' }),
}).meta({ id: 'ProgressFigure' })
const pair = z.object({ cohorts: figure, trainees: figure })
const apart = { carriedOver: pair, new: pair }
const row = pair.extend({ key: z.string(), label: z.string(), ...apart }).meta({ id: 'ProgressRow' })
const plan = z.object({
  version: z.int(), status: z.string(), decisionNumber: z.string().nullable(), decidedOn: z.iso.date().nullable(), scenario: z.enum(scenarios),
  standing: z.enum(['IN_FORCE', 'APPROVED_LATER', 'NOT_APPROVED']).meta({ description: 'In force on the day; approved only later and used because none was before; not approved' }),
})

const progress = answering<ProgressAnswer>()(z.object({
  year: z.int(), asOf: z.iso.date(), by: z.enum(breakdowns), school: z.object({ slug: z.string(), name: z.string() }).nullable().meta({ description: 'null: several' }), plan: plan.nullable(),
  schools: z.array(z.object({ id: z.uuid(), slug: z.string(), name: z.string(), plan: plan.nullable() })),
  total: pair, ...apart, byKind: z.array(row), rows: z.array(row),
  agencies: z.array(z.object({
    key: z.uuid(), label: z.string(), asked: z.int(), assigned: z.int(), nominated: z.int(), enrolled: z.int(), completed: z.int(), seats: figure,
  })).meta({ description: 'by=agency only; an agency gets its own' }),
  check: z.object({ carriedOver: z.int(), new: z.int(), sum: z.int(), reported: z.int(), reportedOn: z.iso.date(), text: z.string() }).nullable()
    .meta({ description: 'Training cohorts, where the report of the year printed another total than the parts give' }),
})).meta({ id: 'Progress' })

const who = 'school, province, agencies'
const shared = { who, params: progressParams, query, problems: [404, 422] as const }
const file = operation({ ...shared, summary: 'The same as a workbook (XLSX)', answer: z.unknown() })
const workbook: ZodOpenApiOperationObject = { ...file, responses: {
  ...file.responses, 200: { description: 'The workbook', content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: { type: 'string', format: 'binary' } } } },
} }

export const progressPaths: ZodOpenApiPathsObject = {
  '/api/plans/{year}/progress': { get: operation({ ...shared, summary: 'Plan against actual of a year as of any day of it', answer: progress }) },
  '/api/plans/{year}/progress/export': { get: workbook },
}
