import type pg from 'pg'
import type { Case } from '../case'
import { asking, keyOf } from '../key'

/**
 * The leadership asks for the progress of any past year by agency, which takes the most: on `--scale decade` at most
 * 6 statements, and under 150 ms with one connection on 2 cores. The table says both beside the floor of the same run.
 */
export const benchCase: Case = {
  name: 'progress',
  mostStatements: 6,
  aim: async ({ databaseUrl }) => {
    const { key, years } = await asking(databaseUrl, async (client) => ({ key: await keyOf(client, 'lanhdao@truong.example', 'LEADERSHIP'), years: await plannedYears(client) }))
    let shots = 0
    return () => {
      shots += 1
      const year = years[shots % years.length] ?? 0
      return { path: `/api/plans/${year}/progress?by=agency&asOf=${year}-12-31`, headers: { authorization: `Bearer ${key}` } }
    }
  },
}

/** The years that the demo's school has plans of. */
async function plannedYears(client: pg.Client): Promise<number[]> {
  const { rows } = await client.query<{ year: number }>(
    `select p.year from annual_plan p join role_assignment r on r.school_id = p.school_id join account a on a.id = r.account_id
     where a.email = 'lanhdao@truong.example' and r.role = 'LEADERSHIP' and p.year <= extract(year from now()) order by p.year`)
  if (rows.length === 0) throw new Error('No year is planned.')
  return rows.map(({ year }) => year)
}
