import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { classesStaffedBy } from '../../steps/scope'
import { mayReadMarks } from '../policy'
import { kindOf, statusOf, type ComponentKind, type SheetStatus } from '../schema'
import { enteredBy, schemeOfClass } from '../steps/sheet'

export type SheetItem = {
  componentId: string; kind: ComponentKind; name: string; weight: number; enters: boolean; verified: boolean; source: string
  sheets: { attempt: number; status: SheetStatus; marks: number; waiting: number }[]
}

/** What is marked in a class, in the order of its scheme, with the sheets there are; nothing where the course has no scheme. One statement. */
export async function listSheets(actor: Actor, cohortId: string): Promise<SheetItem[]> {
  if (!mayReadMarks(actor)) return []
  const rows = await db.$queryRaw<(Omit<SheetItem, 'kind' | 'sheets'> & { kind: string; sheets: { attempt: number; status: string; marks: number; waiting: number }[] })[]>`
    select k.id as "componentId", k.kind, k.name, k.weight, ${enteredBy(actor)} as enters, s.verified, s.source, coalesce((
      select jsonb_agg(jsonb_build_object('attempt', h.attempt, 'status', h.status,
        'marks', (select count(*) from mark m where m.sheet_id = h.id and m.outcome <> 'NONE'),
        'waiting', (select count(*) from mark_correction x where x.cohort_id = c.id and x.component_id = k.id and x.attempt = h.attempt and x.status = 'REQUESTED')) order by h.attempt)
      from mark_sheet h where h.cohort_id = c.id and h.component_id = k.id), '[]') as sheets
    from cohort c join mark_scheme s on ${schemeOfClass} join mark_component k on k.scheme_id = s.id
    where c.id = ${cohortId}::uuid and ${classesStaffedBy(actor)} order by k.position`
  return rows.map((row) => ({ ...row, kind: kindOf(row.kind), sheets: row.sheets.map((one) => ({ ...one, status: statusOf(one.status) })) }))
}

export type SchemeModule = { id: string; name: string; periods: number }

/** The modules of the course of a class, for a scheme to choose from. One statement. */
export async function listSchemeModules(actor: Actor, cohortId: string): Promise<SchemeModule[]> {
  if (!mayReadMarks(actor)) return []
  return db.$queryRaw<SchemeModule[]>`
    select m.id, m.name, m.periods from cohort c join module m on m.course_id = c.course_id where c.id = ${cohortId}::uuid and ${classesStaffedBy(actor)} order by m.position`
}
