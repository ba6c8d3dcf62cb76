import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { versionFile, type VersionFile } from '@/lib/enrolment/eligibility/versions/schema'
import type { ShownWaiver } from '@/lib/enrolment/waivers/queries'
import { revocationInput, waiverPaper } from '@/lib/enrolment/waivers/schema'
import { answering, operation } from '../operation'

const params = z.object({ id: z.uuid() })
const waiver = answering<ShownWaiver>()(z.object({
  id: z.uuid(), rule: z.string(), person: z.string(), birthDate: z.iso.date(), authority: z.string(), documentNumber: z.string(), documentOn: z.iso.date(), reason: z.string(),
  recordedOn: z.iso.date(), by: z.string(), revoked: z.object({ on: z.iso.date(), by: z.string(), reason: z.string() }).nullable(),
  scan: z.object({ fileName: z.string(), sizeBytes: z.int() }).nullable(), removedScans: z.array(z.object({ on: z.iso.date(), by: z.string(), reason: z.string() })),
}))

export const rulePaths: ZodOpenApiPathsObject = {
  '/api/rule-sets/{id}': { get: operation({
    summary: 'A version of a rule set as a file that can be imported again', who: 'training office, leadership; province', params, answer: answering<VersionFile>()(versionFile),
  }) },
  '/api/cohorts/{id}/waivers': { get: operation({ summary: 'Standards waived for persons in a cohort, revoked ones among them', who: 'training office, leadership', params, answer: z.object({ items: z.array(waiver) }) }) },
  '/api/nominations/{id}/waivers': { post: operation({
    summary: 'Records the paper by which a standard is waived for the person nominated', who: 'training office or leadership, as the rule says', params, body: waiverPaper, status: 201,
    answer: z.object({ id: z.uuid(), nominationId: z.uuid().nullable() }), problems: [403, 409], once: true,
  }) },
  '/api/waivers/{id}/revocation': { post: operation({
    summary: 'Takes a waiver back with the reason; the standard judges again', who: 'training office or leadership, as the rule says', params, body: revocationInput,
    answer: z.object({ cohortId: z.uuid(), nominationId: z.uuid().nullable() }), problems: [403, 409], once: true,
  }) },
}
