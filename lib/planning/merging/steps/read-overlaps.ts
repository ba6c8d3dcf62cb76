import 'server-only'
import type { Tx } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import type { Scenario, StudyForm, TargetGroup } from '../../schema'

/** A line of a pair. `scheduled`: cohorts made from its item that were not cancelled. */
export type OverlapLine = { itemId: string; code: string; course: string; form: StudyForm; quarter: number; cohorts: number; trainees: number; scheduled: number }
/** A module that two courses share, with its periods in each. */
export type SharedModule = { name: string; periods: number; otherPeriods: number }
/** Two lines for the same people whose courses share modules. */
export type Overlap = { a: OverlapLine; b: OverlapLine; targetGroup: TargetGroup; shared: SharedModule[] }

/**
 * The pairs of lines of a version and scenario that are for the same target group and whose courses, two different ones, share
 * modules: the same name, letter case ignored. `visible` is a condition on `annual_plan p`, `plan_version v`. One statement.
 */
export const readOverlaps = (tx: Tx, { versionId, scenario, visible }: { versionId: string; scenario: Scenario; visible: Prisma.Sql }): Promise<Overlap[]> => tx.$queryRaw<Overlap[]>`
  with line as (
    select l.item_id, l.target_group, l.quarter, k.id as course_id, k.name, jsonb_build_object(
      'itemId', l.item_id, 'code', k.code, 'course', k.name, 'form', i.form, 'quarter', l.quarter, 'cohorts', l.cohorts, 'trainees', l.trainees,
      'scheduled', (select count(*) from cohort c where c.plan_item_id = l.item_id and c.status <> 'CANCELLED')) as row
    from plan_line l join plan_version v on v.id = l.version_id join annual_plan p on p.id = v.plan_id
    join plan_item i on i.id = l.item_id join course k on k.id = i.course_id
    where l.version_id = ${versionId}::uuid and l.scenario = ${scenario} and ${visible}
  )
  select a.row as a, b.row as b, a.target_group as "targetGroup",
    jsonb_agg(jsonb_build_object('name', m.name, 'periods', m.periods, 'otherPeriods', n.periods) order by m.position) as shared
  from line a join line b on b.target_group = a.target_group and b.course_id <> a.course_id and b.item_id > a.item_id
  join module m on m.course_id = a.course_id
  join module n on n.course_id = b.course_id and lower(n.name collate "vi-x-icu") = lower(m.name collate "vi-x-icu")
  group by a.item_id, b.item_id, a.row, b.row, a.target_group, a.quarter, b.quarter, a.name, b.name
  order by sum(m.periods) desc, least(a.quarter, b.quarter), a.name collate "vi-x-icu", b.name collate "vi-x-icu"`
