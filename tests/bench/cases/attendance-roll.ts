import { signIn } from '../../support/session'
import { inTurn, type Case } from '../case'
import { idsOf } from '../key'

const CLASS_HEAD = 'chunhiem@truong.example'

/** A class head opens the roll of one lesson after another: at most 6 statements, wanted under 50 ms on the server at nation scale. */
export const benchCase: Case = {
  name: 'attendance roll',
  floor: 'query',
  aims: { share: 0.5 },
  mostStatements: 6,
  aim: async ({ url, databaseUrl }) => {
    const cookie = await signIn(url, CLASS_HEAD)
    const next = inTurn(await idsOf(databaseUrl, `
      select r.lesson_id as id from attendance_roll r join cohort_duty s on s.cohort_id = r.cohort_id and s.duty = 'CLASS_HEAD' and s.valid_to is null join account a on a.id = s.account_id
      where a.email = '${CLASS_HEAD}' order by r.lesson_id limit 50`))
    return () => ({ path: `/api/lessons/${next()}/roll`, headers: { cookie } })
  },
}
