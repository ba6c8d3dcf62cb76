import { signIn } from '../../support/session'
import { inTurn, type Case } from '../case'
import { idsOf } from '../key'

const LEADERSHIP = 'lanhdao@truong.example'

/**
 * The leadership asks for the progress of any past year by agency, which takes the most: on `--scale decade` at most
 * 6 statements, and under 150 ms with one connection on 2 cores. The table says both beside the floor of the same run.
 */
export const benchCase: Case = {
  name: 'plan progress',
  floor: 'query',
  mostStatements: 6,
  aim: async ({ url, databaseUrl }) => {
    const cookie = await signIn(url, LEADERSHIP)
    // The years that the demo's school has plans of.
    const next = inTurn(await idsOf(databaseUrl, `
      select p.year::text as id from annual_plan p join role_assignment r on r.school_id = p.school_id join account a on a.id = r.account_id
      where a.email = '${LEADERSHIP}' and r.role = 'LEADERSHIP' and p.year <= extract(year from now()) order by p.year`))
    return () => {
      const year = next()
      return { path: `/api/plans/${year}/progress?by=agency&asOf=${year}-12-31`, headers: { cookie } }
    }
  },
}
