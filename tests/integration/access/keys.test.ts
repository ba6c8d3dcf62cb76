// Keys of programs: issued for the own role, shown once, ended for good, warned of, and used without a write a request.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { AgencyActor, SchoolActor } from '@/lib/access/actor'
import { readKey } from '@/lib/access/api-key'
import { issueKey, revokeKey } from '@/lib/access/keys/commands'
import { warnOfEndingKeys } from '@/lib/access/keys/jobs'
import { findKey, listKeys } from '@/lib/access/keys/queries'
import { MOST_LIVE_KEYS } from '@/lib/access/keys/rules'
import { issueForm, keyFilter } from '@/lib/access/keys/schema'
import { rebindRole } from '@/lib/access/rebind-roles'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { countStatements } from '@/lib/web/context'
import { handleSignedIn } from '@/lib/web/handle'
import { json } from '@/lib/web/respond'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgency, makeProvince, makeSchool } from '../../support/factories'

const DAY = 86_400_000
// Keys are judged by the clock of the database, so these tests act now.
const now = () => new Date()
const wish = (more: Partial<Parameters<typeof issueKey>[1]> = {}) => ({ id: randomUUID() as string, label: 'Phần mềm nhân sự', scope: 'WRITE' as const, days: 90 as const, ...more })

async function house() {
  const province = await makeProvince()
  const [school, agency] = [await makeSchool({ province }), await makeAgency({ province })]
  return {
    school, agency, office: await actorForSchool(school), leader: await actorForSchool(school, 'leadership'), liaison: await actorForAgency(agency), head: await actorForAgency(agency, 'endorser'),
  }
}

async function issued(actor: SchoolActor | AgencyActor, more: Parameters<typeof wish>[0] = {}) {
  const result = await issueKey(actor, wish(more), now())
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const toldTo = async (actor: { accountId: string }) => (await db.notification.findMany({ where: { accountId: actor.accountId }, orderBy: { id: 'asc' }, select: { kind: true } })).map(({ kind }) => kind)
const deliver = () => deliverOutbox(new Date(Date.now() + 60_000))

test('a key acts as the role it was issued for, is nowhere to be read, and the leadership hears of it', async () => {
  const { office, leader, liaison, head } = await house()
  const { id, key, expiresAt } = await issued(liaison)
  expect(await readKey(key)).toEqual({ ok: true, value: { actor: liaison, readsOnly: false } })
  const stored = await db.apiKey.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify(stored)).not.toContain(key)
  expect(Buffer.from(stored.keyHash).toString('base64url')).not.toContain(key.slice(7))
  expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(89.9 * DAY)
  const events = await db.event.findMany({ where: { subjectId: id } })
  expect(events.map(({ type, actorKind, agencyId }) => [type, actorKind, agencyId])).toEqual([['key.issued', 'agency', liaison.agencyId]])
  expect(JSON.stringify(events)).not.toMatch(/nhân sự|portal_/)
  await issued(office)
  await deliver()
  expect([await toldTo(head), await toldTo(leader), await toldTo(liaison), await toldTo(office)]).toEqual([['key.issued'], ['key.issued'], [], []])
})

test('a form sent twice issues one key and shows it once, also when both are sent at once', async () => {
  const { office } = await house()
  const form = wish()
  const results = await Promise.all([issueKey(office, form, now()), issueKey(office, form, now()), issueKey(office, form, now())])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((one) => (one.ok ? [] : [one.error]))).toEqual(['already_issued', 'already_issued'])
  expect(await db.apiKey.count({ where: { roleId: office.roleId } })).toBe(1)
})

test('a role has ten good keys at most, however many are asked for at once', async () => {
  const { office } = await house()
  const results = await Promise.all(Array.from({ length: MOST_LIVE_KEYS + 5 }, () => issueKey(office, wish(), now())))
  expect(results.filter(({ ok }) => ok)).toHaveLength(MOST_LIVE_KEYS)
  const [first] = await db.apiKey.findMany({ where: { roleId: office.roleId }, select: { id: true }, take: 1 })
  expect(await revokeKey(office, { id: first?.id ?? '', reason: 'Không dùng nữa' }, now())).toMatchObject({ ok: true })
  expect(await issueKey(office, wish(), now())).toMatchObject({ ok: true })
})

