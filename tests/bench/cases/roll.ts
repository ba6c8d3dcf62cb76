import { asking, keyOf } from '../key'
import type { Case } from '../case'

/** A class head opens the roll of one lesson after another: at most 6 statements, wanted under 50 ms on the server at nation scale. */
export const benchCase: Case = {
  name: 'roll',
  mostStatements: 6,
  aim: async ({ databaseUrl }) => {
    const { key, lessons } = await asking(databaseUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>(`
        select r.lesson_id as id from attendance_roll r join cohort_duty s on s.cohort_id = r.cohort_id and s.duty = 'CLASS_HEAD' and s.valid_to is null join account a on a.id = s.account_id
        where a.email = 'chunhiem@truong.example' order by r.lesson_id limit 50`)
      if (rows.length === 0) throw new Error('No roll was taken.')
      return { key: await keyOf(client, 'chunhiem@truong.example', 'CLASS_HEAD'), lessons: rows.map(({ id }) => id) }
    })
    let shots = 0
    return () => {
      shots += 1
      return { path: `/api/lessons/${lessons[shots % lessons.length] ?? ''}/roll`, headers: { authorization: `Bearer ${key}` } }
    }
  },
}
