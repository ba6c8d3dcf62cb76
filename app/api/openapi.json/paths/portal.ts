import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { describeActor } from '@/lib/access/describe'
import { answering, operation } from '../operation'

const health = z.object({ status: z.enum(['ok', 'unavailable']), database: z.enum(['up', 'down']), version: z.string() })

const actor = answering<Awaited<ReturnType<typeof describeActor>>>()(z.object({
  kind: z.enum(['school', 'agency', 'trainee', 'province']), name: z.string(), roles: z.array(z.string()), place: z.string().nullable(), hats: z.int(),
  scope: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
}))

export const portalPaths: ZodOpenApiPathsObject = {
  '/api/health': { get: { ...operation({ summary: 'Whether the portal can serve', who: 'anyone', answer: health }), responses: {
    200: { description: 'It can.', content: { 'application/json': { schema: health } } },
    503: { description: 'The database is away.', content: { 'application/json': { schema: health } } },
  } } },
  '/api/me': { get: operation({ summary: 'Who is signed in: kind, roles, scope', who: 'signed in', answer: actor }) },
}
