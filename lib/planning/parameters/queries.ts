import 'server-only'
import { seesWholeSchool, type Actor } from '../../access/actor'
import { db } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { dayOf, type Day } from '../../time'
import { figuresMayBeReadBy } from './policy'
import { inForce } from './rules'
import { parameterCodes, scanCodes, studyCodes, type ParameterCode, type ScanCode, type StudyCode } from './schema'

/** A dated setting of the forecast and of plans; unverified while nobody saw its source. `own`: the school's, not the general one. */
export type Parameter = { code: ParameterCode; value: number; validFrom: Day; source: string; verified: boolean; own: boolean }
type StoredValue = Omit<Parameter, 'code' | 'validFrom'> & { code: string; validFrom: Date }

/** What classes are judged by at a school on a day: nobody's secret, so whoever is signed in reads it beside the judgement. One statement. */
export async function listStudyParameters(actor: Actor, schoolId: string, on: Day): Promise<ReadonlyMap<StudyCode, Parameter>> {
  return actor.kind === 'public' ? new Map() : readInForce(studyCodes, schoolId, on)
}

/** When rolls are scanned at a school on a day, the same way. One statement. */
export async function listScanParameters(actor: Actor, schoolId: string, on: Day): Promise<ReadonlyMap<ScanCode, Parameter>> {
  return actor.kind === 'public' ? new Map() : readInForce(scanCodes, schoolId, on)
}

async function readInForce<Code extends ParameterCode>(codes: readonly Code[], schoolId: string, on: Day): Promise<ReadonlyMap<Code, Parameter>> {
  const rows = await db.$queryRaw<StoredValue[]>`
    select distinct on (p.code) p.code, p.value, p.valid_from as "validFrom", p.source, p.verified, p.own from (
      select code, value, valid_from, source, verified, true as own from school_parameter where school_id = ${schoolId}::uuid
      union all select code, value, valid_from, source, verified, false from planning_parameter) p
    where p.code = any(${[...codes]}) and p.valid_from <= ${on}::date order by p.code, p.own desc, p.valid_from desc`
  return new Map(rows.flatMap(({ code, validFrom, ...row }) => {
    const known = codes.find((one) => one === code)
    return known ? [[known, { ...row, code: known, validFrom: dayOf(validFrom) }] as const] : []
  }))
}

/** Every value of the parameters that a school had, has or will have, its own and the general ones, the newest first. One statement; none for whom plans are no business. */
export async function listParameterValues(actor: Actor, schoolId: string): Promise<Parameter[]> {
  if (!figuresMayBeReadBy(actor)) return []
  const rows = await db.$queryRaw<StoredValue[]>`
    select p.code, p.value, p.valid_from as "validFrom", p.source, p.verified, p.own from school s cross join lateral (
      select code, value, valid_from, source, verified, true as own from school_parameter where school_id = s.id
      union all select code, value, valid_from, source, verified, false from planning_parameter) p
    where s.id = ${schoolId}::uuid and ${within(actor)} order by p.valid_from desc, p.own desc`
  return rows.flatMap(({ code, validFrom, ...row }) => {
    const known = parameterCodes.find((one) => one === code)
    return known ? [{ ...row, code: known, validFrom: dayOf(validFrom) }] : []
  })
}

/** The parameters in force at a school on a day, its own before the general ones, by code. One statement. */
export async function listParameters(actor: Actor, schoolId: string, on: Day): Promise<ReadonlyMap<ParameterCode, Parameter>> {
  const values = await listParameterValues(actor, schoolId)
  return new Map(parameterCodes.flatMap((code) => {
    const found = inForce(values, code, on)
    return found ? [[code, found] as const] : []
  }))
}

/** Schools whose parameters concern an actor, as a condition on `school s`. */
function within(actor: Actor): Prisma.Sql {
  if (actor.kind === 'school' && seesWholeSchool(actor)) return Prisma.sql`s.id = ${actor.schoolId}::uuid`
  return actor.kind === 'province' ? Prisma.sql`s.province_id = ${actor.provinceId}::uuid` : Prisma.sql`false`
}
