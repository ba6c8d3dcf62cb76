import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { asking } from '../support/asking'
import { signIn } from '../support/session'
import type { Case } from './case'

/** A new key of somebody of the demo. */
export async function keyOf(client: pg.Client, email: string, role: string): Promise<string> {
  const key = `bench-${randomUUID()}`
  await client.query(
    `insert into api_key (id, role_id, label, key_hash)
     select $1, r.id, 'bench', $2 from role_assignment r join account a on a.id = r.account_id where a.email = $3 and r.role = $4 limit 1`,
    [randomUUID(), createHash('sha256').update(key).digest(), email, role])
  return key
}

/** The cohorts that take nominations, those that do so longest first. */
export async function openCohorts(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>("select id from cohort where status = 'ANNOUNCED' and closes_at > now() order by closes_at desc limit 8")
  if (rows.length === 0) throw new Error('No cohort takes nominations.')
  return rows.map(({ id }) => id)
}

/** The ids that a statement finds, by its column `id`. */
export async function idsOf(databaseUrl: string, sql: string): Promise<string[]> {
  const { rows } = await asking(databaseUrl, (client) => client.query<{ id: string }>(sql))
  return rows.map(({ id }) => id)
}

/** Loads one page again and again as somebody of the demo, in a session that was opened as people open one. */
export const pageAs = (email: string, path: string): Case['aim'] => async ({ url }) => {
  const cookie = await signIn(url, email)
  return () => ({ path, headers: { cookie } })
}

/** A public page of the demo's school: where several schools share the portal, its address says which. */
export async function schoolPath(databaseUrl: string, path: string, filters = ''): Promise<string> {
  const [slug] = await idsOf(databaseUrl, `select slug as id from school where (select count(*) from school) > 1 order by id limit 1`)
  const query = [slug ? `school=${slug}` : '', filters].filter(Boolean).join('&')
  return query ? `${path}?${query}` : path
}
