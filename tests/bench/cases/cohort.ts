import { inTurn, type Case } from '../case'
import { idsOf } from '../key'

/** The public page of one class after another: rendered per request, because its seats must be true. */
export const benchCase: Case = {
  name: 'cohort page',
  floor: 'query',
  aims: { share: 0.5 },
  mostStatements: 6,
  aim: async ({ databaseUrl }) => {
    const next = inTurn(await idsOf(databaseUrl, `select id from cohort where status in ('ANNOUNCED', 'RUNNING', 'COMPLETED') order by opens_on desc, id limit 100`))
    return () => ({ path: `/cohorts/${next()}` })
  },
}
