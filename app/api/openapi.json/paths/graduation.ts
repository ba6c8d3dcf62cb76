import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { CheckedCertificate } from '@/lib/graduation/certificates/commands/check-certificate'
import { certificateKinds, certificateParams, certificateStatuses, checkParams, issueBody, registerExport } from '@/lib/graduation/certificates/schema'
import { graduationCouncilBody, graduationCouncilParams } from '@/lib/graduation/council/schema'
import type { Decided } from '@/lib/graduation/decision/commands/decide-graduation'
import { graduationDecision } from '@/lib/graduation/decision/schema'
import type { ClassReview } from '@/lib/graduation/review/queries/find-review'
import { conditionCodes, conditionOutcomes, ranks, reviewParams, standings } from '@/lib/graduation/review/schema'
import { answering, operation } from '../operation'

const [day, rank] = [z.iso.date(), z.enum(ranks).nullable()]
const condition = z.object({ code: z.enum(conditionCodes), outcome: z.enum(conditionOutcomes), values: z.record(z.string(), z.union([z.string(), z.number()])), source: z.string(), verified: z.boolean() })
const facts = z.object({
  absence: z.object({ absent: z.int(), unrolled: z.int(), periods: z.int() }).nullable(), marks: z.object({ wanted: z.int(), missing: z.int(), failed: z.int(), average: z.int().nullable() }).nullable(),
  conduct: z.number().nullable(), disciplines: z.array(z.string()),
})
const decision = z.object({ id: z.uuid(), number: z.string(), decidedOn: day, signatory: z.string(), signatoryTitle: z.string(), completedOn: day })
const review = answering<ClassReview>()(z.object({
  course: z.object({ kind: z.enum(['TRAINING', 'FOSTERING']), marked: z.boolean() }), deferred: z.array(z.object({ traineeId: z.uuid(), name: z.string() })),
  rows: z.array(z.object({
    traineeId: z.uuid(), name: z.string(), birthDate: day, agency: z.string(), facts, conditions: z.array(condition), average: z.int().nullable().meta({ description: 'In hundredths' }), rank, standing: z.enum(standings),
  })),
  councils: z.array(z.object({ id: z.uuid(), heldOn: day, recordNumber: z.string(), entries: z.int(), recognised: z.int(), issued: z.int(), decision: decision.nullable() })),
  cohort: z.object({ id: z.uuid(), code: z.string(), status: z.string(), course: z.string(), opensOn: day, endsOn: day }),
}))
const decided = answering<Decided>()(z.object({ id: z.uuid(), cohortId: z.uuid(), status: z.literal('COMPLETED'), recognised: z.int(), remaining: z.int() }))
const checked = answering<CheckedCertificate>()(z.object({
  kind: z.enum(certificateKinds), status: z.enum(certificateStatuses), school: z.string(), name: z.string().meta({ description: 'Partly masked' }), course: z.string(), cohortCode: z.string(), from: day, to: day, rank,
  decisionNumber: z.string().nullable(), decidedOn: day.nullable(), serialNumber: z.string(), registerNumber: z.string(), issuedOn: day, signatory: z.string(), signatoryTitle: z.string(),
  revokedOn: day.nullable(), revokedBy: z.string().nullable(), replacedBy: z.object({ serialNumber: z.string(), issuedOn: day }).nullable(),
}))

const office = 'training office'
const word = { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: z.string() } }
const workbook = { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } }
const file = (summary: string, who: string, params: z.ZodObject, problems: readonly 403[] = [403]) => {
  const made = operation({ summary, who, params, answer: z.string(), problems })
  return { ...made, responses: { ...made.responses, 200: { description: summary, content: word } } }
}
const sheet = operation({ summary: 'The register as XLSX, with names, for a reason that goes on record', who: 'training office, leadership', query: registerExport, answer: z.string(), problems: [403, 409] })

export const graduationPaths: ZodOpenApiPathsObject = {
  '/api/certificates/{code}': { get: operation({ summary: 'What the certificate of a code says; there is no search by name', who: 'anyone', params: checkParams, answer: checked, problems: [429] }) },
  '/api/cohorts/{id}/graduation': { get: operation({ summary: 'Each condition of graduation of each trainee of a class, and the sittings of its council', who: 'training office, leadership, class head of the cohort', params: reviewParams, answer: review }) },
  '/api/cohorts/{id}/graduation/decision': { post: operation({
    summary: 'Records the decision on the last sitting of the council: recognises, ends the class, opens its evaluations', who: 'training office, leadership', params: reviewParams, body: graduationDecision,
    status: 201, answer: decided, problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/graduation/councils': { post: operation({
    summary: 'Puts a sitting of the graduation council on record with whom it recognises', who: office, params: reviewParams, body: graduationCouncilBody, status: 201,
    answer: z.object({ id: z.uuid(), recognised: z.int() }), problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/certificates': { post: operation({
    summary: 'Enters certificates in the register, all or none', who: office, params: certificateParams, body: issueBody, status: 201,
    answer: z.object({ cohortId: z.uuid(), issued: z.int() }), problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/graduation/councils/{councilId}/record': { get: file('The record of a sitting as DOCX', 'training office, leadership, class head of the cohort', graduationCouncilParams, []) },
  '/api/cohorts/{id}/graduation/councils/{councilId}/decision': { get: file('The decision with its list as DOCX, a draft until it is recorded', 'training office, leadership, class head of the cohort', graduationCouncilParams, []) },
  '/api/cohorts/{id}/certificates/sheets': { get: file('The certificates of a class that hold, a sheet each, as DOCX', office, certificateParams) },
  '/api/cohorts/{id}/certificates/extract': { get: file('What the register says of a class, as DOCX', office, certificateParams) },
  '/api/register/{id}/document': { get: file('One certificate as it is printed, as DOCX', office, certificateParams) },
  '/api/register/export': { get: { ...sheet, responses: { ...sheet.responses, 200: { description: 'A workbook', content: workbook } } } },
}
