// What a pooler in transaction mode has to be given, and what the portal may not rely on behind one.
import { describe, expect, inject, test } from 'vitest'
import { mayTry } from '@/lib/access/throttle'
import { pool, sessionLimits } from '@/lib/db/client'
import { refuseLooseSessions } from '@/lib/db/limits'

test('sessions keep to their limits, whoever set them', async () => {
  const { rows } = await pool.query<{ name: string; setting: string }>('select lower(name) as name, setting from pg_settings where lower(name) = any ($1) order by 1', [Object.keys(sessionLimits)])
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual(sessionLimits)
  await expect(refuseLooseSessions()).resolves.toBeUndefined()
})

// `npm test` runs some of the integration tests once more behind PgBouncer where it is installed; tests/run.ts says when it is not.
if (inject('pooler')) describe('behind PgBouncer', () => {
  test('more work at once than the pooler has sessions: all of it is done, by sessions that are shared', async () => {
    const work = Array.from({ length: 120 }, (_, one) => pool.query<{ pid: number; n: number }>('select pg_backend_pid() as pid, $1::int as n, pg_sleep(0.01)', [one]))
    const rows = (await Promise.all(work)).flatMap((result) => result.rows)
    expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 120 }, (_, one) => one))
    expect(new Set(rows.map(({ pid }) => pid)).size).toBeLessThanOrEqual(20)
  })

  test('attempts to sign in are counted whichever session they meet', async () => {
    const tries = await Promise.all(Array.from({ length: 40 }, () => mayTry('nguoi.thu@coquan.example', '192.0.2.77')))
    expect(tries.filter(Boolean)).toHaveLength(5)
  })

  test('a pooler that does not set the limits is refused by name', async () => {
    const before = { ...sessionLimits }
    Object.assign(sessionLimits, { lock_timeout: '1999' })
    await expect(refuseLooseSessions()).rejects.toThrow('lock_timeout is 2000 and not 1999')
    Object.assign(sessionLimits, before)
  })
})
