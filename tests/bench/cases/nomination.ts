import { signIn } from '../../support/session'
import { inTurn, type Case } from '../case'
import { asking, openCohorts } from '../key'

/** A liaison nominates somebody new into a cohort that is open: seats first, then the queue. */
export const benchCase: Case = {
  name: 'nomination',
  floor: 'query',
  aims: { perSecond: 100 },
  aim: async ({ url, databaseUrl }) => {
    const cookie = await signIn(url, 'daumoi.01@coquan.example')
    const next = inTurn(await asking(databaseUrl, openCohorts))
    let shots = 0
    return () => {
      shots += 1
      return {
        path: `/api/cohorts/${next()}/nominations`,
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ person: {
          fullName: `Nguyễn Văn Thử ${shots}`, birthDate: '1980-03-14', sex: 'MALE',
          personalIdNumber: `999080${String(shots).padStart(6, '0')}`,
        } }),
      }
    }
  },
}
