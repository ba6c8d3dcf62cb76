import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { planAnswer, planParams, planQuery } from '@/lib/planning/plan/schema'
import { operation } from '../operation'

const who = 'school; province from the proposal on; agencies once approved'
const asked = { who, params: planParams, query: planQuery }
const exported = operation({ ...asked, summary: 'The lines of a plan as a workbook; the export is recorded', answer: z.string() })

export const planPaths: ZodOpenApiPathsObject = {
  '/api/plans/{year}': { get: operation({
    ...asked, summary: 'The plan of a year: version, papers, lines, carried-over classes, totals, share of full-time training', answer: planAnswer,
  }) },
  '/api/plans/{year}/export': { get: { ...exported, responses: {
    ...exported.responses, 200: { description: 'A workbook', content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } } },
  } } },
}
