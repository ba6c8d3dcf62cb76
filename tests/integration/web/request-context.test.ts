import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { countStatements, requests } from '@/lib/web/context'
import { earlierAnswer, hashBody, keepAnswer, reused } from '@/lib/web/idempotency'
import { purgeExpired } from '@/lib/web/jobs'
import { transaction } from '@/lib/db/transaction'
import { fail, ok } from '@/lib/result'
import { makeAccount } from '../../support/actors'

test('each request counts its own statements, even when all of them wait for a connection', async () => {
  // Thirty at once on twenty connections: those who wait go on when another gives its connection back.
  const counts = await Promise.all(Array.from({ length: 60 }, (_, one) => countStatements(async () => {
    for (let statement = 0; statement <= one % 3; statement += 1) await db.$queryRaw`select 1 as one from pg_sleep(0.01)`
  })))
  expect(counts.map(({ statements }) => statements)).toEqual(counts.map((_, one) => (one % 3) + 1))
})

const context = () => ({ id: 'test', address: '', direct: true, locale: 'vi' as const, statements: 0, actor: null, outcome: null, refusedUpload: null, withAnswer: null })
const request = async (body = 'a') => ({ accountId: (await makeAccount()).id, route: '/api/x', key: 'a-key-of-this-test', bodyHash: hashBody(Buffer.from(body)) })

test('an answer is kept with the effect: a refused request leaves no row, another body is told apart', async () => {
  const once = await request()
  const run = (result: () => Promise<ReturnType<typeof ok<{ n: number }>> | ReturnType<typeof fail<'no'>>>) =>
    requests.run(context(), async () => { keepAnswer(once, 201); return transaction(result) })
  await run(() => Promise.resolve(fail('no')))
  expect(await earlierAnswer(once)).toBeNull()
  await run(() => Promise.resolve(ok({ n: 1 })))
  expect(await earlierAnswer(once)).toEqual({ status: 201, body: { n: 1 } })
  expect(await earlierAnswer({ ...once, bodyHash: hashBody(Buffer.from('b')) })).toBe(reused)
})

test('a key is kept for a day; then it is new again, and a job forgets it', async () => {
  const once = await request()
  const dayAgo = new Date(Date.now() - 86_400_001)
  await db.idempotencyKey.create({ data: { ...once, status: 201, response: { n: 1 }, createdAt: dayAgo } })
  expect(await earlierAnswer(once)).toBeNull()
  await requests.run(context(), async () => { keepAnswer(once, 201); return transaction(() => Promise.resolve(ok({ n: 2 }))) })
  expect(await earlierAnswer(once)).toEqual({ status: 201, body: { n: 2 } })
  await db.idempotencyKey.updateMany({ where: { accountId: once.accountId }, data: { createdAt: dayAgo } })
  await db.signInFailure.create({ data: { key: 'account:old', points: 5, expire: BigInt(Date.now() - 1) } })
  await db.signInFailure.create({ data: { key: 'account:live', points: 5, expire: BigInt(Date.now() + 60_000) } })
  await purgeExpired(new Date())
  expect(await db.idempotencyKey.count({ where: { accountId: once.accountId } })).toBe(0)
  expect(await db.signInFailure.findMany({ where: { key: { in: ['account:old', 'account:live'] } }, select: { key: true } })).toEqual([{ key: 'account:live' }])
})
