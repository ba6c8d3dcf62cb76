import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { agreementAnswer, agreementList, agreementParams, listQuery, obligationFilter } from '@/lib/agreements/schema'
import { agreementMade, agreementStart, commentInput, commentList, draftAnswer, draftInput, proposalInput, signatureInput, versionQuery } from '@/lib/agreements/writing/schema'
import { scanFields, scanQuery } from '@/lib/agreements/signing/schema'
import { operation } from '../operation'

const parties = 'parties, school, province'
const bytes = (type: string) => ({ description: 'The bytes of the file.', content: { [type]: {} } })
const word = operation({ summary: 'A version as a Word file; the one in force unless another is named', who: parties, params: agreementParams, query: versionQuery, answer: z.unknown() })
const scan = operation({ summary: 'The scan of a version as it was signed; the school names one that was withdrawn by `scan`', who: parties, params: agreementParams, query: scanQuery, answer: z.unknown() })
const attach = operation({ summary: 'Keeps the scan of a signed version, a PDF, once; with `reason` the one that is kept is withdrawn for this one', who: 'training office', params: agreementParams, query: versionQuery, status: 201, answer: z.object({ id: z.uuid() }), problems: [400, 403, 409, 413, 415, 422, 507] })
const form = scanFields.extend({ file: z.string().meta({ format: 'binary' }) })

export const agreementPaths: ZodOpenApiPathsObject = {
  '/api/agreements': {
    get: operation({ summary: 'Coordination agreements', who: parties, query: listQuery, answer: agreementList }),
    post: operation({ summary: 'Starts an agreement from the template', who: 'training office', body: agreementStart, status: 201, answer: agreementMade, problems: [403], once: true }),
  },
  '/api/agreements/{agreementId}': { get: operation({
    summary: 'One agreement: stage by party, and the obligations the actor may read', who: parties, params: agreementParams, query: obligationFilter, answer: agreementAnswer,
  }) },
  '/api/agreements/{agreementId}/draft': {
    get: operation({ summary: 'What the draft says', who: 'training office, leadership', params: agreementParams, answer: draftAnswer }),
    put: operation({ summary: 'Replaces what the draft says, if nobody changed it meanwhile', who: 'training office', params: agreementParams, body: draftInput, answer: agreementMade.extend({ revision: z.int() }), problems: [403, 409] }),
  },
  '/api/agreements/{agreementId}/proposal': { post: operation({ summary: 'Puts the draft to the parties', who: 'training office', params: agreementParams, body: proposalInput, answer: agreementMade, problems: [403, 409], once: true }) },
  '/api/agreements/{agreementId}/comments': {
    get: operation({ summary: 'What the parties said, with the answers', who: parties, params: agreementParams, query: versionQuery, answer: commentList }),
    post: operation({ summary: 'Comments on a version that is put to the parties', who: 'parties', params: agreementParams, body: commentInput, status: 201, answer: z.object({ id: z.uuid(), agreementId: z.uuid() }), problems: [403, 409], once: true }),
  },
  '/api/agreements/{agreementId}/signatures': { post: operation({
    summary: 'Records the signature of a party, once', who: 'the head of the party; the training office for who signed on paper', params: agreementParams, body: signatureInput, status: 201,
    answer: agreementMade.extend({ complete: z.boolean() }), problems: [403, 409], once: true,
  }) },
  '/api/agreements/{agreementId}/document': { get: { ...word, responses: { ...word.responses, 200: bytes('application/vnd.openxmlformats-officedocument.wordprocessingml.document') } } },
  '/api/agreements/{agreementId}/scan': {
    get: { ...scan, responses: { ...scan.responses, 200: bytes('application/pdf') } },
    post: { ...attach, requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } } },
  },
}
