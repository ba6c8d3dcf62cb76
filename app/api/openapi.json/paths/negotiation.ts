import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Proposed } from '@/lib/enrolment/negotiation/commands/propose-quota'
import { proposalBody } from '@/lib/enrolment/negotiation/schema'
import { answering, operation } from '../operation'

const proposed = answering<Proposed>()(z.object({
  id: z.uuid(), kind: z.enum(['ASKED', 'COUNTERED', 'ASSIGNED', 'ADJUSTED']), seats: z.int(), before: z.int(), quota: z.object({ seats: z.int(), taken: z.int() }),
}))

const exported = operation({
  summary: 'The quotas of a cohort by agency as XLSX', who: 'training office, leadership, class head of the cohort; province', params: z.object({ id: z.uuid() }), answer: z.string(), problems: [403],
})

export const negotiationPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/quotas/{agencyId}/proposals': { post: operation({
    summary: 'One step of the negotiation of a quota: asks, counters, assigns or adjusts', who: 'agency its own; training office; province',
    params: z.object({ id: z.uuid(), agencyId: z.uuid() }), body: proposalBody, status: 201, answer: proposed, problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/quotas/export': { get: { ...exported, responses: {
    ...exported.responses, 200: { description: 'A workbook', content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } } },
  } } },
}
