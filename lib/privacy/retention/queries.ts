import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { listParameters } from '../../planning/parameters/queries'
import { addDays, dayOf, type Day } from '../../time'
import { mayReadRetention } from './policy'
import { AHEAD_DAYS, ownDays, parameterOf, retentionRules, type RetentionGroup, type RetentionLine, type RetentionRule, type RetentionRun } from './schema'

const GROUPS = 100
/** So many nights that removed something. */
const NIGHTS = 10
export type Retention = { lines: RetentionLine[]; groups: RetentionGroup[]; runs: RetentionRun[] }
const ruleOf = (text: string): RetentionRule => {
  const rule = retentionRules.find((one) => one === text)
  if (!rule) throw new Error(`a rule of retention that is unknown: ${text}`)
  return rule
}

/**
 * What each rule would remove at the actor's school, when and why, without removing anything: the same function of the database tells the jobs.
 * Four statements; empty for whom it is no business.
 */
export async function listRetention(actor: Actor, { rule }: { rule?: RetentionRule | undefined }, today: Day): Promise<Retention> {
  if (!mayReadRetention(actor)) return { lines: [], groups: [], runs: [] }
  const { schoolId } = actor
  const until = addDays(today, AHEAD_DAYS)
  const [counts, groups, runs, parameters] = await Promise.all([
    db.$queryRaw<{ rule: string; days: number; due: number; ahead: number; next: Date | null }[]>`
      select rule, max(days)::int as days, count(*) filter (where due_on <= ${today}::date)::int as due, count(*) filter (where due_on > ${today}::date and due_on <= ${until}::date)::int as ahead, min(due_on) as next
      from retention_due(${today}::date, ${schoolId}::uuid) group by rule`,
    db.$queryRaw<{ rule: string; dueOn: Date; since: Date; cohort: string | null; agency: string | null; count: number }[]>`
      select d.rule, d.due_on as "dueOn", min(d.since) as since, c.code as cohort, (select m.name from agency_name m where m.agency_id = d.agency_id order by m.valid_from desc limit 1) as agency, count(*)::int as count
      from retention_due(${today}::date, ${schoolId}::uuid) d left join cohort c on c.id = d.cohort_id
      where d.due_on <= ${until}::date and (${rule ?? null}::text is null or d.rule = ${rule ?? null}::text)
      group by d.rule, d.due_on, c.code, d.agency_id order by d.due_on, d.rule, c.code, agency limit ${GROUPS}`,
    db.$queryRaw<{ rule: string; night: Date; count: number }[]>`
      select rule, night, count from (
        select e.data ->> 'rule' as rule, d.night, sum((e.data ->> 'count')::int)::int as count, dense_rank() over (order by d.night desc) as ago from event e
        cross join lateral (select (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date as night) d
        where e.subject_id = ${schoolId}::uuid and e.type = 'retention.removed' group by 1, 2) r
      where ago <= ${NIGHTS} order by night desc, rule`,
    listParameters(actor, schoolId, today),
  ])
  const lines = retentionRules.map((one): RetentionLine => {
    const found = counts.find((count) => count.rule === one)
    const code = parameterOf[one]
    const set = code ? parameters.get(code) : undefined
    return { rule: one, days: set?.value ?? found?.days ?? ownDays[one] ?? null, source: set?.source ?? null, verified: set?.verified ?? false, own: set?.own ?? false, due: found?.due ?? 0, ahead: found?.ahead ?? 0, next: found?.next ? dayOf(found.next) : null }
  })
  return {
    lines, groups: groups.map((group) => ({ ...group, rule: ruleOf(group.rule), dueOn: dayOf(group.dueOn), since: dayOf(group.since) })),
    runs: runs.map(({ night, rule: removed, count }) => ({ rule: ruleOf(removed), on: dayOf(night), count })),
  }
}