test('why a key is no good is said to whoever has it, and to nobody else', async () => {
  const { office, liaison } = await house()
  const [revoked, expired, ended] = [await issued(office), await issued(office), await issued(liaison)]
  await revokeKey(office, { id: revoked.id, reason: 'Nghi lộ khóa' }, now())
  await db.$executeRaw`alter table api_key disable trigger api_key_stays`
  await db.apiKey.update({ where: { id: expired.id }, data: { expiresAt: new Date(Date.now() - 1_000) }, select: { id: true } })
  await db.$executeRaw`alter table api_key enable trigger api_key_stays`
  await db.roleAssignment.update({ where: { id: liaison.roleId }, data: { validTo: now() }, select: { id: true } })
  expect(await Promise.all([revoked, expired, ended, { key: 'portal_nobody-has-this-key-at-all' }].map(async ({ key }) => { const read = await readKey(key); return read.ok ? 'good' : read.error })))
    .toEqual(['key_revoked', 'key_expired', 'key_role_ended', 'unauthenticated'])
  const handler = handleSignedIn({}, () => Promise.resolve(json({ done: true })))
  const ask = (key: string, language = 'vi') => handler(new Request('http://portal.example/api/me', { headers: { authorization: `Bearer ${key}`, 'accept-language': language } }), { params: Promise.resolve({}) })
  const answer = await ask(revoked.key)
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ code: 'key_revoked', detail: 'Khóa API này đã bị thu hồi. Đề nghị người quản lý khóa của cơ quan cấp khóa mới.' })
  expect(await (await ask(expired.key, 'en')).json()).toMatchObject({ status: 401, code: 'key_expired', detail: 'This API key has expired. Ask whoever keeps the keys of your house for a new one.' })
})

test('a key that may only read is refused whatever would write', async () => {
  const { liaison } = await house()
  const [reads, writes] = [await issued(liaison, { scope: 'READ' }), await issued(liaison)]
  let written = 0
  const handler = handleSignedIn({}, () => { written += 1; return Promise.resolve(json({})) })
  const ask = async (method: string, { key }: { key: string }) => (await handler(new Request('http://portal.example/api/x', { method, headers: { authorization: `Bearer ${key}` } }), { params: Promise.resolve({}) })).status
  expect(await ask('GET', reads)).toBe(200)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(await ask(method, reads)).toBe(403)
  expect(written).toBe(1)
  expect(await ask('POST', writes)).toBe(200)
})

test('its use is noted once an hour, by one write however many ask at once', async () => {
  const { liaison } = await house()
  const { id, key } = await issued(liaison)
  await db.$executeRaw`create table key_write (at timestamptz default clock_timestamp())`
  await db.$executeRawUnsafe(`create function note_key_write() returns trigger language plpgsql as 'begin insert into key_write default values; return new; end'`)
  await db.$executeRaw`create trigger note_key_write after update on api_key for each row execute function note_key_write()`
  const writes = async () => (await db.$queryRaw<{ n: number }[]>`select count(*)::int as n from key_write`)[0]?.n
  await Promise.all(Array.from({ length: 30 }, () => readKey(key)))
  expect(await writes()).toBe(1)
  expect((await countStatements(() => readKey(key))).statements).toBe(1)
  const used = async () => (await db.apiKey.findUniqueOrThrow({ where: { id }, select: { lastUsedAt: true } })).lastUsedAt?.getTime() ?? 0
  expect(Math.abs((await used()) - Date.now())).toBeLessThan(60_000)
  await db.$executeRaw`update api_key set last_used_at = now() - interval '59 minutes' where id = ${id}::uuid`
  await readKey(key)
  expect(await writes()).toBe(2)
  await db.$executeRaw`update api_key set last_used_at = now() - interval '61 minutes' where id = ${id}::uuid`
  await Promise.all(Array.from({ length: 30 }, () => readKey(key)))
  expect(await writes()).toBe(4)
})

test('revoked once, with who and why; of two at once the second finds it ended; the house hears of it', async () => {
  const { office, leader, liaison } = await house()
  const { id, key } = await issued(office)
  expect(await revokeKey(liaison, { id, reason: 'Không phải của mình' }, now())).toMatchObject({ ok: false, error: 'key_not_found' })
  const results = await Promise.all([revokeKey(leader, { id, reason: 'Nghi lộ khóa' }, now()), revokeKey(leader, { id, reason: 'Nghi lộ khóa' }, now())])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((one) => (one.ok ? [] : [one.error]))).toEqual(['already_ended'])
  expect(await db.event.count({ where: { subjectId: id, type: 'key.revoked' } })).toBe(1)
  expect((await readKey(key)).ok).toBe(false)
  const [name] = await db.account.findMany({ where: { id: leader.accountId }, select: { displayName: true } })
  expect(await findKey(office, id, now())).toMatchObject({ state: 'revoked', revokedBy: name?.displayName, reason: 'Nghi lộ khóa' })
  await deliver()
  expect(await toldTo(office)).toEqual(['key.revoked'])
})

