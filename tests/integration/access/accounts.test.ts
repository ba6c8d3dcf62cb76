// Accounts as the administrator of a school keeps them: locked, opened again, given a link to a new password; never his own, never another house's.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { setLock } from '@/lib/access/account-lock'
import { issuePasswordLink, lockAccount, renewPassword, unlockAccount } from '@/lib/access/accounts/commands'
import { findAccount, findPasswordLink, listStaffAccounts } from '@/lib/access/accounts/queries'
import { accountSearch, lockForm, passwordToken } from '@/lib/access/accounts/schema'
import { readKey } from '@/lib/access/api-key'
import { findSessionHolder } from '@/lib/access/hats'
import { issueKey } from '@/lib/access/keys/commands'
import { hashPassword } from '@/lib/access/password'
import { checkCredentials } from '@/lib/access/sign-in'
import { db } from '@/lib/db/client'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool, actorForTrainee } from '../../support/actors'
import { makeAgency, makeCohort, makePerson, makeProvince, makeSchool } from '../../support/factories'
import { enrol } from '../../support/permission-world'

const old = 'mật khẩu cũ dài'
const fresh = 'mật khẩu mới dài'
const reason = 'Nghi lộ mật khẩu'
// Links and keys are judged by clocks that run, so these tests act now.
const now = () => new Date()
const later = (days: number) => new Date(Date.now() + days * 86_400_000)

async function house() {
  const province = await makeProvince()
  const [school, agency] = [await makeSchool({ province }), await makeAgency({ province })]
  const [admin, office, liaison] = [await actorForSchool(school, 'admin'), await actorForSchool(school), await actorForAgency(agency)]
  return { province, school, agency, admin, office, liaison }
}
const accountOf = (id: string) => db.account.findUniqueOrThrow({ where: { id } })
const eventsOf = async (subjectId: string) => (await db.event.findMany({ where: { subjectId, subjectKind: 'account' }, orderBy: { id: 'asc' } })).map(({ type, accountId, data }) => ({ type, accountId, data }))
const signsIn = async (email: string, password: string) => (await checkCredentials({ email, password }, randomUUID())).ok
/** An account with a password that is known. */
async function withPassword(accountId: string) {
  await db.account.update({ where: { id: accountId }, data: { passwordHash: await hashPassword(old) }, select: { id: true } })
  return accountOf(accountId)
}
async function linkFor(...given: Parameters<typeof issuePasswordLink>) {
  const result = await issuePasswordLink(...given)
  if (!result.ok) throw new Error(result.error)
  return result.value.token
}

test('a lock ends every session and every key of an account at once, and nobody signs in; opened again, sessions stay ended', async () => {
  const { admin, office } = await house()
  const { email, epoch } = await withPassword(office.accountId)
  const key = await issueKey(office, { id: randomUUID(), label: 'Phần mềm', scope: 'READ', days: 30 }, now())
  if (!key.ok) throw new Error(key.error)
  expect([await signsIn(email, old), (await readKey(key.value.key)).ok, await findSessionHolder(office.accountId, randomUUID()) !== null]).toEqual([true, true, true])
  expect(await lockAccount(admin, { accountId: office.accountId, reason }, now())).toMatchObject({ ok: true })
  expect([await signsIn(email, old), (await readKey(key.value.key)).ok, await findSessionHolder(office.accountId, randomUUID()) !== null]).toEqual([false, false, false])
  expect(await unlockAccount(admin, { accountId: office.accountId, reason: 'Đã đổi mật khẩu' }, now())).toMatchObject({ ok: true })
  // A session carries the epoch it was made in.
  expect((await findSessionHolder(office.accountId, randomUUID()))?.epoch).toBe(epoch + 1)
  expect([await signsIn(email, old), (await readKey(key.value.key)).ok]).toEqual([true, true])
})

test('pressed twice, also at once, an account is locked once, with who and why', async () => {
  const { admin, liaison } = await house()
  const [input, { epoch }] = [{ accountId: liaison.accountId, reason }, await accountOf(liaison.accountId)]
  const results = await Promise.all([lockAccount(admin, input, now()), lockAccount(admin, input, now()), lockAccount(admin, input, now())])
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect((await accountOf(liaison.accountId)).epoch).toBe(epoch + 1)
  expect(await eventsOf(liaison.accountId)).toEqual([{ type: 'account.locked', accountId: admin.accountId, data: { reason } }])
  for (const _ of [1, 2]) await unlockAccount(admin, input, now())
  expect((await eventsOf(liaison.accountId)).map(({ type }) => type)).toEqual(['account.locked', 'account.unlocked'])
  expect((await findAccount(admin, liaison.accountId, now()))?.changes).toMatchObject([{ type: 'account.unlocked', reason }, { type: 'account.locked', reason }])
})

