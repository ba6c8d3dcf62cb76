import { inTurn, type Case } from '../case'
import { schoolPath } from '../key'

/** The catalogue narrowed by filters that can be listed: each answer is kept until a class changes. */
export const benchCase: Case = {
  name: 'catalogue filters',
  floor: 'query',
  aims: { share: 0.5 },
  mostStatements: 3,
  aim: async ({ databaseUrl }) => {
    const filters = ['status=ANNOUNCED', `year=${new Date().getFullYear()}`, 'form=CONCENTRATED']
    const next = inTurn(await Promise.all(filters.map((one) => schoolPath(databaseUrl, '/cohorts', one))))
    return () => ({ path: next() })
  },
}
