import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Confirmed } from '@/lib/enrolment/imports/commands/confirm-import'
import { cellFaults, confirmation, fields, fileFaults, importStatuses, verdicts } from '@/lib/enrolment/imports/schema'
import { answering, operation } from '../operation'

const params = z.object({ id: z.uuid() })
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const workbook = (summary: string) => {
  const described = operation({ summary, who: 'agency', params, answer: z.string(), problems: [403, 409] })
  return { ...described, responses: { ...described.responses, 200: { description: 'A workbook', content: { [workbookType]: { schema: z.string() } } } } }
}

const finding = z.looseObject({ rule: z.string(), outcome: z.string(), message: z.string() })
const list = z.object({
  id: z.uuid(), cohortId: z.uuid(), fileName: z.string(), status: z.enum(importStatuses), fault: z.enum(fileFaults).nullable(), message: z.string().nullable(),
  rowsRead: z.int(), rowsChecked: z.int(), version: z.string().nullable(), unknownColumns: z.array(z.string()), createdAt: z.iso.datetime(), leftOut: z.int().nullable(), letter: z.object({ number: z.string(), writtenOn: z.iso.date() }).nullable(),
  summary: z.object({ rows: z.int(), ready: z.int(), waived: z.int(), review: z.int(), refused: z.int(), fits: z.int(), waits: z.int() }),
  rows: z.array(z.object({
    position: z.int(), name: z.string(), verdict: z.enum(verdicts), nominationId: z.uuid().nullable(), findings: z.array(finding),
    errors: z.array(z.object({ field: z.enum(fields), column: z.string().nullable(), fault: z.enum(cellFaults), message: z.string() })),
  })),
})
const confirmed = answering<Confirmed>()(z.object({ id: z.uuid(), seated: z.int(), waiting: z.int(), leftOut: z.int() }))

const uploading = operation({ summary: 'Uploads a list of nominations to be checked; nobody is nominated by it', who: 'agency', params, status: 201, answer: z.object({ id: z.uuid() }), problems: [403, 409, 413, 422] })

export const importPaths: ZodOpenApiPathsObject = {
  '/api/cohorts/{id}/nomination-template.xlsx': { get: workbook('An empty list with typed columns and drop-downs') },
  '/api/cohorts/{id}/imports': { post: { ...uploading, requestBody: { required: true, content: { 'multipart/form-data': { schema: z.object({ file: z.string().meta({ format: 'binary', description: 'XLSX, at most 10 MB' }) }) } } } } },
  '/api/imports/{id}': { get: operation({ summary: 'A list: progress while it is read, then everything found in each row', who: 'agency its own', params, answer: list }) },
  '/api/imports/{id}/workbook': { get: workbook('The uploaded workbook with a column of errors') },
  '/api/imports/{id}/confirmation': { post: operation({
    summary: 'Nominates the rows of a checked list at once; `version` is the one that was seen', who: 'agency its own', params, body: confirmation, answer: confirmed, problems: [403, 409], once: true,
  }) },
}
