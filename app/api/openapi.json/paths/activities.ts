import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { activityDetail, activityInput, activityItem, activityQuery, answerInput, named, recommendationInput, recommendationItem, recommendationQuery, registered } from '@/lib/activities/schema'
import { asWorkbook, operation, pageOf, paging } from '../operation'

const who = 'school office and leadership, province; an agency those it took part in'
const asked = 'school office and leadership; province and agencies those addressed to them'

export const activityPaths: ZodOpenApiPathsObject = {
  '/api/activities': {
    get: operation({ summary: 'Conferences, materials, practice reviews and inspections, the last first', who, query: activityQuery.omit({ cursor: true, limit: true }).extend(paging), answer: pageOf(activityItem) }),
    post: operation({ summary: 'Records an activity with who took part', who: 'training office', body: activityInput, status: 201, answer: registered, problems: [403, 409], once: true }),
  },
  '/api/activities/export': { get: asWorkbook(operation({ summary: 'The register as a workbook', who, query: activityQuery.pick({ kind: true, year: true }), answer: z.string(), problems: [403] })) },
  '/api/activities/{id}': { get: operation({ summary: 'One activity with its minutes, who took part, and its findings', who, params: named, answer: activityDetail }) },
  '/api/recommendations': {
    get: operation({ summary: 'Recommendations with their answers, the last first', who: asked, query: recommendationQuery.omit({ cursor: true, limit: true }).extend(paging), answer: pageOf(recommendationItem) }),
    post: operation({ summary: 'Records a recommendation to the academy, the province or an agency', who: 'training office', body: recommendationInput, status: 201, answer: registered, problems: [403, 409], once: true }),
  },
  '/api/recommendations/export': { get: asWorkbook(operation({ summary: 'Recommendations as a workbook', who: asked, query: recommendationQuery.pick({ level: true, state: true, year: true }), answer: z.string(), problems: [403] })) },
  '/api/recommendations/{id}/answer': { post: operation({
    summary: 'Answers a recommendation with a dated document', who: 'the addressee; for the academy the training office', params: named, body: answerInput, status: 201, answer: registered, problems: [403, 409], once: true,
  }) },
}
