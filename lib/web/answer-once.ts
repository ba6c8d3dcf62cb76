import 'server-only'
import type { SignedInActor } from '../access/actor'
import { violatedConstraint } from '../db/fault'
import type { Locale } from '../i18n/locale'
import { earlierAnswer, hashBody, isIdempotencyKey, keepAnswer, reused, type IdempotentRequest, type StoredAnswer } from './idempotency'
import { generalProblem } from './problem'

type Answering = { locale: Locale; status: number; present: (value: unknown, locale: Locale) => unknown }

/** Runs a request that carries an Idempotency-Key once per account, route and key; any other one as it is. */
export async function answerOnce(request: Request, actor: SignedInActor, how: Answering, run: () => Promise<Response>): Promise<Response> {
  const key = request.headers.get('idempotency-key')
  if (key === null) return run()
  if (!isIdempotencyKey(key)) return generalProblem('idempotency_key_invalid', how.locale)
  const route = new URL(request.url).pathname
  const once = { accountId: actor.accountId, route, key, bodyHash: hashBody(await request.clone().bytes()) }
  return (await again(once, how)) ?? first(once, how, run)
}

async function again(once: IdempotentRequest, how: Answering): Promise<Response | null> {
  const earlier = await earlierAnswer(once)
  if (earlier === reused) return generalProblem('idempotency_key_reused', how.locale)
  return earlier ? replay(earlier, how) : null
}

async function first(once: IdempotentRequest, how: Answering, run: () => Promise<Response>): Promise<Response> {
  keepAnswer(once, how.status)
  try {
    const answer = await run()
    // The same request was under way twice: the other one won, and what refused ours is its effect.
    return answer.ok ? answer : ((await again(once, how)) ?? answer)
  } catch (error) {
    // Both got as far as writing the key: ours was undone and answers what the other one answered.
    if (violatedConstraint(error) !== 'idempotency_key_pkey') throw error
    const answer = await again(once, how)
    if (!answer) throw error
    return answer
  }
}

const replay = ({ status, body }: StoredAnswer, how: Answering): Response =>
  Response.json(how.present(body, how.locale), { status, headers: { 'cache-control': 'no-store', 'idempotency-replayed': 'true' } })
