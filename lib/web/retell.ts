import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestContext } from './context'
import { plainProblem } from './plain-answer'

/** Gives words to what Next answers without any: a method no handler takes, and a form that cannot be read, which it calls a fault. */
export function retellBareAnswers(request: IncomingMessage, response: ServerResponse, context: RequestContext, path: string): void {
  const end = response.end.bind(response)
  // The overloads of end differ in what they leave out; all is passed on.
  response.end = ((...args: Parameters<typeof end>) => {
    if (response.headersSent) return end(...args)
    const bare = response.statusCode === 405 && !response.hasHeader('content-type')
    const malformed = response.statusCode === 500 && context.outcome === 'malformed'
    if (!(bare && path.startsWith('/api/')) && !malformed) return end(...args)
    // What Next has set belongs to the answer that is replaced.
    for (const name of ['content-length', 'transfer-encoding', 'etag']) response.removeHeader(name)
    response.end = end
    plainProblem(response, context, malformed ? 'malformed' : 'method_not_allowed')
    return response
  }) as typeof response.end
  if (request.method === 'HEAD') response.end = end
}

const unreadable = /Unexpected end of form|Malformed (?:part header|content type)|Multipart: Boundary not found|Unsupported content type|Failed to parse body as FormData|Unexpected end of multipart data/i

/** Whether a fault that Next reports says only that a form cannot be read: the sender's fault, not ours. */
export const saysFormIsMalformed = (error: unknown): boolean => error instanceof Error && unreadable.test(error.message)
