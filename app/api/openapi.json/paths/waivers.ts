import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { revocationInput, waiverParams } from '@/lib/enrolment/waivers/schema'
import { operation } from '../operation'

const attached = z.object({ id: z.uuid(), cohortId: z.uuid() })
const form = z.object({ file: z.string().meta({ format: 'binary', description: 'PDF, DOCX without macros, JPEG or PNG by its content; at most 10 MB' }) })
const attach = operation({
  summary: "Attaches the scan of a waiver's paper, once; the same scan again changes nothing", who: 'training office, leadership', params: waiverParams, status: 201, answer: attached,
  problems: [400, 403, 409, 413, 415, 422, 507],
})
const download = operation({ summary: 'The scan as a download; every one is on record', who: 'training office, leadership', params: waiverParams, answer: z.unknown(), problems: [410] })
const bytes = { description: 'The bytes, with the type that was found in them.', content: { 'application/octet-stream': {} } }

export const waiverPaths: ZodOpenApiPathsObject = {
  '/api/waivers/{id}/scan': {
    get: { ...download, responses: { ...download.responses, 200: bytes } },
    post: { ...attach, requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } } },
  },
  '/api/waivers/{id}/scan/removal': { post: operation({
    summary: 'Erases the scan, with the reason; that there was one, who removed it and why stays', who: 'training office, leadership', params: waiverParams, body: revocationInput,
    answer: attached, problems: [403, 410], once: true,
  }) },
}
