import 'server-only'
import type { Locale } from '../i18n/locale'
import { translatorFor } from '../i18n/sentence'
import type { Result } from '../result'
import { currentRequest } from './context'
import { problem } from './problem'

export const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', vary: 'cookie, authorization, accept-language' } })

/** Which status each expected error answers; `ok` is that of success. A state or a rule that refuses is 409. */
export type Statuses<E extends string> = { ok: number; area: string } & Partial<Record<E, number>>

/** A command's result as an answer: its value as JSON, or a problem with the area's sentence and what is known of the reason; `fields` that are missing are named one by one. */
export function respond<T, E extends string>(result: Result<T, E>, statuses: Statuses<E>, locale: Locale): Response {
  const request = currentRequest()
  if (result.ok) {
    if (request) request.outcome = 'ok'
    return json(result.value, statuses.ok)
  }
  const detail = translatorFor(locale)(`${statuses.area}.errors.${result.error}`, sayable(result.details))
  const status = statuses[result.error] ?? 409
  // `status` and `code` are the problem's own: the state of a row and the code of a class are told under other names.
  const { field, fields, status: state, code: cohortCode, ...details } = result.details
  const missing = Array.isArray(fields) ? fields.filter((one): one is string => typeof one === 'string') : []
  const errors = [
    ...(typeof field === 'string' ? [{ path: field, code: result.error, message: detail }] : []),
    ...missing.map((path) => ({ path, code: 'required', message: translatorFor(locale)('web.fields.required') })),
  ]
  return problem(status, result.error, detail, { ...details, ...(state === undefined ? {} : { state }), ...(cohortCode === undefined ? {} : { cohortCode }), ...(errors.length > 0 ? { errors } : {}) })
}

/** The details a sentence can name. */
export function sayable(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const named = Object.entries(details).filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1]))
  return Object.fromEntries(named)
}
