import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { asking } from '../../support/asking'
import type { Case } from '../case'

/** The calendar that a trainee's telephone asks for all day: a year of lessons as one file. */
export const benchCase: Case = {
  name: 'feed',
  floor: 'query',
  mostStatements: 6,
  aim: async ({ databaseUrl }) => {
    const token = randomBytes(32).toString('base64url')
    await asking(databaseUrl, (client) => client.query(
      `insert into calendar_feed (id, account_id, hat, token_hash) select $1, id, 'trainee', $2 from account where email = 'hocvien@truong.example'`,
      [randomUUID(), createHash('sha256').update(token).digest()]))
    return () => ({ path: `/api/calendar/${token}.ics` })
  },
}
