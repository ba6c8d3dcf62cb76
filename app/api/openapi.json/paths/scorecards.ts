import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { cardAnswer, cardParams, cardsAnswer, cardsQuery, cardYearQuery } from '@/lib/reporting/scorecards/schema'
import { asWorkbook, operation } from '../operation'

export const scorecardPaths: ZodOpenApiPathsObject = {
  '/api/scorecards': { get: operation({ summary: 'How the agencies of a province coordinate in a year: shares with what they are of, against last year', who: 'school, province; others get an empty list', query: cardsQuery, answer: cardsAnswer }) },
  '/api/scorecards/{agencyId}': { get: operation({ summary: 'One agency’s card of a year', who: 'school, province, the agency itself', params: cardParams, query: cardYearQuery, answer: cardAnswer, problems: [404] }) },
  '/api/scorecards/export': { get: asWorkbook(operation({ summary: 'Every card of a year, as a workbook', who: 'school, province', query: cardYearQuery, answer: z.string(), problems: [403] })) },
}
