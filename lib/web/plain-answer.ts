import 'server-only'
import type { ServerResponse } from 'node:http'
import { awayPage, awayPolicy } from './away-page'
import type { RequestContext } from './context'
import { generalProblemBody, problemHeaders, type GeneralProblem } from './problem'

/** A problem straight from the seam, for what Next must not see or has no words for. */
export function plainProblem(response: ServerResponse, context: RequestContext, code: GeneralProblem, headers: Readonly<Record<string, string>> = {}, values: Record<string, string> = {}): void {
  context.outcome = code
  const body = generalProblemBody(code, context.locale, context.id, values)
  response.writeHead(body.status, { ...problemHeaders, ...headers })
  response.end(JSON.stringify(body))
}

/** While the database is away: a problem for programs, a page of its own for people. */
export function plainUnavailable(response: ServerResponse, context: RequestContext, path: string): void {
  if (path.startsWith('/api/')) return plainProblem(response, context, 'unavailable', { 'retry-after': '5' })
  context.outcome = 'unavailable'
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '5', 'content-security-policy': awayPolicy })
  response.end(awayPage(context.locale, response.req.headers['accept-language']))
}
