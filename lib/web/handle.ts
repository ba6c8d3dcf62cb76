import 'server-only'
import type { z } from 'zod'
import { publicActor, type Actor, type SignedInActor } from '../access/actor'
import { readKey } from '../access/api-key'
import { currentActor, findSession, mayWork } from '../access/session'
import { saysDatabaseIsAway, saysTooBusy } from '../db/fault'
import { saysStorageIsFull } from '../files/full'
import type { Locale } from '../i18n/locale'
import { preferredLocale } from '../i18n/locale'
import { currentRequest } from './context'
import { answerOnce } from './answer-once'
import { databaseIsAway } from './health'
import { logFault } from './log'
import { fieldProblems, generalProblem, type GeneralProblem } from './problem'

type Shape = z.ZodType | undefined
type Parsed<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined
/**
 * `once`: the status of a creating POST, which then honours `Idempotency-Key`. The command's own value is kept;
 * `present` makes of it what is answered, where that is more than the value. `unread`: also for a session that has not read the
 * privacy notice in force.
 */
export type Spec<P extends Shape, Q extends Shape, B extends Shape> = {
  params?: P; query?: Q; body?: B; once?: number; present?: (value: unknown, locale: Locale) => unknown; unread?: true
}
/** `people`: for somebody who is signed in only. A key acts as one hat in the work of an office; what belongs to a person's private life it does not open. */
type SignedInSpec<P extends Shape, Q extends Shape, B extends Shape> = Spec<P, Q, B> & { people?: true }

export type Call<P extends Shape, Q extends Shape, B extends Shape, A extends Actor = Actor> = {
  actor: A; params: Parsed<P>; query: Parsed<Q>; body: Parsed<B>; now: Date; locale: Locale; request: Request
}

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }
type Handler = (request: Request, context: RouteContext) => Promise<Response>
type Run<P extends Shape, Q extends Shape, B extends Shape, A extends Actor> = (call: Call<P, Q, B, A>) => Promise<Response>

/** A handler for anyone: finds the actor, parses what the route takes, answers every fault as a problem. */
export function handle<P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined>(
  spec: Spec<P, Q, B>, run: Run<P, Q, B, Actor>,
): Handler {
  return guarded(async (request, context, locale) => {
    const actor = (await actorOfKey(request)) ?? (await currentActor())
    if (typeof actor === 'string') return generalProblem(actor, locale)
    return parsed(spec, request, context, locale, (input) => run({ actor, now: new Date(), locale, request, ...input }))
  })
}

/** A handler for those signed in, by session or by API key. */
export function handleSignedIn<P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined>(
  spec: SignedInSpec<P, Q, B>, run: Run<P, Q, B, SignedInActor>,
): Handler {
  return guarded(async (request, context, locale) => {
    const actor = (await actorOfKey(request)) ?? (await actorOfSession(spec.unread === true))
    if (typeof actor === 'string') return generalProblem(actor, locale)
    if (actor.kind === 'public') return generalProblem('unauthenticated', locale)
    if (spec.people && request.headers.has('authorization')) return generalProblem('key_not_here', locale)
    const answer = () => parsed(spec, request, context, locale, (input) => run({ actor, now: new Date(), locale, request, ...input }))
    return spec.once ? answerOnce(request, actor, { locale, status: spec.once, present: spec.present ?? ((value) => value) }, answer) : answer()
  })
}

const guarded = (answer: (request: Request, context: RouteContext, locale: Locale) => Promise<Response>): Handler =>
  async (request, context) => {
    const locale = preferredLocale(request.headers.get('accept-language') ?? undefined)
    if (databaseIsAway()) return generalProblem('unavailable', locale)
    try {
      return await answer(request, context, locale)
    } catch (error) {
      if (saysDatabaseIsAway(error)) return generalProblem('unavailable', locale)
      if (saysTooBusy(error)) return generalProblem('busy', locale)
      const id = currentRequest()?.id ?? 'none'
      logFault(error)
      // Whoever keeps the installation must make room, so it stands in the log; whoever sends need only send again.
      if (saysStorageIsFull(error)) return generalProblem('storage_full', locale)
      return generalProblem('fault', locale, { id })
    }
  }

const reading = new Set(['GET', 'HEAD'])

/** Whoever a key acts as; null without one; why it is no good, or no good for this. Programs read no notice: whoever issued the key has. */
async function actorOfKey(request: Request): Promise<Actor | GeneralProblem | null> {
  const header = request.headers.get('authorization')
  if (!header) return null
  const key = /^Bearer\s+(\S{16,200})$/i.exec(header)?.[1]
  if (!key) return 'unauthenticated'
  const read = await readKey(key)
  if (!read.ok) return read.error
  const { actor, readsOnly } = read.value
  const context = currentRequest()
  if (context) context.actor = actor.kind
  return readsOnly && !reading.has(request.method) ? 'key_reads_only' : actor
}

/** Who is signed in, the public when nobody is; who has not read the privacy notice in force is told to, as every page leads there. */
async function actorOfSession(unread: boolean): Promise<Actor | GeneralProblem> {
  const session = await findSession()
  if (!session) return publicActor
  return unread || mayWork(session) ? session.hat.actor : 'notice_unread'
}

/** The body as JSON; throws on bytes that are no UTF-8, which `request.json()` would repair in silence. */
const readJson = async (request: Request): Promise<unknown> =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer()))

type Input<P extends Shape, Q extends Shape, B extends Shape> = { params: Parsed<P>; query: Parsed<Q>; body: Parsed<B> }

async function parsed<P extends Shape, Q extends Shape, B extends Shape>(
  spec: Spec<P, Q, B>, request: Request, context: RouteContext, locale: Locale, run: (input: Input<P, Q, B>) => Promise<Response>,
): Promise<Response> {
  const params = spec.params?.safeParse(await context.params)
  // An id that is no id names nothing.
  if (params && !params.success) return generalProblem('not_found', locale)
  const query = spec.query?.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (query && !query.success) return generalProblem('fields', locale, {}, { errors: fieldProblems(query.error, locale) })
  let json: unknown
  try {
    json = spec.body ? await readJson(request) : undefined
  } catch {
    return generalProblem('malformed', locale)
  }
  const body = spec.body?.safeParse(json)
  if (body && !body.success) return generalProblem('fields', locale, {}, { errors: fieldProblems(body.error, locale) })
  // Each part was parsed by its own schema just above; a part without a schema is undefined, as its type says.
  return run({ params: params?.data, query: query?.data, body: body?.data } as Input<P, Q, B>)
}
