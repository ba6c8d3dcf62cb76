import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { agencyParams, agencyQuery, successionRequest } from '@/lib/succession/schema'
import { operation } from '../operation'

const line = z.object({ id: z.uuid(), code: z.string(), kind: z.string(), name: z.string(), nameThen: z.string(), validFrom: z.string(), validTo: z.string().nullable(), people: z.number(), unmapped: z.boolean(), heirs: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.string() })) })

export const agencyPaths: ZodOpenApiPathsObject = {
  '/api/agencies': { get: operation({ summary: 'Agencies under the names of a day, with who came after them', who: 'school office, leadership and administrator, province', query: agencyQuery, answer: z.object({ items: z.array(line), nextCursor: z.string().nullable() }), problems: [403] }) },
  '/api/agencies/{agencyId}': { get: operation({ summary: 'One agency in time: names, parents, predecessors, successors, what it holds', who: 'school office, leadership and administrator, province', params: agencyParams, answer: z.looseObject({ id: z.uuid(), name: z.string() }) }) },
  '/api/agencies/successions': { post: operation({ summary: 'A merger, division, renaming, dissolution or transfer: dry run, then confirmation; a further dry run of a case names the revision that was read', who: 'school administrator, province', body: successionRequest, answer: z.looseObject({ id: z.uuid() }), problems: [403, 404, 409] }) },
}
