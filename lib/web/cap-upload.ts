import 'server-only'
import type { IncomingMessage } from 'node:http'
import type { RequestContext } from './context'

/** Enough of a form for the fields before its file, and for the file's name. */
const HEAD = 8_192
/** A body that goes on for longer than this is no list of anybody's: the connection is broken. */
export const MOST_DISCARDED = 400_000_000

/**
 * Throws away what is too large as it comes and keeps its beginning, so that the handler can name the file. The body is taken to its end,
 * because a browser shows an answer only once it has sent everything.
 */
export function capUpload(request: IncomingMessage, context: RequestContext, most: number): void {
  const stated = Number(request.headers['content-length'] ?? 0)
  let [received, head] = [0, Buffer.alloc(0)]
  const push = request.push.bind(request)
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (!Buffer.isBuffer(chunk)) return push(chunk, encoding)
    received += chunk.length
    if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)])
    if (stated <= most && received <= most) return push(chunk, encoding)
    context.refusedUpload = head
    if (received > MOST_DISCARDED) request.destroy()
    return true
  }
}
