import 'server-only'
import type { IncomingMessage } from 'node:http'
import type { RequestContext } from './context'

/** Enough of a form for the fields before its file, and for the file's name. */
const HEAD = 8_192
/** A body that says it is longer than this is not heard out. */
export const MOST_DISCARDED = 400_000_000

/**
 * Throws away a body that says itself that it is too large, as it comes, and keeps its beginning, so that the handler can name the file.
 * It is taken to its end, because a browser shows an answer only once it has sent everything.
 */
export function discardUpload(request: IncomingMessage, context: RequestContext): void {
  let head = Buffer.alloc(0)
  const push = request.push.bind(request)
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (!Buffer.isBuffer(chunk)) return push(chunk, encoding)
    if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)])
    context.refusedUpload = head
    return true
  }
}
