import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { todaySql } from '@/lib/db/today'

test('today is the day of Việt Nam from its first hour on, while it is yesterday in UTC', async () => {
  const days = await db.$transaction(async (tx) => {
    await tx.$executeRaw`create schema stopped_clock`
    await tx.$executeRaw`create function stopped_clock.now() returns timestamptz language sql as $$ select timestamptz '2026-03-15 17:30:00+00' $$`
    await tx.$executeRaw`set local search_path = stopped_clock, pg_catalog, public`
    const [row] = await tx.$queryRaw<{ today: string; utc: string }[]>`select (${todaySql})::text as today, (now() at time zone 'UTC')::date::text as utc`
    await tx.$executeRaw`set local search_path = public`
    await tx.$executeRaw`drop schema stopped_clock cascade`
    return row
  })
  expect(days).toEqual({ today: '2026-03-16', utc: '2026-03-15' })
})
