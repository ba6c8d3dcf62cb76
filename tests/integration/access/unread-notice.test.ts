// Who has not read the privacy notice in force is led to it from every page; the interface is no way around it.
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { SignedInActor } from '@/lib/access/actor'
import { encode } from 'next-auth/jwt'
import { SESSION_SECONDS, sealSession } from '@/lib/access/session-token'
import { requireActor, sessionCookie } from '@/lib/access/session'
import { env } from '@/lib/env'
import { acknowledgeNotice, issuePrivacyNotice } from '@/lib/privacy/notice/commands'
import { findPrivacyNotice } from '@/lib/privacy/notice/queries'
import { dayAt } from '@/lib/time'
import { requests, type RequestContext } from '@/lib/web/context'
import { handle, handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'
import { GET as me } from '@/app/api/me/route'
import { keyFor } from '../../support/api'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeProvince, makeSchool } from '../../support/factories'
import { hasReadNotices } from '../../support/login'

let token = ''
vi.mock('next/headers', () => ({ cookies: async () => ({ get: (name: string) => (name === sessionCookie && token ? { value: token } : undefined) }) }))
afterEach(() => { token = '' })

const run = async ({ actor }: { actor: { kind: string } }) => json({ as: actor.kind })
const doors = { own: handleSignedIn({}, run), open: handle({}, run), change: handleSignedIn({ once: 201 }, run), me }
type Door = keyof typeof doors
const said = z.object({ as: z.string().optional(), code: z.string().optional() })

/** A request as the seam makes it. */
const contextOf = (method: string, address = '/api/x'): RequestContext => ({ id: 'test', address: '', direct: true, locale: 'vi', statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null, asked: { method, address } })

async function ask(door: Door, headers: Record<string, string> = {}) {
  const method = door === 'change' ? 'POST' : 'GET'
  const context = contextOf(method)
  const request = new Request('http://portal.example/api/x', { method, headers })
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

const now = new Date()
const version = { bodyVi: 'Cổng giữ dữ liệu cá nhân để tổ chức đào tạo, bồi dưỡng cán bộ của tỉnh.', bodyEn: 'The portal keeps personal data in order to train the cadres of the province.', source: '12/TB-TrCT' }
/** Somebody of a province, and how its leadership issues the next version from today. */
async function atWork() {
  const province = await makeProvince()
  const leader = await actorForSchool(await makeSchool({ province }), 'leadership')
  const liaison = await actorForAgency(await makeAgency({ province }))
  const read = async () => acknowledgeNotice(liaison, { noticeId: (await findPrivacyNotice(liaison, dayAt(now)))?.id ?? '' }, new Date())
  const issue = async () => { expect(await issuePrivacyNotice(leader, { ...version, effectiveOn: dayAt(now) }, new Date())).toMatchObject({ ok: true }) }
  return { liaison, read, issue }
}
/** A session that was begun some seconds ago. */
const signedInBefore = async ({ accountId }: SignedInActor, seconds: number) => {
  token = await encode({ token: { sub: accountId, epoch: 0 }, secret: env.NEXTAUTH_SECRET, maxAge: SESSION_SECONDS - seconds })
}

test('a new version lets who was at work finish what is posted, and leads every page to it; who reads it works on', async () => {
  const { liaison, read, issue } = await atWork()
  await read()
  await signedInBefore(liaison, 600)
  await issue()
  expect(await ask('change')).toEqual([200, 'agency', 'agency'])
  expect(await ask('own')).toEqual([403, 'notice_unread', 'agency'])
  expect(await ask('open')).toEqual([200, 'public', 'public'])
  await read()
  for (const door of ['own', 'change', 'open'] as const) expect((await ask(door))[1], door).toBe('agency')
})

test('who signed in after a new version came, or never read any, posts nothing before reading it', async () => {
  const { liaison, read, issue } = await atWork()
  await signedInBefore(liaison, 600)
  await issue()
  expect(await ask('change')).toEqual([403, 'notice_unread', 'agency'])
  const other = await atWork()
  await other.read()
  await other.issue()
  await signedInBefore(other.liaison, -5)
  expect(await ask('change')).toEqual([403, 'notice_unread', 'agency'])
  await read()
  await signedInBefore(liaison, 600)
  expect(await ask('change')).toEqual([200, 'agency', 'agency'])
})

test('a page that asks for the notice is come back to; an action of a form is done', async () => {
  const { liaison, read, issue } = await atWork()
  await signedInBefore(liaison, 600)
  const asked = (method: string, address: string) => requests.run(contextOf(method, address), () => requireActor().then(({ kind }) => kind, (error: unknown) => (error instanceof Error && 'digest' in error ? String(error.digest).split(';')[2] : 'fault')))
  expect(await asked('GET', '/agency/people?q=An')).toBe('/account/privacy?to=%2Fagency%2Fpeople%3Fq%3DAn')
  expect(await asked('POST', '/agency/people?q=An')).toBe('/account/privacy?to=%2Fagency%2Fpeople%3Fq%3DAn')
  expect(await asked('GET', '//evil.example')).toBe('/account/privacy')
  await read()
  await issue()
  expect(await asked('GET', '/agency/people')).toBe('/account/privacy?to=%2Fagency%2Fpeople')
  expect(await asked('POST', '/agency/people')).toBe('agency')
})
