import type { Server, ServerResponse } from 'node:http'

const LOOK_MS = 100

/**
 * Takes no new connection, lets what is under way be answered, and cuts off what is not done after `atMost` milliseconds.
 * Kept connections are told to go: otherwise they would hold the server open until they time out.
 */
export async function closeServer(server: Server, underWay: ReadonlySet<ServerResponse>, atMost: number): Promise<void> {
  for (const response of underWay) sayGoodbye(response)
  const closed = new Promise<void>((resolve) => server.close(() => { resolve() }))
  // An answer whose head was out already could not say that it is the last one: its connection is closed once it is idle.
  const idle = setInterval(() => { server.closeIdleConnections() }, LOOK_MS)
  let late: NodeJS.Timeout | undefined
  // Not waited for any longer: a socket that became something else, as the compiler's in development, never closes by itself.
  const cut = new Promise<void>((resolve) => { late = setTimeout(() => { server.closeAllConnections(); resolve() }, atMost) })
  await Promise.race([closed, cut])
  clearInterval(idle)
  clearTimeout(late)
}

/** Makes an answer the last one of its connection, if its head is not out yet. */
export function sayGoodbye(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}
