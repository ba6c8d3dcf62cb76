import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { annualAnswer, annualParams, annualQuery, figureParams, figureRowsAnswer, figureRowsQuery } from '@/lib/reporting/annual/schema'
import { operation } from '../operation'

const who = 'school, province'

export const annualPaths: ZodOpenApiPathsObject = {
  '/api/reports/annual/{year}': { get: operation({
    summary: 'The coordination report of a year: every figure with its parts, what was printed, and the checks', who, params: annualParams, query: annualQuery, answer: annualAnswer, problems: [404],
  }) },
  '/api/reports/annual/{year}/figures/{code}': { get: operation({
    summary: 'The rows behind a figure; their amounts add up to it', who, params: figureParams, query: figureRowsQuery, answer: figureRowsAnswer, problems: [404],
  }) },
}
