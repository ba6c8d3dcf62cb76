import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayReadLecturers } from '../policy'
import { listPeriods, type TaughtPeriods } from '../queries/list-periods'

/** The periods of a year as rows to carry away, which is recorded. */
export async function exportPeriods(actor: Actor, { year }: { year: number }, now: Date): Promise<Result<TaughtPeriods[], 'not_allowed'>> {
  if (!mayReadLecturers(actor)) return fail('not_allowed')
  const rows = await listPeriods(actor, { year }, now)
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'school', id: actor.schoolId }, schoolId: actor.schoolId, data: { list: 'periods', year, rows: rows.length } })
  return ok(rows)
}
