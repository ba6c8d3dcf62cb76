import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Reviewed } from '@/lib/enrolment/dossier/commands/review-document'
import type { Dossier, DossierDocument } from '@/lib/enrolment/dossier/queries/find-dossier'
import { documentFaults, documentKinds, documentParams, documentStatuses, reviewInput } from '@/lib/enrolment/dossier/schema'
import type { Submitted } from '@/lib/enrolment/dossier/steps'
import { answering, operation } from '../operation'

const document = answering<DossierDocument>()(z.object({
  id: z.uuid(), version: z.int(), status: z.enum(documentStatuses), uploadedAt: z.iso.datetime(), reviewedAt: z.iso.datetime().nullable(),
  reason: z.enum(documentFaults).nullable(), note: z.string().nullable(),
  file: z.object({ name: z.string(), mediaType: z.string(), sizeBytes: z.int(), sha256: z.string(), removed: z.boolean() }).nullable(),
  paper: z.object({ number: z.string(), on: z.iso.date(), confirmedBy: z.string() }).nullable(),
})).meta({ id: 'Document' })
const states = ['MISSING', ...documentStatuses] as const
const dossier = answering<Dossier>()(z.object({
  nominationId: z.uuid(), open: z.boolean(), counts: z.record(z.enum(states), z.int()),
  items: z.array(z.object({
    requirementId: z.uuid(), kind: z.enum(documentKinds), classified: z.boolean(), rule: z.string().nullable(), serves: z.array(z.string()), asked: z.boolean(), state: z.enum(states),
    current: document.nullable(), earlier: z.array(document),
  })),
}))
const submitted = answering<Submitted>()(z.object({ id: z.uuid(), version: z.int(), status: z.string(), unchanged: z.boolean() }))
const reviewed = answering<Reviewed>()(z.object({ id: z.uuid(), nominationId: z.uuid(), status: z.enum(['CHECKED', 'RETURNED']) }))

const form = z.object({
  requirement: z.uuid(), file: z.string().meta({ format: 'binary', description: 'PDF, DOCX without macros, JPEG or PNG by its content; at most 10 MB' }).optional(),
  number: z.string().optional().meta({ description: 'Of a classified decision, instead of a file' }), on: z.iso.date().optional(), confirmedBy: z.string().optional(),
})
const upload = operation({
  summary: 'Sends a document, or states a classified one; the same content again changes nothing', who: 'agency', params: documentParams, status: 201, answer: submitted,
  problems: [400, 403, 409, 413, 415, 422, 507],
})
const download = operation({ summary: 'The file of a document as a download; every one is on record', who: 'agency its own; school all', params: documentParams, answer: z.unknown(), problems: [410] })
const bytes = { description: 'The bytes, with the type that was found in them.', content: { 'application/octet-stream': {} } }

export const dossierPaths: ZodOpenApiPathsObject = {
  '/api/nominations/{id}/documents': {
    get: operation({ summary: 'What a nomination must be proved by, and what has come', who: 'agency its own; school all', params: documentParams, answer: dossier }),
    post: { ...upload, requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } } },
  },
  '/api/documents/{id}': { get: { ...download, responses: { ...download.responses, 200: bytes } } },
  '/api/documents/{id}/review': { post: operation({
    summary: 'Finds a document in order, or returns it with a reason', who: 'school', params: documentParams, body: reviewInput, answer: reviewed, problems: [403, 409, 410], once: true,
  }) },
}
