import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import next from 'next'
import { db, pool } from '../db/client'
import { refuseLooseSessions } from '../db/limits'
import { env } from '../env'
import { localeOfPath, preferredLocale, withoutLanguage } from '../i18n/locale'
import { GRACE_MS, stopScheduler } from '../jobs/scheduler'
import { addressOf, isDirect } from './address'
import { announcePublicChange } from './announce'
import { closeServer, sayGoodbye } from './close-server'
import { requests, type RequestContext } from './context'
import { allTags, forgottenByNow, startEar, stopEar, type Tag } from './ear'
import { endWhenTold } from './end-when-told'
import { followRequest, underWay } from './follow-request'
import { databaseIsAway, startProbe, whenDatabaseGoes } from './health'
import { logFault } from './log'
import { watchEventLoop } from './metrics/process'
import { plainProblem, plainUnavailable } from './plain-answer'
import { refusal } from './refusal'
import { retellBareAnswers } from './retell'
import { withSchoolOfHost } from './school-of-host'
import { securityHeaders } from './security-headers'

function openContext(request: IncomingMessage, path: string): RequestContext {
  const api = path.startsWith('/api/')
  return {
    id: randomUUID(),
    address: addressOf(request, env.TRUSTED_PROXIES),
    direct: isDirect(request),
    locale: api ? preferredLocale(request.headers['accept-language']) : localeOfPath(path),
    asked: { method: request.method ?? 'GET', address: withoutLanguage(request.url ?? '/').replace(/([?&])_rsc=[^&]*&?/, '$1').replace(/[?&]$/, '') },
    statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null,
  }
}

/** What only a proxy of ours may say about the way a request came. */
const forwarding = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'] as const
/** What Next's own pages say to Next; to a handler it means nothing, and Next would lead it away to another address. */
const ofPages = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'] as const

/** Next is told the client's address by us alone, whatever the client wrote. */
function prepare(request: IncomingMessage, response: ServerResponse, context: RequestContext, path: string): void {
  const nonce = randomBytes(16).toString('base64')
  for (const [name, value] of Object.entries(securityHeaders(path, nonce, env.NODE_ENV === 'development'))) response.setHeader(name, value)
  request.headers['content-security-policy'] = String(response.getHeader('content-security-policy'))
  request.headers['x-forwarded-for'] = context.address
  if (env.TRUSTED_PROXIES === 0) for (const name of forwarding) Reflect.deleteProperty(request.headers, name)
  if (path.startsWith('/api/')) for (const name of ofPages) Reflect.deleteProperty(request.headers, name)
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

/** Files of the build, and the handlers that tell how the portal does, answer without it. */
const needsDatabase = (path: string): boolean =>
  path.startsWith('/api/') ? path !== '/api/health' && path !== '/api/metrics' : !path.startsWith('/_next/') && !path.includes('.')

/** True if it answered: at once while the database is away, and as soon as it goes while the request is under way. */
function withoutDatabase(response: ServerResponse, context: RequestContext, path: string): boolean {
  if (!needsDatabase(path)) return false
  const leave = () => { if (!response.headersSent) plainUnavailable(response, context, path) }
  if (databaseIsAway()) leave()
  else response.on('close', whenDatabaseGoes(leave))
  return response.headersSent
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

function answer(handle: Handle, request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const context = openContext(request, path)
  prepare(request, response, context, path)
  followRequest(request, response, context, path)
  if (refusal(request, response, context, path) || withoutDatabase(response, context, path)) return
  endWhenTold(response, context)
  retellBareAnswers(response, context, path)
  requests.run(context, async () => {
    // Handlers keep nothing of what is public; the one that forgets must not wait for itself.
    if (!path.startsWith('/api/')) await forgottenByNow()
    request.url = await withSchoolOfHost(request.url ?? '/', request.headers.host)
    await handle(request, response)
  }).catch((error: unknown) => {
    // Next failed after the answer was out: the database went away meanwhile, or the body was cut off.
    if (response.headersSent) return
    requests.run(context, () => { logFault(error) })
    plainProblem(response, context, 'fault')
  })
}

/** What is cached can be forgotten only inside a request of Next's: one of our own. */
const forgetAt = (port: number) => (tags: Tag[]): Promise<boolean> =>
  fetch(`http://127.0.0.1:${String(port)}/api/internal/revalidate`, {
    method: 'POST', headers: { authorization: `Bearer ${env.INTERNAL_SECRET}`, 'content-type': 'application/json' }, body: JSON.stringify({ tags }),
  }).then(({ ok }) => ok, () => false)

/** Serves the built portal until told to stop; then finishes what is under way. */
export async function serve({ port, dev = false }: { port: number; dev?: boolean }): Promise<{ server: Server; stop: () => Promise<void> }> {
  const app = next({ dev, port, hostname: 'localhost' })
  const handle = app.getRequestHandler()
  await app.prepare()
  await startProbe()
  watchEventLoop()
  await refuseLooseSessions()
  const server = createServer((request, response) => {
    if (!server.listening) sayGoodbye(response)
    answer(handle, request, response)
  })
  server.keepAliveTimeout = 65_000
  server.requestTimeout = 60_000
  // Pages kept on disk outlive the process, what it knew to be out of date does not: a new process begins with none.
  if (!dev) startEar(forgetAt(port))
  await new Promise<void>((resolve) => server.listen(port, resolve))
  // Others forget too: the process before may have been killed between a commit and the word of it.
  if (!dev) await announcePublicChange(...allTags)
  const stop = async () => {
    // Side by side: no new job begins while the last requests are answered.
    const jobs = stopScheduler()
    await closeServer(server, underWay, dev ? 2_000 : GRACE_MS)
    await app.close()
    // Before the database is stopped: connections that it has to break are reported as faults.
    await jobs
    await stopEar()
    await db.$disconnect()
    await pool.end()
  }
  return { server, stop }
}
