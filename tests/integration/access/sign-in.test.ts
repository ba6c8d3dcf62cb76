import { expect, test } from 'vitest'
import { hashPassword } from '@/lib/access/password'
import { checkCredentials } from '@/lib/access/sign-in'
import { db } from '@/lib/db/client'

const password = 'mật khẩu đúng'

async function makeAccount(change: { demo?: boolean; disabledAt?: Date } = {}) {
  const email = `${crypto.randomUUID()}@coquan.example`
  await db.account.create({ data: { email, displayName: 'A', passwordHash: await hashPassword(password), ...change } })
  return email
}
const anywhere = () => crypto.randomUUID()

test('the right password signs in, whichever way its marks are composed', async () => {
  const email = await makeAccount()
  expect(await checkCredentials({ email, password: password.normalize('NFD') }, anywhere())).toMatchObject({ ok: true })
})

test('unknown account, wrong password and disabled account answer alike', async () => {
  const wrong = { ok: false, error: 'credentials_wrong' }
  expect(await checkCredentials({ email: 'nobody@coquan.example', password }, anywhere())).toMatchObject(wrong)
  expect(await checkCredentials({ email: await makeAccount(), password: 'khác' }, anywhere())).toMatchObject(wrong)
  expect(await checkCredentials({ email: await makeAccount({ disabledAt: new Date() }), password }, anywhere())).toMatchObject(wrong)
})

test('a demo account is good only in a database that is marked as demo', async () => {
  const email = await makeAccount({ demo: true })
  expect(await checkCredentials({ email, password }, anywhere())).toMatchObject({ ok: false })
  await db.installation.update({ where: { id: 1 }, data: { demo: true } })
  expect(await checkCredentials({ email, password }, anywhere())).toMatchObject({ ok: true })
})

test('the sixth attempt after five failures is refused even with the right password, from any address', async () => {
  const email = await makeAccount()
  for (let attempt = 0; attempt < 5; attempt += 1) await checkCredentials({ email, password: 'sai' }, anywhere())
  expect(await checkCredentials({ email, password }, anywhere())).toMatchObject({ ok: false, error: 'too_many_attempts' })
})

test('a hundred attempts at once do not slip through together', async () => {
  const email = await makeAccount()
  const results = await Promise.all(Array.from({ length: 30 }, () => checkCredentials({ email, password: 'sai' }, anywhere())))
  expect(results.filter((result) => !result.ok && result.error === 'credentials_wrong')).toHaveLength(5)
})

test('a success clears the account', async () => {
  const email = await makeAccount()
  for (let round = 0; round < 3; round += 1) {
    for (let attempt = 0; attempt < 4; attempt += 1) await checkCredentials({ email, password: 'sai' }, anywhere())
    expect(await checkCredentials({ email, password }, anywhere())).toMatchObject({ ok: true })
  }
})

test('an address that failed a hundred times is refused for every account', async () => {
  const address = anywhere()
  await db.signInFailure.create({ data: { key: `address:${address}`, points: 100, expire: BigInt(Date.now() + 60_000) } })
  expect(await checkCredentials({ email: await makeAccount(), password }, address)).toMatchObject({ ok: false, error: 'too_many_attempts' })
})

test('an unknown account takes as long as a wrong password', async () => {
  const time = async (email: string) => { const begun = performance.now(); await checkCredentials({ email, password: 'sai mật khẩu' }, anywhere()); return performance.now() - begun }
  const known = await Promise.all(Array.from({ length: 12 }, () => makeAccount()))
  const [wrong, unknown]: [number[], number[]] = [[], []]
  // In turns, so that whatever else the machine does falls on both.
  for (const email of known) {
    wrong.push(await time(email))
    unknown.push(await time(`${crypto.randomUUID()}@coquan.example`))
  }
  // The first of each makes what the others find.
  const middle = (times: number[]) => times.slice(1).toSorted((a, b) => a - b)[5] ?? 0
  expect(middle(unknown) / middle(wrong)).toBeGreaterThan(0.5)
  expect(middle(unknown) / middle(wrong)).toBeLessThan(2)
})
