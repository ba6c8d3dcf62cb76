import 'server-only'
import type { z } from 'zod'
import { translatorFor } from '../i18n/sentence'
import type { Locale } from '../i18n/locale'
import { webMessages } from './messages'
import { currentRequest } from './context'

export type FieldProblem = { path: string; code: string; message: string }

/** An answer after RFC 9457: a stable code for programs, a sentence for people. */
export type Problem = {
  type: 'about:blank'
  title: string
  status: number
  code: string
  detail: string
  requestId: string | null
  errors?: readonly FieldProblem[]
} & Record<string, unknown>

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 409: 'Conflict',
  410: 'Gone', 413: 'Content Too Large', 415: 'Unsupported Media Type', 422: 'Unprocessable Content', 429: 'Too Many Requests', 500: 'Internal Server Error', 503: 'Service Unavailable', 507: 'Insufficient Storage',
}

export function problem(status: number, code: string, detail: string, more: Readonly<Record<string, unknown>> = {}): Response {
  const request = currentRequest()
  if (request) request.outcome = code
  // What RFC 9457 names is the problem's own, whatever else is known of the reason.
  const body: Problem = { ...more, type: 'about:blank', title: titles[status] ?? 'Error', status, code, detail, requestId: request?.id ?? null }
  return new Response(JSON.stringify(body), { status, headers: problemHeaders })
}

export const problemHeaders = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' } as const

export type GeneralProblem = keyof (typeof webMessages)['vi']['problems']

const statusOf: Readonly<Record<GeneralProblem, number>> = {
  malformed: 400, malformed_address: 400, unauthenticated: 401, key_revoked: 401, key_expired: 401, key_role_ended: 401, key_reads_only: 403, key_not_here: 403, notice_unread: 403, not_allowed: 403, foreign_origin: 403, not_found: 404, method_not_allowed: 405,
  too_large: 413, fields: 422, idempotency_key_reused: 422, idempotency_key_invalid: 422, too_many: 429, fault: 500, unavailable: 503, busy: 503, storage_full: 507,
}

/** The same for the seam, which answers without Next and knows its request. */
export function generalProblemBody(code: GeneralProblem, locale: Locale, requestId: string, values: Record<string, string | number> = {}): Problem {
  const status = statusOf[code]
  return { type: 'about:blank', title: titles[status] ?? 'Error', status, code, detail: translatorFor(locale)(`web.problems.${code}`, values), requestId }
}

/** One of the problems that any route may answer, in the language asked for. */
export const generalProblem = (code: GeneralProblem, locale: Locale, values: Record<string, string | number> = {}, more = {}): Response =>
  problem(statusOf[code], code, translatorFor(locale)(`web.problems.${code}`, values), more)

const isFieldCode = (code: string): code is keyof (typeof webMessages)['vi']['fields'] => Object.hasOwn(webMessages.vi.fields, code)

/** What is wrong with each field: its path, a stable code and a sentence. */
export function fieldProblems(error: z.ZodError, locale: Locale): FieldProblem[] {
  const translate = translatorFor(locale)
  return error.issues.map((issue) => {
    const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
    const code = isFieldCode(issue.message) ? issue.message : missing ? 'required' : 'invalid'
    return { path: issue.path.join('.'), code, message: translate(`web.fields.${code}`) }
  })
}