test('nobody locks himself, and of two administrators who lock each other one stays', async () => {
  const { school, admin } = await house()
  expect(await lockAccount(admin, { accountId: admin.accountId, reason }, now())).toMatchObject({ ok: false, error: 'own_account' })
  expect(await issuePasswordLink(admin, { accountId: admin.accountId }, now())).toMatchObject({ ok: false, error: 'own_account' })
  for (const _ of [1, 2, 3]) {
    const [one, other] = [await actorForSchool(school, 'admin'), await actorForSchool(school, 'admin')]
    const results = await Promise.all([lockAccount(one, { accountId: other.accountId, reason }, now()), lockAccount(other, { accountId: one.accountId, reason }, now())])
    expect(results.map((result) => (result.ok ? 'locked' : result.error)).toSorted()).toEqual(['locked', 'not_allowed'])
    expect(await db.account.count({ where: { id: { in: [one.accountId, other.accountId] }, disabledAt: null } })).toBe(1)
  }
})

test('another school’s administrator finds no such account; the agencies of the province and the own trainees are kept', async () => {
  const { province, school, agency, admin, office, liaison } = await house()
  const elsewhere = await house()
  const neighbour = await actorForSchool(await makeSchool({ province }), 'admin')
  const person = await makePerson(agency)
  await enrol(school, await makeCohort(school, { status: 'RUNNING', capacity: 40, pool: 10 }), agency, person)
  const trainee = await actorForTrainee(person)
  for (const stranger of [elsewhere.admin, neighbour]) {
    expect(await findAccount(stranger, office.accountId, now())).toBeNull()
    expect(await findAccount(stranger, trainee.accountId, now())).toBeNull()
    expect(await lockAccount(stranger, { accountId: office.accountId, reason }, now())).toMatchObject({ ok: false, error: 'account_not_found' })
    expect(await issuePasswordLink(stranger, { accountId: office.accountId }, now())).toMatchObject({ ok: false, error: 'account_not_found' })
  }
  expect(await findAccount(elsewhere.admin, liaison.accountId, now())).toBeNull()
  for (const kept of [office, liaison, trainee]) expect(await findAccount(admin, kept.accountId, now())).toMatchObject({ id: kept.accountId, own: false, elsewhere: false })
  expect(await findAccount(admin, (await actorForProvince(province)).accountId, now())).toBeNull()
  expect(await db.account.count({ where: { id: { in: [office.accountId, trainee.accountId] }, disabledAt: null } })).toBe(2)
})

test('who works in another house too is seen and left alone', async () => {
  const { province, admin, office } = await house()
  await db.roleAssignment.create({ data: { accountId: office.accountId, role: 'PROVINCE', provinceId: province.id, validFrom: later(-1) }, select: { id: true } })
  expect(await findAccount(admin, office.accountId, now())).toMatchObject({ elsewhere: true })
  expect(await lockAccount(admin, { accountId: office.accountId, reason }, now())).toMatchObject({ ok: false, error: 'held_elsewhere' })
  expect(await issuePasswordLink(admin, { accountId: office.accountId }, now())).toMatchObject({ ok: false, error: 'held_elsewhere' })
})

test('whose role as administrator ended, or whose account is locked, locks nobody', async () => {
  const { school, admin, office } = await house()
  const gone = await actorForSchool(school, 'admin')
  await db.roleAssignment.update({ where: { id: gone.roleId }, data: { validTo: now() }, select: { id: true } })
  expect(await lockAccount(gone, { accountId: office.accountId, reason }, now())).toMatchObject({ ok: false, error: 'not_allowed' })
  expect(await lockAccount(admin, { accountId: office.accountId, reason: 'nghỉ việc' }, now())).toMatchObject({ ok: false, error: 'reason_short', details: { field: 'reason' } })
  expect((await accountOf(office.accountId)).disabledAt).toBeNull()
  expect(lockForm.safeParse({ accountId: office.accountId, reason: '  ' }).error?.issues.map(({ message }) => message)).toEqual(['required'])
})

