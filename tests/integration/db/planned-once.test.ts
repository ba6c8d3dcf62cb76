import { expect, test } from 'vitest'
import { db } from '../../../lib/db/client'

test('what one connection is asked again and again it plans once, and behind a pooler anew each time', async () => {
  const plans = await db.$transaction(async (tx) => {
    for (let time = 0; time < 30; time++) await tx.$queryRaw`select s.id from school s where s.slug = ${`school ${time}`}`
    return tx.$queryRaw<{ generic: number | null; custom: number | null }[]>`
      select sum(generic_plans)::int as generic, sum(custom_plans)::int as custom from pg_prepared_statements where statement like '%s.slug =%'`
  })
  // The server tries five values before it trusts a plan for any.
  expect(plans).toEqual([process.env.POOLER ? { generic: null, custom: null } : { generic: 18, custom: 5 }])
})
