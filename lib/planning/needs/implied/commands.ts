import 'server-only'
import type { z } from 'zod'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayAt, type Day } from '../../../time'
import { mayNameImplied } from './policy'
import { listImplied, type ImpliedPerson } from './queries'
import type { ImpliedFilter, impliedExport } from './schema'

export type ImpliedExport = { reason: ImpliedFilter['reason']; asOf: Day; people: ImpliedPerson[] }
/** A spreadsheet is opened by people. */
const MOST = 5_000

/** The agency's own people whom a requirement implies, for a file; that it left the portal is recorded with why. */
export async function exportImplied(actor: Actor, { list, reason }: z.output<typeof impliedExport>, now: Date): Promise<Result<ImpliedExport, 'not_allowed'>> {
  if (!mayNameImplied(actor)) return fail('not_allowed')
  const asOf = dayAt(now)
  const { items: people } = await listImplied(actor, { reason: list, limit: MOST }, asOf)
  return transaction(async (tx) => {
    await recordEvent(tx, actor, { type: 'list.exported', list: { kind: 'agency', id: actor.agencyId }, schoolId: null, data: { what: `needed.${list}`, reason, rows: people.length } })
    return ok({ reason: list, asOf, people })
  })
}
