import 'server-only'
import type { z } from 'zod'
import type { SignedInActor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { dayOf, type Day } from '../../../time'
import { answersVisibleTo, callsVisibleTo } from '../../policy'
import type { callNamed } from '../schema'
import { statementOf, statementParts, type Statement } from '../steps/statement'

export type NeedsExport = { year: number; schoolName: string; deadline: Day; statements: Statement[] }

/** Every row that the actor may see of a call, for a file; that it left the portal is recorded with the number of rows. */
export async function exportNeeds(
  actor: SignedInActor, { year, school }: z.output<typeof callNamed>,
): Promise<Result<NeedsExport, 'call_not_found' | 'school_unnamed'>> {
  return transaction(async (tx) => {
    const [call, other] = await tx.needsCall.findMany({
      where: { AND: [{ year }, callsVisibleTo(actor), school === undefined ? {} : { school: { slug: school } }] }, take: 2,
      select: { id: true, schoolId: true, deadline: true, school: { select: { name: true } } },
    })
    if (!call) return fail('call_not_found')
    if (other) return fail('school_unnamed', { field: 'school' })
    const rows = await tx.needsAnswer.findMany({ where: { AND: [{ callId: call.id }, answersVisibleTo(actor)] }, select: statementParts })
    const statements = rows.map(statementOf).toSorted((a, b) => a.agency.localeCompare(b.agency, 'vi'))
    const lines = statements.reduce((sum, { items }) => sum + items.length, 0)
    await recordEvent(tx, actor, { type: 'list.exported', list: { kind: 'call', id: call.id }, schoolId: call.schoolId, data: { year, rows: lines } })
    return ok({ year, schoolName: call.school.name, deadline: dayOf(call.deadline), statements })
  })
}
