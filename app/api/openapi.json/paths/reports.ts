import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Received } from '@/lib/teaching/reports/commands/acknowledge-reports'
import type { Written } from '@/lib/teaching/reports/commands/write-report'
import type { Signed } from '@/lib/teaching/reports/commands/sign-reports'
import type { Sent } from '@/lib/teaching/reports/commands/send-reports'
import type { ListedReport } from '@/lib/teaching/reports/queries/list-cohort-reports'
import type { presentReport } from '@/lib/teaching/reports/rules/present'
import { reportFacts, reportSheet } from '@/lib/teaching/reports/rules/sheet'
import { draftBody, draftSteps, overviewParams, receiptInput, receiveAllForm, reportParams, reportStatuses, reviewBody, sendingInput, signatureBody, submissionBody } from '@/lib/teaching/reports/schema'
import { answering, operation } from '../operation'

const status = z.enum(reportStatuses)
const listed = answering<ListedReport>()(z.object({
  id: z.uuid().nullable(), traineeId: z.uuid(), name: z.string(), ordinal: z.int(), total: z.int(), dueOn: z.iso.date(), status, documentNumber: z.string().nullable(), documentOn: z.iso.date().nullable(),
  step: z.enum(draftSteps).nullable(), revision: z.int().nullable(), sentAt: z.iso.datetime().nullable(), acknowledgedAt: z.iso.datetime().nullable(), overdue: z.boolean(),
})).meta({ id: 'ListedCommentReport' })

const report = answering<ReturnType<typeof presentReport>>()(z.object({
  id: z.uuid(), cohortId: z.uuid(), cohort: z.string(), traineeId: z.uuid(), name: z.string(), ordinal: z.int(), total: z.int(), dueOn: z.iso.date(), status, documentNumber: z.string().nullable(),
  documentOn: z.iso.date().nullable(), agency: z.string(), recipient: z.string().nullable(), succeeded: z.boolean(), sentAt: z.iso.datetime().nullable(), acknowledgedAt: z.iso.datetime().nullable(),
  acknowledgedFor: z.string().nullable(), answer: z.string().nullable(), contentHash: z.string().nullable(), remarks: reportSheet.shape.remarks, facts: reportFacts,
})).meta({ id: 'CommentReport' })

const sent = answering<Sent>()(z.object({ sent: z.int(), unsent: z.int(), unfinished: z.int(), agencies: z.int() }))
const written = answering<Written>()(z.object({ id: z.uuid(), revision: z.int(), submitted: z.boolean() }))
const signed = answering<Signed>()(z.object({ signed: z.int(), first: z.string(), last: z.string() }))
const received = answering<Received>()(z.object({ id: z.uuid(), acknowledgedAt: z.iso.datetime(), answered: z.boolean() }))

const paper = operation({ summary: 'A comment report as DOCX', who: 'staff of the cohort, the agency that received it, the trainee it is about', params: reportParams, answer: z.string() })
const sheet = operation({ summary: 'Due, sent, acknowledged and late by class and by agency, as a workbook', who: 'training office, leadership, province', query: overviewParams, answer: z.string(), problems: [403] })

export const reportPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/reports': { get: operation({ summary: 'The comment reports a class owes, or of them those the agency received', who: 'staff of the cohort, receiving agencies', params: reportParams, answer: z.object({ items: z.array(listed) }) }), post: operation({
    summary: 'Writes the draft of one report, and with `submit` hands it on to the proof-reader; `revision` is the one that was read, 0 of none', who: 'class head', params: reportParams, body: draftBody, answer: written, problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/reports/submission': { post: operation({
    summary: 'Hands every complete draft of a turn on to the proof-reader', who: 'class head', params: reportParams, body: submissionBody, answer: z.object({ handed: z.int(), unfinished: z.int() }), problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/reports/review': { post: operation({
    summary: 'Agrees to reports that were read, or gives one back with a remark; all that are named or none', who: 'training office; leadership to give back', params: reportParams, body: reviewBody, answer: z.object({ count: z.int() }), problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/reports/signature': { post: operation({
    summary: 'Signs the reports that were read, one or a whole class, each under a number of its own from the first, in the order of names; all or none. `emptyConfirmed`: some of them say nothing of attendance, and that is known', who: 'leadership', params: reportParams, body: signatureBody, answer: signed, problems: [403, 409], once: true,
  }) },
  '/api/cohorts/{id}/reports/sending': { post: operation({
    summary: 'Sends every signed report of a turn, each to its agency or to who succeeded it', who: 'training office, leadership', params: reportParams, body: sendingInput, answer: sent, problems: [403, 409], once: true,
  }) },
  '/api/reports/acknowledgement': { post: operation({
    summary: 'The agency says of several reports that they are there; what was acknowledged before stays as it is', who: 'the agency that received them or who succeeded it', body: receiveAllForm, answer: z.object({ count: z.int() }), problems: [403, 404], once: true,
  }) },
  '/api/reports/{id}': { get: operation({ summary: 'One comment report', who: 'staff of the cohort, the agency that received it, the trainee it is about', params: reportParams, answer: report }) },
  '/api/reports/{id}/acknowledgement': { post: operation({ summary: 'The agency says that the report is there, and may answer', who: 'the agency that received it or who succeeded it', params: reportParams, body: receiptInput, answer: received, problems: [403, 409], once: true }) },
  '/api/reports/{id}/document': { get: { ...paper, responses: {
    ...paper.responses, 200: { description: 'A paper', content: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: z.string() } } },
  } } },
  '/api/reports/export': { get: { ...sheet, responses: {
    ...sheet.responses, 200: { description: 'A workbook', content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } } },
  } } },
}
