import { addDays, type Day } from '../../../../time'

export type Dated = { schoolId: string | null; validFrom: Day; validTo: Day | null }
export type VersionState = 'FUTURE' | 'IN_FORCE' | 'PAST'

export const stateOf = ({ validFrom, validTo }: Pick<Dated, 'validFrom' | 'validTo'>, today: Day): VersionState =>
  validFrom > today ? 'FUTURE' : validTo !== null && validTo < today ? 'PAST' : 'IN_FORCE'

/** Of the versions of one family that one which judges at a school on a day: its own before the general one. */
export function inForceOn<Version extends Dated>(versions: readonly Version[], schoolId: string, on: Day): Version | undefined {
  const holding = versions.filter((one) => stateOf(one, on) === 'IN_FORCE')
  return holding.find((one) => one.schoolId === schoolId) ?? holding.find((one) => one.schoolId === null)
}

/** What judged before a version: the one of the same owner before it, or the general one that a school's first version replaces. */
export function previousOf<Version extends Dated>(versions: readonly Version[], version: Version): Version | null {
  const earlier = versions.filter((one) => one.schoolId === version.schoolId && one.validFrom < version.validFrom).toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  return earlier[0] ?? (version.schoolId === null ? null : (versions.find((one) => one.schoolId === null && stateOf(one, version.validFrom) === 'IN_FORCE') ?? null))
}

/** Until when a version of a school lasts that begins on a day, which version it ends, or that the day is taken already. */
export function placeOf<Version extends Dated>(versions: readonly Version[], schoolId: string, from: Day): { ends: Version | null; validTo: Day | null } | 'day_taken' {
  const own = versions.filter((one) => one.schoolId === schoolId)
  if (own.some((one) => one.validFrom === from)) return 'day_taken'
  const ends = own.find((one) => stateOf(one, from) === 'IN_FORCE') ?? null
  const next = own.filter((one) => one.validFrom > from).map((one) => one.validFrom).toSorted()[0]
  return { ends, validTo: ends ? ends.validTo : next ? addDays(next, -1) : null }
}

/** Why a version cannot take effect so, or null. A paper of tomorrow does not exist, and nothing judges the past anew. */
export function decisionBlocker({ effectiveOn, documentOn, rules }: { effectiveOn: Day; documentOn: Day; rules: number }, today: Day) {
  if (rules === 0) return { error: 'version_empty' as const }
  if (documentOn > today) return { error: 'document_in_future' as const, field: 'documentOn' }
  return effectiveOn < today ? { error: 'effective_in_past' as const, field: 'effectiveOn' } : null
}
