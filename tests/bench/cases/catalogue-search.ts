import { inTurn, type Case } from '../case'
import { schoolPath } from '../key'

/** The catalogue narrowed: free text, which is never kept, as often as filters that can be listed, which are. */
export const benchCase: Case = {
  name: 'catalogue search',
  floor: 'query',
  aims: { share: 0.5 },
  mostStatements: 3,
  aim: async ({ databaseUrl }) => {
    const year = new Date().getFullYear()
    const filters = ['status=ANNOUNCED', 'q=trung%20cap', `year=${year}`, 'q=boi%20duong', 'form=CONCENTRATED', `q=ly%20luan%20${year}`]
    const next = inTurn(await Promise.all(filters.map((one) => schoolPath(databaseUrl, '/cohorts', one))))
    return () => ({ path: next() })
  },
}
