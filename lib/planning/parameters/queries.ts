import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayOf, type Day } from '../../time'
import { figuresMayBeReadBy } from './policy'
import { parameterCodes, type ParameterCode } from './schema'

/** A dated setting of the forecast and of plans; unverified while nobody saw its source. */
export type Parameter = { code: ParameterCode; value: number; validFrom: Day; source: string; verified: boolean; own: boolean }

/** The parameters in force at a school on a day, its own before the general ones, by code. One statement; none for whom plans are no business. */
export async function listParameters(actor: Actor, schoolId: string, on: Day): Promise<ReadonlyMap<ParameterCode, Parameter>> {
  if (!figuresMayBeReadBy(actor)) return new Map()
  const rows = await db.$queryRaw<(Omit<Parameter, 'code' | 'validFrom'> & { code: string; validFrom: Date })[]>`
    select distinct on (p.code) p.code, p.value, p.valid_from as "validFrom", p.source, p.verified, p.own from (
      select code, value, valid_from, source, verified, true as own from school_parameter where school_id = ${schoolId}::uuid
      union all select code, value, valid_from, source, verified, false from planning_parameter) p
    where p.valid_from <= ${on}::date order by p.code, p.own desc, p.valid_from desc`
  return new Map(rows.flatMap(({ code, validFrom, ...row }) => {
    const known = parameterCodes.find((one) => one === code)
    return known ? [[known, { ...row, code: known, validFrom: dayOf(validFrom) }] as const] : []
  }))
}
