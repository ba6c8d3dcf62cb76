import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { councilParams } from '@/lib/enrolment/council/schema'
import { operation } from '../operation'

const record = operation({
  summary: 'The record of a sitting of the admission council as DOCX', who: 'training office, leadership, class head of the cohort', params: councilParams, answer: z.string(),
})

export const councilPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/councils/{councilId}/document': { get: { ...record, responses: {
    ...record.responses, 200: { description: 'A paper', content: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: z.string() } } },
  } } },
}
