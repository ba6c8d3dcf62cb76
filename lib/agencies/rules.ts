type Name = { name: string; validFrom: Date; validTo: Date | null }

/** The name that an agency bore on a day: before it began its first, after it ended its last; null if it has none. The same as the function agency_name_on. */
export function nameOn(names: readonly Name[], on: Date): string | null {
  const away = ({ validFrom, validTo }: Name) => (on < validFrom ? validFrom.getTime() - on.getTime() : validTo !== null && on > validTo ? on.getTime() - validTo.getTime() : 0)
  return names.toSorted((a, b) => away(a) - away(b))[0]?.name ?? null
}

/** What Prisma selects of the names of an agency for the one it bore on a day (as `dateOf` makes it), or bore last where it had ended by then: the first. */
export const nameBy = (day: Date) => ({ where: { validFrom: { lte: day } }, orderBy: { validFrom: 'desc' }, take: 1, select: { name: true } }) as const
