import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Case } from '../case'

/** A liaison's program nominates somebody new into a cohort that is open: seats first, then the queue. */
export const benchCase: Case = {
  name: 'nomination',
  aim: async ({ databaseUrl }) => {
    const key = `bench-${randomUUID()}`
    const cohorts = await openCohorts(databaseUrl, key)
    let shots = 0
    return () => {
      shots += 1
      const cohort = cohorts[shots % cohorts.length] ?? ''
      return {
        path: `/api/cohorts/${cohort}/nominations`,
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ person: {
          fullName: `Nguyễn Văn Thử ${shots}`, birthDate: '1980-03-14', sex: 'MALE',
          personalIdNumber: `999080${String(shots).padStart(6, '0')}`,
        } }),
      }
    }
  },
}

/** Gives the demo's first liaison a key and answers the cohorts that take nominations. */
async function openCohorts(databaseUrl: string, key: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(
      `insert into api_key (id, role_id, label, key_hash)
       select $1, r.id, 'bench', $2 from role_assignment r join account a on a.id = r.account_id
       where a.email = 'daumoi.01@coquan.example' and r.role = 'NOMINATOR' limit 1`,
      [randomUUID(), createHash('sha256').update(key).digest()])
    const { rows } = await client.query<{ id: string }>(
      "select id from cohort where status = 'ANNOUNCED' and closes_at > now() order by closes_at desc limit 8")
    if (rows.length === 0) throw new Error('No cohort takes nominations.')
    return rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}
