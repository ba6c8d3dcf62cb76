// What the portal promises to programs, as it says itself: its operations, what they take, and what they may answer.
import { z } from 'zod'

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

export interface Parameter { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required: boolean; readonly schema: Schema }
type Content = Readonly<Record<string, { readonly schema?: Schema | undefined }>>
export interface Operation {
  readonly name: string
  readonly method: string
  /** `/api/cohorts/{id}` */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Content
  readonly answers: Readonly<Record<string, Content>>
}
export interface Interface { readonly operations: readonly Operation[]; readonly resolve: (schema: Schema) => Schema }

const schema = z.custom<Schema>((value) => typeof value === 'object' && value !== null)
const content = z.record(z.string(), z.object({ schema: schema.optional() }))
const described = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean().default(false), schema: schema.default({}) })).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content: content.default({}) })),
})
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), described)), components: z.object({ schemas: z.record(z.string(), schema) }) })

export async function readInterface(url: string): Promise<Interface> {
  const { paths, components } = document.parse(await (await fetch(`${url}/api/openapi.json`)).json())
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, one]): Operation => ({
    name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, parameters: one.parameters, body: one.requestBody?.content ?? {},
    answers: Object.fromEntries(Object.entries(one.responses).map(([status, answer]) => [status, answer.content])),
  })))
  const resolve = (one: Schema): Schema => {
    const found = one.$ref === undefined ? one : components.schemas[one.$ref.replace('#/components/schemas/', '')]
    if (!found) throw new Error(`The document names a schema that it does not hold: ${String(one.$ref)}`)
    return found.$ref === undefined ? found : resolve(found)
  }
  return { operations: [...operations, ...apart], resolve }
}

/** What is no part of the document because only this portal's own pages and instances call it; what it may answer is said here. */
const problem: Content = { 'application/problem+json': {} }
const answering = (ok: Content, ...refusals: number[]) => ({ 200: ok, ...Object.fromEntries([400, 401, 403, 404, 413, 422, 429, ...refusals].map((status) => [String(status), problem])) })
const json: Content = { 'application/json': {} }
const credentials: Schema = { type: 'object', properties: { csrfToken: { type: 'string' }, email: { type: 'string' }, password: { type: 'string' }, json: { type: 'string' } } }
const door = (method: string, path: string, body: Content = {}): Operation =>
  ({ name: `${method} ${path}`, method, path, parameters: [], body, answers: { ...answering(json), 302: { '*/*': {} } } })
const apart: readonly Operation[] = [
  door('GET', '/api/auth/csrf'), door('GET', '/api/auth/session'), door('POST', '/api/auth/signout', { 'application/json': { schema: credentials } }),
  door('POST', '/api/auth/callback/credentials', { 'application/json': { schema: credentials } }),
  door('POST', '/api/internal/revalidate', { 'application/json': { schema: { type: 'object', properties: { tags: { type: 'array', items: { type: 'string' } } } } } }),
]
