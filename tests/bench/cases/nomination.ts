import { asking } from '../../support/asking'
import { signIn } from '../../support/session'
import { inTurn, type Case } from '../case'
import { idsOf, openCohorts } from '../key'

const LIAISONS = 40

/** Liaisons of many agencies nominate somebody new into cohorts that are open: seats first, then the queue. */
export const benchCase: Case = {
  name: 'nomination',
  floor: 'query',
  aims: { perSecond: 100 },
  after: 2,
  aim: async ({ url, databaseUrl }) => {
    const emails = await idsOf(databaseUrl, `
      select a.email as id from account a join role_assignment r on r.account_id = a.id join agency g on g.id = r.agency_id and g.valid_to is null where r.role = 'NOMINATOR' and r.valid_to is null and a.demo and exists (select from privacy_acknowledgement k where k.account_id = a.id) order by a.email limit ${LIAISONS}`)
    const cookies: string[] = []
    for (const email of emails) cookies.push(await signIn(url, email))
    const [cookie, cohort] = [inTurn(cookies), inTurn(await asking(databaseUrl, openCohorts))]
    let shots = 0
    return () => {
      shots += 1
      return {
        path: `/api/cohorts/${cohort()}/nominations`,
        method: 'POST',
        headers: { cookie: cookie(), 'content-type': 'application/json' },
        body: JSON.stringify({ person: {
          fullName: `Nguyễn Văn Thử ${shots}`, birthDate: '1980-03-14', sex: 'MALE',
          personalIdNumber: `999080${String(shots).padStart(6, '0')}`,
        } }),
      }
    }
  },
}
