import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { agreementAnswer, agreementList, agreementParams, listQuery, obligationFilter } from '@/lib/agreements/schema'
import { agreementMade, agreementStart, commentInput, commentList, draftAnswer, draftInput, proposalInput, signatureInput, versionQuery } from '@/lib/agreements/writing/schema'
import { operation } from '../operation'

export const agreementPaths: ZodOpenApiPathsObject = {
  '/api/agreements': { get: operation({ summary: 'Coordination agreements', who: 'parties, school, province', query: listQuery, answer: agreementList }) },
  '/api/agreements/{agreementId}': { get: operation({
    summary: 'One agreement: stage by party, and the obligations the actor may read', who: 'parties, school, province', params: agreementParams, query: obligationFilter, answer: agreementAnswer,
  }) },
}
