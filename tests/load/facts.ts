import type pg from 'pg'

/** What the people of a day know: classes, lessons and years that there are; `asking` are open classes whose course wants papers of everybody. */
export interface Facts { classes: string[]; open: string[]; asking: string[]; courses: string[]; running: string[]; lessons: string[]; years: string[] }

/** What a day cannot be lived without, in sentences: whoever finds nothing to look at does nothing, and nothing goes wrong. */
export const missingFacts = (facts: Facts): string[] =>
  Object.entries(facts).filter(([, ids]: [string, string[]]) => ids.length === 0).map(([name]) => `nobody finds any of: ${name}`)

export async function readFacts(client: pg.Client): Promise<Facts> {
  const ids = async (sql: string) => (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id)
  return {
    classes: await ids(`select id from cohort where status in ('ANNOUNCED', 'RUNNING', 'COMPLETED') order by opens_on desc, id limit 60`),
    open: await ids(`select id from cohort where status = 'ANNOUNCED' and closes_at > now() + interval '1 day' order by closes_at desc, id limit 10`),
    asking: await ids(`select id from cohort c where status = 'ANNOUNCED' and closes_at > now() + interval '1 day' and exists (
      select from document_requirement r where r.course_id = c.course_id and r.rule is null and r.kind <> 'PLANNING_DECISION' and r.valid_to is null) order by closes_at desc, id limit 10`),
    courses: await ids('select id from course order by id limit 20'),
    running: await ids(`select c.id from cohort c join cohort_duty d on d.cohort_id = c.id join account a on a.id = d.account_id
      where c.status = 'RUNNING' and a.email = 'chunhiem@truong.example' and d.duty = 'CLASS_HEAD' and d.valid_to is null order by c.id`),
    lessons: await ids(`select l.id from lesson l join cohort_duty d on d.cohort_id = l.cohort_id join account a on a.id = d.account_id
      where a.email = 'chunhiem@truong.example' and d.duty = 'CLASS_HEAD' and d.valid_to is null and l.status = 'PUBLISHED' and l.starts_at < now() order by l.starts_at desc limit 30`),
    years: await ids(`select distinct year::text as id from annual_plan order by 1 desc limit 3`),
  }
}