test('a role that ends in a succession of agencies takes its keys along, without a name', async () => {
  const { liaison, head } = await house()
  const { id } = await issued(liaison)
  await db.$transaction((tx) => rebindRole(tx, { id: liaison.roleId, to: null, now: now() }))
  expect(await findKey(head, id, now())).toMatchObject({ state: 'revoked', revokedBy: null, reason: null })
})

test('the list shows the own house, the newest first, under its filter and page by page, in four statements', async () => {
  const { office, leader, liaison } = await house()
  const made = [await issued(office), await issued(leader, { scope: 'READ' }), await issued(office)]
  await issued(liaison)
  await revokeKey(office, { id: made[0]?.id ?? '', reason: 'Hết dùng' }, now())
  const { value: all, statements } = await countStatements(() => listKeys(office, {}, now()))
  expect(new Set(all.items.map(({ id }) => id))).toEqual(new Set(made.map(({ id }) => id)))
  expect(statements).toBeLessThanOrEqual(4)
  expect((await listKeys(office, { state: 'ended' }, now())).items.map(({ id }) => id)).toEqual([made[0]?.id])
  expect((await listKeys(office, { state: 'live' }, now())).items).toHaveLength(2)
  const first = await listKeys(office, { limit: 2 }, now())
  const rest = await listKeys(office, { ...keyFilter.parse({ cursor: first.nextCursor }), limit: 2 }, now())
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id))
  expect(rest.nextCursor).toBeNull()
  expect((await listKeys(liaison, {}, now())).items).toHaveLength(1)
})

test('what is about to end is told once, to the school’s office and leadership or to the agency', async () => {
  const { office, leader, liaison, head } = await house()
  const [soon, ofAgency] = [await issued(office, { days: 30 }), await issued(liaison, { days: 30 })]
  const [later, gone] = [await issued(office, { days: 180 }), await issued(office, { days: 30 })]
  await revokeKey(office, { id: gone.id, reason: 'Hết dùng' }, now())
  const in20Days = new Date(Date.now() + 20 * DAY)
  await warnOfEndingKeys(now())
  await Promise.all([warnOfEndingKeys(in20Days), warnOfEndingKeys(in20Days)])
  await warnOfEndingKeys(in20Days)
  const warned = await db.event.findMany({ where: { type: 'key.expires-soon', subjectId: { in: [soon, ofAgency, later, gone].map(({ id }) => id) } }, select: { subjectId: true } })
  expect(new Set(warned.map(({ subjectId }) => subjectId))).toEqual(new Set([soon.id, ofAgency.id]))
  expect(warned).toHaveLength(2)
  await deliver()
  for (const actor of [office, leader, liaison, head]) expect((await toldTo(actor)).filter((kind) => kind === 'key.expires-soon')).toHaveLength(1)
  expect((await listKeys(office, {}, in20Days)).items.find(({ id }) => id === soon.id)?.state).toBe('soon')
})

test('a form without a program, a scope or a known lifetime is refused field by field', () => {
  const faults = (given: unknown) => issueForm.safeParse(given).error?.issues.map(({ path, message }) => [path.join('.'), message])
  expect(faults({ id: randomUUID(), label: ' ', scope: 'ALL', days: '3650' })).toEqual([['label', 'required'], ['scope', 'required'], ['days', 'required']])
  expect(issueForm.safeParse({ id: randomUUID(), label: '  Phần  mềm ', scope: 'READ', days: '365' }).data).toMatchObject({ label: 'Phần mềm', days: 365 })
})

test('a key of a disabled account is not in force and not warned of, and can still be revoked before the account comes back', async () => {
  const { office, leader } = await house()
  const { id, key } = await issued(office, { days: 30 })
  const near = new Date(Date.now() + 25 * DAY)
  await db.account.update({ where: { id: office.accountId }, data: { disabledAt: now() }, select: { id: true } })
  expect((await readKey(key)).ok).toBe(false)
  expect(await findKey(leader, id, now())).toMatchObject({ state: 'disabled' })
  const listed = async (state: 'live' | 'ended') => (await listKeys(leader, keyFilter.parse({ state }), now())).items.map((one) => one.id)
  expect([await listed('live'), await listed('ended')]).toEqual([[], [id]])
  await warnOfEndingKeys(near)
  expect(await db.event.count({ where: { subjectId: id, type: 'key.expires-soon' } })).toBe(0)
  expect(await revokeKey(leader, { id, reason: 'Người giữ khóa nghỉ việc' }, now())).toMatchObject({ ok: true })
  await db.account.update({ where: { id: office.accountId }, data: { disabledAt: null }, select: { id: true } })
  expect((await readKey(key)).ok).toBe(false)
})
