import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../env'
import { discardUpload, MOST_DISCARDED } from './discard-upload'
import type { RequestContext } from './context'
import { MAX_UPLOAD_BODY } from './upload'
import { plainProblem } from './plain-answer'

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS'])
const methods = { api: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], pages: ['GET', 'HEAD', 'POST'] } as const
/** Next's own limit for server actions is 1 MB; answering before it gives a clear 413 instead of its 500. */
const MAX_BODY = 1_000_000
const uploads = /^\/api\/(?:nominations\/[^/]+\/documents|(?:waivers|agreements)\/[^/]+\/scan|cohorts\/[^/]+\/(?:lesson-)?imports)$/
/** Whether an address takes a file, and with it a larger body than any other. */
export const takesFile = (path: string): boolean => uploads.test(path)

/** Refuses what no route should ever see: an address or method that is none, a change from another site, a body that is too large. True if it answered. */
export function refusal(request: IncomingMessage, response: ServerResponse, context: RequestContext, path: string): boolean {
  if (!isAddress(path) || /%00/.test(request.url ?? '')) return refuse(response, context, 'malformed_address')
  const allowed: readonly string[] = path.startsWith('/api') ? methods.api : methods.pages
  if (!allowed.includes(request.method ?? '')) return refuse(response, context, 'method_not_allowed', { allow: allowed.join(', ') })
  if (readOnly.has(request.method ?? 'GET')) return false
  nameHiddenOrigin(request)
  if (isForeign(request)) return refuse(response, context, 'foreign_origin')
  const length = Number(request.headers['content-length'] ?? 0)
  const upload = takesFile(path)
  const most = upload ? MAX_UPLOAD_BODY : MAX_BODY
  const tooLarge = () => refuse(response, context, 'too_large', {}, { limit: `${String(most / 1_000_000)} MB` })
  if (length > MOST_DISCARDED) return tooLarge()
  if (length > most && !upload) return hearOut(request, tooLarge)
  // A browser says how much it sends, and is heard out; whoever does not say is cut off.
  if (length > most) discardUpload(request, context)
  else capStream(request, response, most, tooLarge)
  return false
}

/** `.` and `..`, escaped or not: browsers resolve them before they send. */
const dots = /^(?:\.|%2e){1,2}$/i

/**
 * Next answers 500 to an escape that is no text, and leads away from an address that is not a path. One that says "up from
 * here" would be another address to Next than to whoever judged it before, here or in a proxy.
 */
function isAddress(path: string): boolean {
  if (!path.startsWith('/') || path.split('/').some((part) => dots.test(part))) return false
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/**
 * A page that hides its address, as those with a token in it do, hides its origin too when its form is sent without
 * a script. What no page can forge, Sec-Fetch-Site, still tells that the form is ours; Next refuses a hidden origin.
 */
function nameHiddenOrigin(request: IncomingMessage): void {
  const host = hostOf(request)
  if (request.headers.origin === 'null' && request.headers['sec-fetch-site'] === 'same-origin' && host) request.headers.origin = `http://${host}`
}

/** Browsers say where a request comes from; programs without a browser say nothing and carry no cookie of another site. */
function isForeign(request: IncomingMessage): boolean {
  if (request.headers['sec-fetch-site'] === 'cross-site') return true
  const { origin } = request.headers
  if (origin === undefined) return false
  try {
    return new URL(origin).host !== hostOf(request)
  } catch {
    return true
  }
}

/** The name the browser used: a proxy in front may speak to us under another one. */
function hostOf(request: IncomingMessage): string | undefined {
  const forwarded = env.TRUSTED_PROXIES > 0 ? request.headers['x-forwarded-host'] : undefined
  return typeof forwarded === 'string' ? forwarded : request.headers.host
}

/** Answered while it still writes, a client sees a broken connection instead of the answer: its body is thrown away first. */
function hearOut(request: IncomingMessage, answer: () => void): true {
  request.once('end', answer)
  request.resume()
  return true
}

/** A body without a length is cut off where it grows too large. */
function capStream(request: IncomingMessage, response: ServerResponse, most: number, tooLarge: () => void): void {
  if (request.headers['content-length'] !== undefined) return
  let received = 0
  const push = request.push.bind(request)
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    received += Buffer.isBuffer(chunk) ? chunk.length : 0
    if (received <= most) return push(chunk, encoding)
    if (!response.headersSent) tooLarge()
    request.destroy()
    return false
  }
}

function refuse(
  response: ServerResponse, context: RequestContext, code: 'foreign_origin' | 'too_large' | 'malformed_address' | 'method_not_allowed', headers: Record<string, string> = {},
  values: Record<string, string> = {},
): true {
  // Whatever else is under way on this connection is not read.
  plainProblem(response, context, code, { ...headers, connection: 'close' }, values)
  return true
}
