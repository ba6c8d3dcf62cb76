import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { annualAnswer, annualParams, annualQuery, figureParams, figureRowsAnswer, figureRowsQuery } from '@/lib/reporting/annual/schema'
import { operation } from '../operation'

const who = 'school, province'
const paper = operation({ summary: 'The report as DOCX: the issued one, or today’s draft', who, params: annualParams, query: annualQuery, answer: z.string(), problems: [404] })

export const annualPaths: ZodOpenApiPathsObject = {
  '/api/reports/annual/{year}': { get: operation({
    summary: 'The coordination report of a year: every figure with its parts, what was printed, the checks, and number and day once it was issued', who, params: annualParams, query: annualQuery, answer: annualAnswer, problems: [404],
  }) },
  '/api/reports/annual/{year}/figures/{code}': { get: operation({
    summary: 'The rows behind a figure; their amounts add up to it', who, params: figureParams, query: figureRowsQuery, answer: figureRowsAnswer, problems: [404],
  }) },
  '/api/reports/annual/{year}/document': { get: { ...paper, responses: {
    ...paper.responses, 200: { description: 'A paper', content: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: z.string() } } },
  } } },
}
