// Whether an answer is one that the document promises.
import { maxHeaderSize } from 'node:http'
import { z } from 'zod'
import { unzip } from '../support/unzip'
import { departure } from './conform'
import type { Interface, Operation } from './document'
import type { Answer, Draft } from './request'
import { bytesOf } from './request'

const problem = z.looseObject({
  type: z.literal('about:blank'), title: z.string().min(1), status: z.int(), code: z.string().regex(/^[a-z][a-z_0-9]*$/), detail: z.string().min(5), requestId: z.uuid().nullable(),
  errors: z.array(z.strictObject({ path: z.string(), code: z.string().regex(/^[a-z][a-z_0-9]*$/), message: z.string().min(5) })).optional(),
})
/** Words of the program's inside, which no answer has. */
const inside = /node_modules|\bat [\w.<>]+ \(|\.tsx?:\d+|\.js:\d+:\d+|webpack|turbopack|prisma|ECONNREFUSED|syntax error at|SQLSTATE|violates |relation "|duplicate key|PostgreSQL|invalid input syntax/i
const unspoken = /^[a-z]+(?:\.[a-z_A-Z]+)+$|\{[a-z]\w*\}|\bundefined\b|\[object /

/** What is wrong with the answer, or null. */
export function fault(portal: Interface, operation: Operation, draft: Draft, answer: Answer, secrets: readonly string[]): string | null {
  if (answer.failure) return answer.failure.startsWith('unsendable') || cutOff(draft, answer) ? null : `no answer: ${answer.failure}`
  if (answer.status >= 500 && answer.status !== 503) return `answered ${answer.status}`
  if (tooLong(draft, answer)) return null
  const text = textOf(answer)
  const shown = leak(draft, text + answer.headers, secrets)
  // A page: it promises programs nothing, but shows nobody more than a handler does.
  if (!pathOf(draft).startsWith('/api/')) return shown
  return stray(operation, draft, answer) ?? shown ?? (answer.status >= 400 ? notProblem(text, answer) : departs(portal, operation, text, answer))
}

const pathOf = ({ path }: Draft): string => path.split('?')[0] ?? ''

/** What Node's client writes of its own: host, connection, and what stands between. */
const OWN_HEAD = 300

/** The HTTP server's own answer, as the document says, to a head that nobody reads to its end: only to one that is as long. */
function tooLong({ method, path, headers }: Draft, { status, bytes }: Answer): boolean {
  const sent = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, method.length + path.length)
  return status === 431 && bytes.length === 0 && sent > maxHeaderSize - OWN_HEAD
}

/** A body without a length the portal accepts ends the connection while it is still being sent. */
const cutOff = (draft: Draft, { failure }: Answer): boolean => (bytesOf(draft.body)?.length ?? 0) > 1_000_000 && /EPIPE|ECONNRESET/.test(failure ?? '')

function stray(operation: Operation, draft: Draft, { status, type }: Answer): string | null {
  // An address that was broken is another route, or none; its answers are those of any.
  const own = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathOf(draft))
  if (!own && [200, 201, 304, 307, 308, 404, 405, 401].includes(status)) return null
  const content = operation.answers[String(status)]
  if (!content) return `answered ${status}, which the document does not name (${Object.keys(operation.answers).join(', ')})`
  const kinds = Object.keys(content)
  const fits = kinds.length === 0 || kinds.some((kind) => kind === '*/*' || kind === 'application/octet-stream' || type.startsWith(kind))
  return fits ? null : `answered ${status} as ${type || 'nothing'}, not as ${kinds.join(' or ')}`
}

function leak(draft: Draft, text: string, secrets: readonly string[]): string | null {
  // Whoever holds the link of a certificate or of a form is shown whom it is about.
  if (/^\/api\/(?:certificates|evaluations)\//.test(draft.path)) return null
  const sent = `${decoded(draft.path)} ${bytesOf(draft.body)?.toString() ?? ''}`
  const found = secrets.find((secret) => text.includes(secret) && !sent.includes(secret))
  return found === undefined ? null : `shows what another's row holds: ${found}`
}

function notProblem(text: string, { status, type }: Answer): string | null {
  if (!type.startsWith('application/problem+json')) return `refused with ${status} as ${type || 'nothing'}, not as a problem`
  const read = problem.safeParse(parsed(text))
  if (!read.success) return `refused with ${status} and no problem: ${z.prettifyError(read.error).replaceAll('\n', ' ')} in ${text.slice(0, 200)}`
  if (read.data.status !== status) return `refused with ${status} and says ${read.data.status}`
  const sentences = [read.data.detail, ...(read.data.errors ?? []).map(({ message }) => message)]
  const odd = sentences.find((one) => unspoken.test(one))
  if (odd !== undefined) return `refused with a sentence that is none: ${odd}`
  return inside.test(text) ? `tells of the inside: ${inside.exec(text)?.[0] ?? ''} in ${text.slice(0, 300)}` : null
}

function departs(portal: Interface, operation: Operation, text: string, { status, type }: Answer): string | null {
  const schema = operation.answers[String(status)]?.['application/json']?.schema
  if (!schema || !type.startsWith('application/json')) return null
  const found = departure(portal, schema, parsed(text))
  return found === null ? null : `answered ${status} and not what the document promises: ${found}`
}

function textOf({ bytes }: Answer): string {
  if (bytes.length > 30 && bytes.readUInt32LE(0) === 0x04034b50) return [...unzip(bytes).values()].join('\n')
  return bytes.toString()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
