import { expect, test } from 'vitest'
import { changePassword } from '@/lib/access/change-password'
import { hashPassword } from '@/lib/access/password'
import { checkCredentials } from '@/lib/access/sign-in'
import { db } from '@/lib/db/client'
import { actorForAgency } from '../../support/actors'
import { makeAgency } from '../../support/factories'

const old = 'mật khẩu cũ dài'
const fresh = 'mật khẩu mới dài'

async function holder(change: { demo?: boolean } = {}) {
  const actor = await actorForAgency(await makeAgency())
  const account = await db.account.update({ where: { id: actor.accountId }, data: { passwordHash: await hashPassword(old), ...change } })
  return { actor, account }
}
const anywhere = () => crypto.randomUUID()

test('a new password signs in, the old one does not, and sessions made before are over', async () => {
  const { actor, account } = await holder()
  expect(await changePassword(actor, { passwordNow: old, passwordNew: fresh }, anywhere())).toMatchObject({ ok: true, value: { epoch: account.epoch + 1 } })
  expect(await checkCredentials({ email: account.email, password: fresh }, anywhere())).toMatchObject({ ok: true })
  expect(await checkCredentials({ email: account.email, password: old }, anywhere())).toMatchObject({ ok: false })
})

test('whoever does not know the old password has five attempts and changes nothing', async () => {
  const { actor, account } = await holder()
  const attempts = await Promise.all(Array.from({ length: 8 }, () => changePassword(actor, { passwordNow: 'đoán bừa', passwordNew: fresh }, anywhere())))
  expect(attempts.map((one) => (one.ok ? 'ok' : one.error)).sort()).toEqual([...Array<string>(5).fill('password_wrong'), ...Array<string>(3).fill('too_many_attempts')])
  expect((await db.account.findUniqueOrThrow({ where: { id: account.id } })).passwordHash).toBe(account.passwordHash)
})

test('the published password of a demo account stays', async () => {
  const { actor } = await holder({ demo: true })
  expect(await changePassword(actor, { passwordNow: old, passwordNew: fresh }, anywhere())).toMatchObject({ ok: false, error: 'demo_password_fixed' })
})
