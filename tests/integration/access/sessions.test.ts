// Tokens of sessions: what makes one good, and what ends it.
import { encode } from 'next-auth/jwt'
import { expect, test } from 'vitest'
import { endSession } from '@/lib/access/end-sessions'
import { findSessionHolder } from '@/lib/access/hats'
import { openSession, sealSession, SESSION_SECONDS } from '@/lib/access/session-token'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { purgeExpired } from '@/lib/web/jobs'
import { actorForAgency } from '../../support/actors'
import { makeAgency } from '../../support/factories'

const secret = env.NEXTAUTH_SECRET
async function signedIn() {
  const { accountId } = await actorForAgency(await makeAgency())
  const token = await sealSession({ id: accountId, epoch: 0 })
  const claims = await openSession(token)
  if (!claims) throw new Error('Not a session')
  return { accountId, token, claims }
}

test('a session ends after twelve hours, whatever happens in it', async () => {
  const { claims } = await signedIn()
  expect(SESSION_SECONDS).toBe(12 * 3600)
  expect(Math.abs(claims.exp - Date.now() / 1000 - SESSION_SECONDS)).toBeLessThan(60)
  expect(await openSession(await encode({ token: { sub: claims.sub, epoch: 0 }, secret, maxAge: -60 }))).toBeNull()
})

test('a token of another key is none, and one that was touched neither', async () => {
  const { claims, token } = await signedIn()
  expect(await openSession(await encode({ token: { sub: claims.sub, epoch: 0 }, secret: `${secret}x` }))).toBeNull()
  const parts = token.split('.')
  for (const [place, part] of parts.entries()) {
    // The second of five parts is empty: the key is our own and not sent.
    if (part.length < 4) continue
    const touched = parts.with(place, `${part.slice(0, 2)}${part[2] === 'A' ? 'B' : 'A'}${part.slice(3)}`).join('.')
    expect(await openSession(touched), String(place)).toBeNull()
  }
})

test('a token that names no session is none: without an epoch or an account it is made for something else', async () => {
  const { claims } = await signedIn()
  for (const token of [{ epoch: 0 }, { sub: claims.sub }, { sub: 'x', epoch: 0 }, { sub: claims.sub, epoch: '0' }]) expect(await openSession(await encode({ token, secret, maxAge: 60 })), JSON.stringify(token)).toBeNull()
  for (const token of [undefined, '', 'x', 'a.b.c.d.e']) expect(await openSession(token)).toBeNull()
})

test('one session is ended and the others of the account go on; ending it twice is no fault', async () => {
  const [one, other] = [await signedIn(), await signedIn()]
  await Promise.all([endSession(one.claims), endSession(one.claims)])
  await endSession(null)
  expect(await findSessionHolder(one.accountId, one.claims.jti)).toBeNull()
  expect(await findSessionHolder(one.accountId, crypto.randomUUID())).toMatchObject({ accountId: one.accountId })
  expect(await findSessionHolder(other.accountId, other.claims.jti)).toMatchObject({ accountId: other.accountId })
})

test('what was ended is remembered until it would have run out by itself, and then forgotten', async () => {
  const { accountId, claims } = await signedIn()
  await endSession(claims)
  await purgeExpired(new Date())
  expect(await findSessionHolder(accountId, claims.jti)).toBeNull()
  await purgeExpired(new Date(claims.exp * 1000 + 1000))
  expect(await db.endedSession.count({ where: { id: claims.jti } })).toBe(0)
})
