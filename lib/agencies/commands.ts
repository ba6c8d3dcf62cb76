import 'server-only'
import type { Actor } from '../access/actor'
import { transaction } from '../db/transaction'
import { recordEvent } from '../events/record'
import { fail, ok, type Result } from '../result'
import { mayDescribeAgencies } from './policy'

/** Says whether an agency lies in a difficult area: priority rules of schools judge nominations from then on by it. Safe to run twice. */
export async function setDifficultArea(actor: Actor, { agencyId, difficult }: { agencyId: string; difficult: boolean }): Promise<Result<{ id: string }, 'not_allowed' | 'agency_not_found'>> {
  if (!mayDescribeAgencies(actor)) return fail('not_allowed')
  return transaction<{ id: string }, 'agency_not_found'>(async (tx) => {
    await tx.$queryRaw`select id from agency where id = ${agencyId}::uuid for no key update`
    const agency = await tx.agency.findFirst({ where: { id: agencyId, provinceId: actor.provinceId }, select: { difficultArea: true } })
    if (!agency) return fail('agency_not_found')
    if (agency.difficultArea === difficult) return ok({ id: agencyId })
    await tx.agency.update({ where: { id: agencyId }, data: { difficultArea: difficult }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'agency.area-set', describedAgencyId: agencyId, agencyId, data: { difficult } })
    return ok({ id: agencyId })
  })
}
