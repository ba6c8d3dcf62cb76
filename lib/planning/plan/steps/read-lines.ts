import 'server-only'
import type { Tx } from '../../../db/client'
import { todaySql } from '../../../db/today'
import type { Scenario } from '../../schema'
import type { PlanLine } from '../queries/find-plan'

export type VersionLine = PlanLine & { versionId: string; scenario: Scenario }

/**
 * Lines of versions in scenarios, by quarter, training before fostering; a lead agency under the name it bore on the day of
 * the version's paper. One statement.
 */
export const readLines = (tx: Tx, { versions, scenarios }: { versions: readonly string[]; scenarios: readonly Scenario[] }): Promise<VersionLine[]> => tx.$queryRaw<VersionLine[]>`
  select l.version_id as "versionId", l.scenario,
    l.item_id as "itemId", k.id as "courseId", k.code, k.name as course, k.kind, k.level, i.form, k.needs_academy_leave as "needsLeave",
    l.quarter, l.cohorts, l.trainees, l.venue, l.locality, l.lead_agency_id as "leadAgencyId", m.name as "leadAgency", l.target_group as "targetGroup",
    l.leave_number as "leaveNumber", l.leave_on::text as "leaveOn",
    (select count(*)::int from cohort c where c.plan_item_id = l.item_id and c.status <> 'CANCELLED') as scheduled
  from plan_line l join plan_version v on v.id = l.version_id join plan_item i on i.id = l.item_id join course k on k.id = i.course_id
  left join lateral (
    select n.name from agency_name n where n.agency_id = l.lead_agency_id
    order by coalesce(v.decided_on, v.proposed_on, ${todaySql}) between n.valid_from and coalesce(n.valid_to, 'infinity') desc, n.valid_from desc limit 1
  ) m on true
  where l.version_id = any(${[...versions]}::uuid[]) and l.scenario = any(${[...scenarios]})
  order by l.quarter, k.kind desc, k.name collate "vi-x-icu", i.form, l.item_id`
