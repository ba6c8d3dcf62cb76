import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import next from 'next'
import { db, pool } from '../db/client'
import { env } from '../env'
import { localeOfPath, preferredLocale } from '../i18n/locale'
import { stopScheduler } from '../jobs/scheduler'
import { requests, type RequestContext } from './context'
import { databaseIsAway, startProbe } from './health'
import { log } from './log'
import { refusal } from './refusal'
import { plainUnavailable } from './unavailable'
import { routePattern } from './route-pattern'
import { withSchoolOfHost } from './school-of-host'
import { securityHeaders } from './security-headers'

/** The address of the client: of the socket, or, behind trusted proxies, what the outermost of them saw. */
function addressOf(request: IncomingMessage): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',').map((part) => part.trim()).filter(Boolean)
  const seen = env.TRUSTED_PROXIES > 0 ? forwarded.at(-env.TRUSTED_PROXIES) : undefined
  return seen ?? request.socket.remoteAddress ?? 'unknown'
}

function openContext(request: IncomingMessage, path: string): RequestContext {
  const api = path.startsWith('/api/')
  return {
    id: randomUUID(),
    address: addressOf(request),
    locale: api ? preferredLocale(request.headers['accept-language']) : localeOfPath(path),
    statements: 0, actor: null, outcome: null, withAnswer: null,
  }
}

/** The one line of a request, written when the answer is out: the route's pattern, never a token or a query. */
function logOnClose(request: IncomingMessage, response: ServerResponse, context: RequestContext, path: string): void {
  const begun = performance.now()
  response.on('close', () => {
    log.info({
      requestId: context.id, method: request.method, route: routePattern(path), status: response.statusCode,
      ms: Math.round(performance.now() - begun), sql: context.statements, actor: context.actor, outcome: context.outcome,
    })
  })
}

/** Next is told the client's address by us alone, whatever the client wrote. */
function prepare(request: IncomingMessage, response: ServerResponse, context: RequestContext, path: string): void {
  const nonce = randomBytes(16).toString('base64')
  for (const [name, value] of Object.entries(securityHeaders(path, nonce, env.NODE_ENV === 'development'))) response.setHeader(name, value)
  request.headers['content-security-policy'] = String(response.getHeader('content-security-policy'))
  request.headers['x-forwarded-for'] = context.address
  response.setHeader('x-request-id', context.id)
  if (env.BENCH) countInHeader(response, context)
}

function countInHeader(response: ServerResponse, context: RequestContext): void {
  const writeHead = response.writeHead.bind(response)
  // The overloads of writeHead differ in their middle argument only; all are passed on.
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    response.setHeader('x-statements', String(context.statements))
    return writeHead(...args)
  }) as typeof response.writeHead
}

/** Serves the built portal until told to stop; then finishes what is under way. */
export async function serve({ port, dev = false }: { port: number; dev?: boolean }): Promise<{ server: Server; stop: () => Promise<void> }> {
  const app = next({ dev, port, hostname: 'localhost' })
  const handleRequest = app.getRequestHandler()
  await app.prepare()
  startProbe()
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const context = openContext(request, path)
    prepare(request, response, context, path)
    logOnClose(request, response, context, path)
    if (refusal(request, response, context)) return
    if (databaseIsAway() && !path.startsWith('/_next/') && !path.startsWith('/api/') && !path.includes('.')) return plainUnavailable(response, context.locale)
    void requests.run(context, async () => {
      request.url = await withSchoolOfHost(request.url ?? '/', request.headers.host)
      await handleRequest(request, response)
    })
  })
  server.keepAliveTimeout = 65_000
  server.requestTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(port, resolve))
  const stop = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 10_000).unref())])
    await app.close()
    // Before the database is stopped: connections that it has to break are reported as faults.
    await stopScheduler()
    await db.$disconnect()
    await pool.end()
  }
  return { server, stop }
}
