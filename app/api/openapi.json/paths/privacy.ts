import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { copyParams, ownCopyQuery, requestedCopyQuery } from '@/lib/privacy/copy/schema'
import { answerInput, made, requestInput, requestItem, requestQuery } from '@/lib/privacy/requests/schema'
import { operation, orWorkbook, pageOf, paging } from '../operation'

const handles = 'training office and leadership of the school'
const copy = z.object({
  of: z.string(), madeAt: z.string(), school: z.string().nullable(), groups: z.array(z.object({ group: z.string(), table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) })),
  log: z.array(z.object({ type: z.string(), at: z.string(), by: z.string(), role: z.string().nullable(), place: z.string().nullable(), reason: z.string().nullable() })), leftOut: z.array(z.object({ reason: z.string(), what: z.array(z.string()) })),
})

export const privacyPaths: ZodOpenApiPathsObject = {
  '/api/me/copy': { get: orWorkbook(operation({ summary: 'All that is kept of whoever asks, and what is not in it and why', who: 'signed in', query: ownCopyQuery, answer: copy, people: true }), copy) },
  '/api/data-requests': {
    get: operation({ summary: 'Requests about personal data made to the school, with their time limits, the last first', who: handles, query: requestQuery.omit({ cursor: true, limit: true }).extend(paging), answer: pageOf(requestItem) }),
    post: operation({ summary: 'Asks a school for a copy, a correction, a restriction or the erasure of the own data', who: 'signed in', body: requestInput, status: 201, answer: made, problems: [404, 409], once: true }),
  },
  '/api/data-requests/{id}/acknowledgement': { post: operation({ summary: 'Tells the requester that the school has the request', who: handles, params: copyParams, answer: made, problems: [403, 409] }) },
  '/api/data-requests/{id}/answer': { post: operation({ summary: 'Answers a request with an outcome and its reason', who: handles, params: copyParams, body: answerInput, answer: made, problems: [403, 409] }) },
  '/api/data-requests/{id}/copy': { get: orWorkbook(operation({ summary: 'What the school keeps of who sent the request, for a reason that is recorded and shown to the sender; while a copy was asked for and until 30 days after it was granted', who: handles, params: copyParams, query: requestedCopyQuery, answer: copy, problems: [403, 409], people: true }), copy) },
}
