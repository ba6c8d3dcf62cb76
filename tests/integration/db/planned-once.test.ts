import { expect, test } from 'vitest'
import { db } from '../../../lib/db/client'
import { plannedOnce } from '../../../lib/db/planned-once'

test('what is marked a connection plans once, and behind a pooler anew each time', async () => {
  const plans = await db.$transaction(async (tx) => {
    for (let time = 0; time < 30; time++) await tx.$queryRaw`${plannedOnce} select s.id from school s where s.slug = ${`school ${time}`}`
    return tx.$queryRaw<{ generic: number | null; custom: number | null }[]>`
      select sum(generic_plans)::int as generic, sum(custom_plans)::int as custom from pg_prepared_statements where statement like '%s.slug = $1%'`
  })
  // The server tries five values before it trusts a plan for any.
  expect(plans).toEqual([process.env.POOLER ? { generic: null, custom: null } : { generic: 25, custom: 5 }])
})
