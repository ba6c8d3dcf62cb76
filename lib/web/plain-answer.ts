import 'server-only'
import type { ServerResponse } from 'node:http'
import { translatorFor } from '../i18n/sentence'
import type { RequestContext } from './context'
import { generalProblemBody, problemHeaders, type GeneralProblem } from './problem'

/** A problem straight from the seam, for what Next must not see or has no words for. */
export function plainProblem(response: ServerResponse, context: RequestContext, code: GeneralProblem, headers: Readonly<Record<string, string>> = {}, values: Record<string, string> = {}): void {
  context.outcome = code
  const body = generalProblemBody(code, context.locale, context.id, values)
  response.writeHead(body.status, { ...problemHeaders, ...headers })
  response.end(JSON.stringify(body))
}

/** While the database is away: a problem for programs, for people a plain page that needs neither script nor style. */
export function plainUnavailable(response: ServerResponse, context: RequestContext, path: string): void {
  if (path.startsWith('/api/')) return plainProblem(response, context, 'unavailable', { 'retry-after': '5' })
  context.outcome = 'unavailable'
  const sentence = translatorFor(context.locale)('web.problems.unavailable')
  const [title = sentence] = sentence.split('. ')
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '5' })
  response.end(`<!doctype html><html lang="${context.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="15"><title>${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p></main></body></html>`)
}
