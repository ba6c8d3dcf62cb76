import 'server-only'
import type { Prisma } from '../../db/generated/client'
import { dateOf, type Day } from '../../time'

/** Agencies of a province that exist on a day. */
export const agenciesOf = (provinceId: string, on: Day): Prisma.AgencyWhereInput =>
  ({ provinceId, validFrom: { lte: dateOf(on) }, OR: [{ validTo: null }, { validTo: { gte: dateOf(on) } }] })

/** The name that an agency bore last. */
export const lastName = { select: { names: { orderBy: { validFrom: 'desc' }, take: 1, select: { name: true } } } } as const satisfies Prisma.AgencyDefaultArgs
export const nameOf = (agency: { names: { name: string }[] } | null): string | null => agency?.names[0]?.name ?? null
