import { schoolPath } from '../key'
import type { Case } from '../case'

/** The public catalogue as everybody opens it, without filters. */
export const benchCase: Case = {
  name: 'catalogue',
  floor: 'page',
  aims: { share: 0.7 },
  mostStatements: 6,
  aim: async ({ databaseUrl }) => {
    const path = await schoolPath(databaseUrl, '/cohorts')
    return () => ({ path })
  },
}
