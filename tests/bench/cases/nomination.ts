import type { Case } from '../case'
import { asking, keyOf, openCohorts } from '../key'

/** A liaison's program nominates somebody new into a cohort that is open: seats first, then the queue. */
export const benchCase: Case = {
  name: 'nomination',
  aim: async ({ databaseUrl }) => {
    const { key, cohorts } = await asking(databaseUrl, async (client) => ({ key: await keyOf(client, 'daumoi.01@coquan.example', 'NOMINATOR'), cohorts: await openCohorts(client) }))
    let shots = 0
    return () => {
      shots += 1
      const cohort = cohorts[shots % cohorts.length] ?? ''
      return {
        path: `/api/cohorts/${cohort}/nominations`,
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ person: {
          fullName: `Nguyễn Văn Thử ${shots}`, birthDate: '1980-03-14', sex: 'MALE',
          personalIdNumber: `999080${String(shots).padStart(6, '0')}`,
        } }),
      }
    }
  },
}
