import 'server-only'
import type { Actor } from '../../../access/actor'
import type { db, Tx } from '../../../db/client'
import { Prisma } from '../../../db/generated/client'
import { figureScopeOf } from '../../year/policy'
import { figureCodes, isFigureCode, type Values } from '../rules/figures'
import { dutyValues, isDutyFigure, rowsOf, type Place } from './rows'

export type ReportSchool = { id: string; slug: string; name: string; parentLine: string; place: string; letterhead: 'STATE' | 'PARTY'; office: string }

/** The school whose report is asked for: the actor's own, or one of its province (the first where none is named); null where there is none for it. */
export async function reportSchool(tx: Tx | typeof db, actor: Actor, slug: string | undefined): Promise<ReportSchool | null> {
  const scope = figureScopeOf(actor)
  if (!scope) return null
  const found = await tx.school.findFirst({
    where: { AND: ['schoolId' in scope ? { id: scope.schoolId } : { provinceId: scope.provinceId }, slug === undefined ? {} : { slug }] }, orderBy: { id: 'asc' },
    select: { id: true, slug: true, name: true, parentLine: true, place: true, letterhead: true, office: true },
  })
  return found && { ...found, letterhead: found.letterhead === 'PARTY' ? 'PARTY' : 'STATE' }
}

/** All figures of a year. One statement. */
export async function readValues(tx: Tx | typeof db, place: Place): Promise<Values> {
  const parts = figureCodes.filter((code) => !isDutyFigure(code)).map((code) => Prisma.sql`select ${code}::text as code, coalesce(sum(x.amount), 0)::int as value from (${rowsOf[code](place)}) x`)
  const rows = await tx.$queryRaw<{ code: string; value: number }[]>`${Prisma.join([...parts, dutyValues(place)], ' union all ')}`
  const none = figureCodes.filter(isDutyFigure).map((code) => [code, 0] as const)
  const values = Object.fromEntries([...none, ...rows.map(({ code, value }) => [code, value] as const)])
  if (!isWhole(values)) throw new Error('a figure of the annual report has no value')
  return values
}
const isWhole = (values: Record<string, number>): values is Record<(typeof figureCodes)[number], number> => figureCodes.every((code) => isFigureCode(code) && values[code] !== undefined)
