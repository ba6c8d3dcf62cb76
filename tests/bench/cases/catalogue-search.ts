import { inTurn, type Case } from '../case'
import { schoolPath } from '../key'

/** The catalogue searched by free text, which is never kept: every answer is asked of the database. */
export const benchCase: Case = {
  name: 'catalogue search',
  floor: 'query',
  aims: { share: 0.5 },
  mostStatements: 3,
  aim: async ({ databaseUrl }) => {
    const texts = ['q=trung%20cap', 'q=boi%20duong', `q=ly%20luan%20${new Date().getFullYear()}`, 'q=lanh%20dao%20cap%20phong']
    const next = inTurn(await Promise.all(texts.map((one) => schoolPath(databaseUrl, '/cohorts', one))))
    return () => ({ path: next() })
  },
}
