import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Received } from '@/lib/teaching/reports/commands/acknowledge-reports'
import type { Sent } from '@/lib/teaching/reports/commands/send-reports'
import type { ListedReport } from '@/lib/teaching/reports/queries/list-cohort-reports'
import type { presentReport } from '@/lib/teaching/reports/rules/present'
import { reportFacts, reportSheet } from '@/lib/teaching/reports/rules/sheet'
import { overviewParams, receiptInput, reportParams, reportStatuses, sendingInput } from '@/lib/teaching/reports/schema'
import { answering, operation } from '../operation'

const status = z.enum(reportStatuses)
const listed = answering<ListedReport>()(z.object({
  id: z.uuid().nullable(), traineeId: z.uuid(), name: z.string(), ordinal: z.int(), total: z.int(), dueOn: z.iso.date(), status, documentNumber: z.string().nullable(), documentOn: z.iso.date().nullable(),
  sentAt: z.iso.datetime().nullable(), acknowledgedAt: z.iso.datetime().nullable(), overdue: z.boolean(),
})).meta({ id: 'ListedCommentReport' })

const report = answering<ReturnType<typeof presentReport>>()(z.object({
  id: z.uuid(), cohortId: z.uuid(), cohort: z.string(), traineeId: z.uuid(), name: z.string(), ordinal: z.int(), total: z.int(), dueOn: z.iso.date(), status, documentNumber: z.string().nullable(),
  documentOn: z.iso.date().nullable(), agency: z.string(), recipient: z.string().nullable(), succeeded: z.boolean(), sentAt: z.iso.datetime().nullable(), acknowledgedAt: z.iso.datetime().nullable(),
  acknowledgedFor: z.string().nullable(), answer: z.string().nullable(), contentHash: z.string().nullable(), remarks: reportSheet.shape.remarks, facts: reportFacts,
})).meta({ id: 'CommentReport' })

const sent = answering<Sent>()(z.object({ sent: z.int(), unsent: z.int(), unfinished: z.int(), agencies: z.int() }))
const received = answering<Received>()(z.object({ id: z.uuid(), acknowledgedAt: z.iso.datetime(), answered: z.boolean() }))

const paper = operation({ summary: 'A comment report as DOCX', who: 'staff of the cohort, the agency that received it, the trainee it is about', params: reportParams, answer: z.string() })
const sheet = operation({ summary: 'Due, sent, acknowledged and late by class and by agency, as a workbook', who: 'training office, leadership, province', query: overviewParams, answer: z.string(), problems: [403] })

export const reportPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/reports': { get: operation({ summary: 'The comment reports a class owes, or of them those the agency received', who: 'staff of the cohort, receiving agencies', params: reportParams, answer: z.object({ items: z.array(listed) }) }) },
  '/api/cohorts/{id}/reports/sending': { post: operation({
    summary: 'Sends every signed report of a turn, each to its agency or to who succeeded it', who: 'training office, leadership', params: reportParams, body: sendingInput, answer: sent, problems: [403, 409], once: true,
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
