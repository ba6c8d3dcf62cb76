import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { dutyItem, dutyList, dutyParams, dutyQuery, dutyRecorded, paperInput } from '@/lib/agreements/obligations/schema'
import { asWorkbook, operation } from '../operation'

const who = 'parties, school, province; an agency its own and the school’s'

export const obligationPaths: ZodOpenApiPathsObject = {
  '/api/obligations': { get: operation({ summary: 'Obligations by due day, with the state each has today', who, query: dutyQuery, answer: dutyList }) },
  '/api/obligations/export': { get: asWorkbook(operation({ summary: 'What falls due in twelve months, as a workbook', who, answer: z.string(), problems: [403] })) },
  '/api/obligations/{obligationId}': { get: operation({ summary: 'One obligation', who, params: dutyParams, answer: dutyItem }) },
  '/api/obligations/{obligationId}/evidence': { post: operation({
    summary: 'Records the document that fulfils an obligation which does not close itself', who: 'whoever owes it, training office', params: dutyParams, body: paperInput, status: 201, answer: dutyRecorded, problems: [403, 409], once: true,
  }) },
}
