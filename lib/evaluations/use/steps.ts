import 'server-only'
import type { AgencyActor, ProvinceActor, SchoolActor } from '../../access/actor'
import { heirsOn, isFollowedNow } from '../../agencies/steps'
import type { Tx } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { addDays, type Day } from '../../time'
import { ABLE_CODE } from '../templates/rules'
import { goneKinds, usedKinds } from './rules'
import type { UseFilter } from './schema'

export type UseRow = {
  traineeId: string; personId: string; person: string; agency: string; cohort: string; course: string; completedOn: Day
  /** What stands last in the record of use. */
  kind: string | null; happenedOn: Day | null; post: string | null; decisionNumber: string | null
  topic: string | null; taskResult: string | null; mark: number | null
}

/** A parameter of a trainee's school on a day. */
const parameter = (code: string, on: Day) => Prisma.sql`coalesce(
  (select p.value from school_parameter p where p.school_id = t.school_id and p.code = ${code} and p.valid_from <= ${on}::date order by p.valid_from desc limit 1),
  (select p.value from planning_parameter p where p.code = ${code} and p.valid_from <= ${on}::date order by p.valid_from desc limit 1))`
const months = (code: string, on: Day) => Prisma.sql`make_interval(months => ${parameter(code, on)})`

/** So long ago that somebody who was trained is expected to be used. */
export const ripe = (on: Day) => Prisma.sql`t.completed_on + ${months('UNUSED_MONTHS', on)} <= ${on}::date`
/** Something stands in the record of use since the course ended; where nothing does, nobody knows whether they are used. */
export const recorded = Prisma.sql`exists (select from career_event_standing e where e.person_id = t.person_id and e.happened_on >= t.completed_on)`
/** Put to use since the course ended, or gone. */
export const used = Prisma.sql`exists (select from career_event_standing e where e.person_id = t.person_id and e.happened_on >= t.completed_on and e.kind = any(${[...usedKinds, ...goneKinds]}))`

/** Who stands on a list, as a condition on `trainee t`. */
export function listed(list: UseFilter['list'], on: Day): Prisma.Sql {
  switch (list) {
    case 'unrecorded': return Prisma.sql`${ripe(on)} and not ${recorded}`
    case 'unused': return Prisma.sql`${ripe(on)} and ${recorded} and not ${used}`
    // The last that a manager said counts. Read once for everybody: asked for one trainee after the other, what may be shown is worked out anew each time.
    case 'unable': return Prisma.sql`t.id in (select last.trainee_id from (select distinct on (s.trainee_id) s.trainee_id, s.score from evaluation_shown s
      where s.code = ${ABLE_CODE} and s.respondent = 'MANAGER' and s.timing <> 'BEFORE' order by s.trainee_id, s.closes_on desc) last where last.score = 0)`
    // Each time a status is due, something is recorded after it; who left or retired is asked no more.
    case 'due': return Prisma.sql`t.completed_on + ${months('EVAL_FIRST_MONTHS', on)} <= ${on}::date
      and not exists (select from career_event_standing e where e.person_id = t.person_id and e.kind = any(${[...goneKinds]}))
      and not exists (select from career_event_standing e where e.person_id = t.person_id and e.happened_on >= (t.completed_on + case
        when t.completed_on + ${months('EVAL_THIRD_MONTHS', on)} <= ${on}::date then ${months('EVAL_THIRD_MONTHS', on)}
        when t.completed_on + ${months('EVAL_SECOND_MONTHS', on)} <= ${on}::date then ${months('EVAL_SECOND_MONTHS', on)}
        else ${months('EVAL_FIRST_MONTHS', on)} end)::date)
      and t.completed_on > ${addDays(on, -3 * 366)}::date`
  }
}

/** Trainees an actor follows or counts, as a condition on `trainee t`. */
export const within = (actor: AgencyActor | SchoolActor | ProvinceActor): Prisma.Sql =>
  actor.kind === 'agency' ? isFollowedNow(actor.agencyIds)
  : actor.kind === 'school' ? Prisma.sql`t.school_id = ${actor.schoolId}::uuid`
  : Prisma.sql`t.school_id in (select id from school where province_id = ${actor.provinceId}::uuid)`

/** Rows of a list under the agency that follows each now, who completed longest ago first, with the last that is recorded and the research task of the agency. One statement. */
export const readUse = (tx: Pick<Tx, '$queryRaw'>, actor: AgencyActor | SchoolActor, { list, agency, limit, cursor }: UseFilter, on: Day): Promise<UseRow[]> => tx.$queryRaw<UseRow[]>`
  with ${heirsOn(Prisma.sql`${actor.provinceId}::uuid`, on)}
  select t.id as "traineeId", t.person_id as "personId", p.full_name as person, n.name as agency, c.code as cohort, k.name as course, to_char(t.completed_on, 'YYYY-MM-DD') as "completedOn",
    e.kind, to_char(e.happened_on, 'YYYY-MM-DD') as "happenedOn", e.post, e.decision_number as "decisionNumber", r.topic, r.result as "taskResult", r.mark
  from trainee t join person p on p.id = t.person_id join cohort c on c.id = t.cohort_id join course k on k.id = c.course_id
  join trainee_follower w on w.trainee_id = t.id join heir n on n.id = w.agency_id
  left join lateral (select v.* from career_event_standing v where v.person_id = t.person_id and v.happened_on >= t.completed_on order by v.happened_on desc, v.recorded_at desc limit 1) e on true
  left join research_task r on r.trainee_id = t.id
  where t.status = 'COMPLETED' and t.completed_on is not null and ${within(actor)} and ${listed(list, on)} and ${agency ? Prisma.sql`n.now_id = ${agency}::uuid` : Prisma.sql`true`}
    and ${cursor ? Prisma.sql`(t.completed_on, t.id) > (${cursor[0]}::date, ${cursor[1]}::uuid)` : Prisma.sql`true`}
  order by t.completed_on, t.id limit ${limit + 1}`