test('a link to a new password ends the old one and every session, and is good once', async () => {
  const { admin, liaison } = await house()
  const { email, epoch } = await withPassword(liaison.accountId)
  const token = await linkFor(admin, { accountId: liaison.accountId }, now())
  expect(passwordToken.safeParse(token).success).toBe(true)
  expect([await signsIn(email, old), (await accountOf(liaison.accountId)).epoch]).toEqual([false, epoch + 1])
  expect(await findPasswordLink({ kind: 'public' }, token, now())).toMatchObject({ accountId: liaison.accountId, email })
  const results = await Promise.all([fresh, `${fresh} khác`].map((passwordNew) => renewPassword({ kind: 'public' }, { token, passwordNew }, now())))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap((one) => (one.ok ? [] : [one.error]))).toEqual(['link_gone'])
  expect(await renewPassword({ kind: 'public' }, { token, passwordNew: fresh }, now())).toMatchObject({ ok: false, error: 'link_gone' })
  expect([await signsIn(email, fresh), await signsIn(email, `${fresh} khác`)].filter(Boolean)).toHaveLength(1)
  const events = (await eventsOf(liaison.accountId)).filter(({ type }) => type !== 'account.signed-in')
  expect(events).toEqual([{ type: 'account.link-issued', accountId: admin.accountId, data: {} }, { type: 'account.password-renewed', accountId: null, data: {} }])
  expect(JSON.stringify(await db.event.findMany({ where: { subjectId: liaison.accountId } }))).not.toContain(token.slice(27))
})

test('a link is no good after its days, after another one, after a lock, for another account, or touched', async () => {
  const { admin, office, liaison } = await house()
  const first = await linkFor(admin, { accountId: office.accountId }, now())
  const second = await linkFor(admin, { accountId: office.accountId }, now())
  const good = async (token: string, at = now()) => (await findPasswordLink({ kind: 'public' }, token, at)) !== null
  expect([await good(first), await good(second), await good(second, later(2.9)), await good(second, later(3))]).toEqual([false, true, true, false])
  const other = await linkFor(admin, { accountId: liaison.accountId }, now())
  const touched = (place: number) => `${second.slice(0, place)}${second[place] === 'A' ? 'B' : 'A'}${second.slice(place + 1)}`
  for (const token of [`${other.slice(0, 27)}${second.slice(27)}`, touched(3), touched(24), touched(30), touched(68), 'A'.repeat(70)]) expect(await good(token), token).toBe(false)
  await lockAccount(admin, { accountId: office.accountId, reason }, now())
  expect(await renewPassword({ kind: 'public' }, { token: second, passwordNew: fresh }, now())).toMatchObject({ ok: false, error: 'link_gone' })
  // Made while it is locked, so that a password that leaked is never good again: it waits for the account to be opened.
  const third = await linkFor(admin, { accountId: office.accountId }, now())
  expect(await good(third)).toBe(false)
  await unlockAccount(admin, { accountId: office.accountId, reason }, now())
  expect([await good(third), await good(second)]).toEqual([true, false])
})

test('the published password of a demo account is not renewed', async () => {
  const { admin, office } = await house()
  await db.account.update({ where: { id: office.accountId }, data: { demo: true }, select: { id: true } })
  expect(await issuePasswordLink(admin, { accountId: office.accountId }, now())).toMatchObject({ ok: false, error: 'demo_password_fixed' })
})

test('the administrator finds an account by a part of its name or address, and its page asks little', async () => {
  const { admin, agency, liaison } = await house()
  const { email } = await withPassword(liaison.accountId)
  await signsIn(email, old)
  expect((await listStaffAccounts(admin)).map(({ id }) => id)).not.toContain(liaison.accountId)
  expect((await listStaffAccounts(admin, accountSearch.parse(` ${email.slice(0, 14).toUpperCase()} `))).some(({ id, roles }) => id === liaison.accountId && roles.join() === 'NOMINATOR')).toBe(true)
  expect(await listStaffAccounts((await house()).admin, email)).toEqual([])
  for (const sign of ['%', '_', '\\']) expect(await listStaffAccounts(admin, sign), 'a sign of a pattern is a letter like others').toEqual([])
  expect([accountSearch.parse('  '), accountSearch.parse(['a']), accountSearch.parse(null)]).toEqual([null, null, null])
  const { value, statements } = await countStatements(() => findAccount(admin, liaison.accountId, now()))
  const name = await db.agencyName.findFirstOrThrow({ where: { agencyId: agency.id } })
  expect(value).toMatchObject({ email, roles: [{ role: 'NOMINATOR', place: name.name }], disabledAt: null, changes: [] })
  expect(Math.abs((value?.lastSignInAt?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
  expect(statements).toBeLessThanOrEqual(4)
})

test('the operator of the server locks the only administrator too, once, and the event says that nobody of the portal did', async () => {
  const { admin } = await house()
  for (const _ of [1, 2]) await db.$transaction(async (tx) => { await setLock(tx, await accountOf(admin.accountId), true, { by: 'system', schoolId: null, now: now(), reason }) })
  expect(await eventsOf(admin.accountId)).toEqual([{ type: 'account.locked', accountId: null, data: { reason } }])
  expect(await findSessionHolder(admin.accountId, randomUUID())).toBeNull()
})
