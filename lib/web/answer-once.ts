import 'server-only'
import type { SignedInActor } from '../access/actor'
import { violatedConstraint } from '../db/fault'
import type { Locale } from '../i18n/locale'
import { earlierAnswer, hashBody, isIdempotencyKey, keepAnswer, reused, type IdempotentRequest, type StoredAnswer } from './idempotency'
import { generalProblem } from './problem'

/** Runs a request that carries an Idempotency-Key once per account, route and key; any other one as it is. */
export async function answerOnce(request: Request, actor: SignedInActor, locale: Locale, status: number, run: () => Promise<Response>): Promise<Response> {
  const key = request.headers.get('idempotency-key')
  if (key === null) return run()
  if (!isIdempotencyKey(key)) return generalProblem('idempotency_key_invalid', locale)
  const route = new URL(request.url).pathname
  const once = { accountId: actor.accountId, route, key, bodyHash: hashBody(await request.clone().text()) }
  return (await again(once, locale)) ?? first(once, status, locale, run)
}

async function again(once: IdempotentRequest, locale: Locale): Promise<Response | null> {
  const earlier = await earlierAnswer(once)
  if (earlier === reused) return generalProblem('idempotency_key_reused', locale)
  return earlier ? replay(earlier) : null
}

async function first(once: IdempotentRequest, status: number, locale: Locale, run: () => Promise<Response>): Promise<Response> {
  keepAnswer(once, status, (value) => value)
  try {
    return await run()
  } catch (error) {
    // The same request was under way twice: the other one committed, ours was undone and answers what it answered.
    if (violatedConstraint(error) !== 'idempotency_key_pkey') throw error
    const answer = await again(once, locale)
    if (!answer) throw error
    return answer
  }
}

const replay = ({ status, body }: StoredAnswer): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', 'idempotency-replayed': 'true' } })
