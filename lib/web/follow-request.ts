import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestContext } from './context'
import { log } from './log'
import { requestBegins, requestEnds } from './metrics/requests'
import { outcomeOf } from './outcome'
import { isAsset, routePattern } from './route-pattern'

/** Answers that are still being made. */
export const underWay = new Set<ServerResponse>()

/**
 * Follows a request to its end and writes its one line, pages and handlers alike: the route as the code names it, the kind of
 * actor, what came of it. No address, no query, no id of anybody. What is read from the build or from `public/` has no line.
 */
export function followRequest(request: IncomingMessage, response: ServerResponse, context: RequestContext, path: string): void {
  const begun = performance.now()
  underWay.add(response)
  const asset = isAsset(path)
  if (!asset) requestBegins()
  response.on('close', () => {
    underWay.delete(response)
    if (asset) return
    const [route, ms, { statusCode: status }, { method }] = [routePattern(path), performance.now() - begun, response, request]
    requestEnds({ route, method, status, seconds: ms / 1000, statements: context.statements })
    log.info({
      requestId: context.id, method, route, status, outcome: outcomeOf(status, response.writableFinished, context.outcome),
      actor: context.actor ?? 'public', ms: Math.round(ms), statements: context.statements,
    }, 'request')
  })
}
