import type { ServerResponse } from 'node:http'
import type { RequestContext } from './context'
import { generalProblemBody, problemHeaders, type GeneralProblem } from './problem'

/**
 * Gives words to what Next answers without any: a method that no handler takes, and a form that cannot be read,
 * which it calls a fault. Next's compression writes the head before it ends, so the answer is changed at its head.
 */
export function retellBareAnswers(response: ServerResponse, context: RequestContext, path: string): void {
  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  let instead: string | null = null
  // The overloads of these three differ in what they leave out; all is passed on.
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    const code = wordless(args[0], response, context, path)
    if (code === null) return writeHead(...args)
    const body = generalProblemBody(code, context.locale, context.id)
    context.outcome = code
    instead = JSON.stringify(body)
    for (const name of ['content-length', 'content-encoding', 'etag']) response.removeHeader(name)
    return writeHead(body.status, problemHeaders)
  }) as typeof response.writeHead
  response.write = ((...args: Parameters<typeof write>) => instead === null ? write(...args) : true) as typeof response.write
  response.end = ((...args: Parameters<typeof end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return instead === null ? end(...args) : end(instead)
  }) as typeof response.end
}

function wordless(status: number, response: ServerResponse, context: RequestContext, path: string): GeneralProblem | null {
  if (status === 500 && context.outcome === 'malformed') return 'malformed'
  return status === 405 && path.startsWith('/api/') && !response.hasHeader('content-type') ? 'method_not_allowed' : null
}

const unreadable = /Unexpected end of form|Malformed part header|Malformed content type|boundary not found|Failed to parse body as FormData/i

/** Whether a fault that Next reports says only that a form cannot be read: the sender's fault, not ours. */
export const saysFormIsMalformed = (error: unknown): boolean => error instanceof Error && unreadable.test(error.message)
