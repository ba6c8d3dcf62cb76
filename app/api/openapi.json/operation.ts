import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject, ZodOpenApiResponsesObject } from 'zod-openapi'

/** What every refusal answers: a stable code for programs, a sentence for people. */
const problem = z.looseObject({
  type: z.literal('about:blank'), title: z.string(), status: z.int(), code: z.string(), detail: z.string(), requestId: z.string().nullable(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
}).meta({ id: 'Problem', description: 'RFC 9457 problem; a reason may add what is known of it, such as findings, or the `state` that a row has.' })

const reasons = {
  400: 'The address, the body or the form cannot be read.', 401: 'Not signed in, or the key is no good.', 403: 'Visible, but not allowed. `notice_unread`: a session, never a key, whose holder has not read the privacy notice in force.', 404: 'Not there, or not for this actor to see.',
  409: 'A state or a rule refuses.', 410: 'It was there and is removed.', 413: 'The body is too large.', 415: 'A file of this type is not taken.', 422: 'Fields need correction.', 429: 'Too many attempts.', 503: 'The database is away, or too many write the same thing at once: send it again.', 507: 'The store of files is full; nothing was saved.',
} as const
export type ProblemStatus = keyof typeof reasons

/** A schema whose values are exactly what a query or command promises: a field that is missing or of another kind fails the build. */
export const answering = <T>() => <S extends z.ZodType<T>>(schema: S): S => schema

/** A page of a list. */
export const pageOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })

export const paging = { limit: z.coerce.number().int().min(1).max(100).optional(), cursor: z.string().optional().meta({ description: 'nextCursor of the page before' }) }

const refusing = (codes: readonly ProblemStatus[]): ZodOpenApiResponsesObject =>
  Object.fromEntries(codes.map((code) => [String(code), { description: reasons[code], content: { 'application/problem+json': { schema: problem } } }]))

/** What any address answers before its handler is asked: to an address that is none, a key that is no good, a session that has not read the privacy notice, a change from another site, a body too large. */
const before = { read: refusing([400, 401, 403, 503]), change: refusing([400, 401, 403, 413, 503]) } as const

/** Every operation with what its address may answer before it. */
export const guarded = (paths: ZodOpenApiPathsObject): ZodOpenApiPathsObject =>
  Object.fromEntries(Object.entries(paths).map(([path, { get, post, put, ...item }]) => [path, {
    ...item, ...(get ? { get: { ...get, responses: { ...before.read, ...get.responses } } } : {}),
    ...(post ? { post: { ...post, responses: { ...before.change, ...post.responses } } } : {}), ...(put ? { put: { ...put, responses: { ...before.change, ...put.responses } } } : {}),
  }]))

type Operation = {
  summary: string
  /** Who may call it; `anyone` needs neither session nor key. */
  who: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  status?: 200 | 201
  answer: z.ZodType
  problems?: readonly ProblemStatus[]
  /** A creating POST that honours `Idempotency-Key`. */
  once?: boolean
  /** Only for somebody who signed in: a key is refused. */
  people?: true
}

const idempotency = z.object({
  'Idempotency-Key': z.string().min(8).max(64).optional().meta({ description: 'The same request again gets the same answer for 24 hours.' }),
})

/** One operation with the problems that any request of its kind may meet. */
export function operation({ summary, who, params, query, body, status = 200, answer, problems = [], once, people }: Operation): ZodOpenApiOperationObject {
  const always: ProblemStatus[] = [
    ...(who === 'anyone' ? [] : [401 as const]), ...(params ? [404 as const] : []), ...(query || body || once ? [422 as const] : []),
    // A key that may only read, or none at all where a person is asked for.
    ...(body || once || people ? [403 as const] : []),
    ...(body ? [400 as const, 413 as const] : []), 503,
  ]
  const refusals = [...new Set([...always, ...problems])].sort((a, b) => a - b)
  const responses: ZodOpenApiResponsesObject = {
    [status]: { description: summary, content: { 'application/json': { schema: answer } } },
    ...refusing(refusals),
  }
  const requestParams = { ...(params ? { path: params } : {}), ...(query ? { query } : {}), ...(once ? { header: idempotency } : {}) }
  return {
    summary, description: `For: ${who}.${people ? ' By session only: an API key is answered 403 with the code key_not_here.' : ''}`,
    ...(who === 'anyone' ? { security: [] } : people ? { security: [{ session: [] }] } : {}), requestParams,
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}), responses,
  }
}

const workbook = { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() } }

/** The same operation where what it answers is a workbook. */
export const asWorkbook = (one: ZodOpenApiOperationObject): ZodOpenApiOperationObject =>
  ({ ...one, responses: { ...one.responses, 200: { description: 'A workbook', content: workbook } } })

/** The same operation where what it answers may be asked for as a workbook too. */
export const orWorkbook = (one: ZodOpenApiOperationObject, answer: z.ZodType): ZodOpenApiOperationObject =>
  ({ ...one, responses: { ...one.responses, 200: { description: 'As JSON, or as a workbook', content: { 'application/json': { schema: answer }, ...workbook } } } })
