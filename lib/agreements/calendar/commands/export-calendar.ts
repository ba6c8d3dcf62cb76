import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt } from '../../../time'
import { hasDuties } from '../../obligations/policy'
import type { Duty } from '../../obligations/steps/read-duties'
import { listCalendarDuties } from '../queries/list-calendar'

/** What is due in twelve months, taken away as a workbook: recorded. */
export async function exportCalendar(actor: Actor, now: Date): Promise<Result<Duty[], 'not_allowed'>> {
  if (!hasDuties(actor)) return fail('not_allowed')
  const rows = await listCalendarDuties(actor, dayAt(now))
  const list = actor.kind === 'school' ? { kind: 'school' as const, id: actor.schoolId } : actor.kind === 'agency' ? { kind: 'agency' as const, id: actor.agencyId } : { kind: 'province' as const, id: actor.provinceId }
  await recordEvent(db, actor, { type: 'list.exported', list, schoolId: actor.kind === 'school' ? actor.schoolId : null, data: { list: 'obligations', rows: rows.length } })
  return ok(rows)
}
