// Who has not read the privacy notice in force is led to it from every page; the interface is no way around it.
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { SignedInActor } from '@/lib/access/actor'
import { sealSession } from '@/lib/access/session-token'
import { sessionCookie } from '@/lib/access/session'
import { requests, type RequestContext } from '@/lib/web/context'
import { handle, handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'
import { GET as me } from '@/app/api/me/route'
import { keyFor } from '../../support/api'
import { actorForAgency } from '../../support/actors'
import { makeAgency } from '../../support/factories'
import { hasReadNotices } from '../../support/login'

let token = ''
vi.mock('next/headers', () => ({ cookies: async () => ({ get: (name: string) => (name === sessionCookie && token ? { value: token } : undefined) }) }))
afterEach(() => { token = '' })

const run = async ({ actor }: { actor: { kind: string } }) => json({ as: actor.kind })
const doors = { own: handleSignedIn({}, run), open: handle({}, run), change: handleSignedIn({ once: 201 }, run), me }
type Door = keyof typeof doors
const said = z.object({ as: z.string().optional(), code: z.string().optional() })

async function ask(door: Door, headers: Record<string, string> = {}) {
  const context: RequestContext = { id: 'test', address: '', direct: true, locale: 'vi', statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null }
  const request = new Request('http://portal.example/api/x', { method: door === 'change' ? 'POST' : 'GET', headers })
  const answer = await requests.run(context, () => doors[door](request, { params: Promise.resolve({}) }))
  const { as, code } = said.parse(await answer.json())
  return [answer.status, as ?? code, context.actor]
}
const signIn = async ({ accountId }: SignedInActor) => { token = await sealSession({ id: accountId, epoch: 0 }) }

test('a session that has not read it can do nothing but learn who it is, and is the public where anybody may ask; then it can', async () => {
  const liaison = await actorForAgency(await makeAgency())
  await signIn(liaison)
  for (const door of ['own', 'change'] as const) expect(await ask(door), door).toEqual([403, 'notice_unread', 'agency'])
  expect(await ask('open')).toEqual([200, 'public', 'public'])
  expect((await ask('me'))[0]).toBe(200)
  await hasReadNotices(liaison.accountId)
  for (const door of ['own', 'change', 'open'] as const) expect(await ask(door), door).toEqual([200, 'agency', 'agency'])
})

test('a key reads no notice', async () => {
  const liaison = await actorForAgency(await makeAgency())
  const authorization = `Bearer ${await keyFor(liaison)}`
  for (const door of ['own', 'open', 'me'] as const) expect((await ask(door, { authorization }))[0], door).toBe(200)
})

test('without a session nobody is signed in', async () => {
  expect(await ask('own')).toEqual([401, 'unauthenticated', null])
  expect(await ask('open')).toEqual([200, 'public', null])
})
