import type { IncomingMessage, ServerResponse } from 'node:http'
import { translatorFor } from '../i18n/sentence'
import type { RequestContext } from './context'

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Next's own limit for server actions is 1 MB; answering before it gives a clear 413 instead of its 500. */
const MAX_BODY = 1_000_000

/** Refuses what no route should ever see: a change from another site, a body that is too large. True if it answered. */
export function refusal(request: IncomingMessage, response: ServerResponse, context: RequestContext): boolean {
  if (readOnly.has(request.method ?? 'GET')) return false
  if (isForeign(request)) return answer(response, context, 403, 'foreign_origin')
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > MAX_BODY) return answer(response, context, 413, 'too_large')
  capStream(request, response, context)
  return false
}

/** Browsers say where a request comes from; programs without a browser say nothing and carry no cookie of another site. */
function isForeign(request: IncomingMessage): boolean {
  if (request.headers['sec-fetch-site'] === 'cross-site') return true
  const { origin } = request.headers
  if (origin === undefined) return false
  try {
    return new URL(origin).host !== request.headers.host
  } catch {
    return true
  }
}

/** A body without a length is cut off where it grows too large. */
function capStream(request: IncomingMessage, response: ServerResponse, context: RequestContext): void {
  if (request.headers['content-length'] !== undefined) return
  let received = 0
  const push = request.push.bind(request)
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    received += Buffer.isBuffer(chunk) ? chunk.length : 0
    if (received <= MAX_BODY) return push(chunk, encoding)
    if (!response.headersSent) answer(response, context, 413, 'too_large')
    request.destroy()
    return false
  }
}

function answer(response: ServerResponse, context: RequestContext, status: number, code: 'foreign_origin' | 'too_large'): true {
  context.outcome = code
  const detail = translatorFor(context.locale)(`web.problems.${code}`, { limit: '1 MB' })
  const body = JSON.stringify({ type: 'about:blank', title: status === 403 ? 'Forbidden' : 'Content Too Large', status, code, detail, requestId: context.id })
  response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', connection: 'close' })
  response.end(body)
  return true
}
