import { addDays, daysBetween, type Day } from '../../../../time'

export type Dated = { schoolId: string | null; validFrom: Day; validTo: Day | null; revoked: boolean }
type Lasting = Dated & { id: string; lastDay: Day | null }
export type VersionState = 'FUTURE' | 'IN_FORCE' | 'PAST' | 'REVOKED'
/** As a school sees it: a general version is in the shadow of the school's own. */
export type SeenState = VersionState | 'SHADOWED'

function stateOf({ validFrom, validTo, revoked }: Omit<Dated, 'schoolId'>, today: Day): VersionState {
  if (revoked) return 'REVOKED'
  return validFrom > today ? 'FUTURE' : validTo !== null && validTo < today ? 'PAST' : 'IN_FORCE'
}

/** Of the versions of one family that one which judges at a school on a day: its own before the general one. */
export function inForceOn<Version extends Dated>(versions: readonly Version[], schoolId: string, on: Day): Version | undefined {
  const holding = versions.filter((one) => stateOf(one, on) === 'IN_FORCE')
  return holding.find((one) => one.schoolId === schoolId) ?? holding.find((one) => one.schoolId === null)
}

/** How a version of a family stands today at a school; without a school, by its days alone. */
export function seenState<Version extends Dated>(version: Version, versions: readonly Version[], schoolId: string | null, today: Day): SeenState {
  const state = stateOf(version, today)
  const judging = schoolId === null ? undefined : inForceOn(versions, schoolId, today)
  return state === 'IN_FORCE' && judging && judging !== version ? 'SHADOWED' : state
}

/** What judged before a version: the one of the same owner before it, or the general one that a school's first version replaces. */
export function previousOf<Version extends Dated>(versions: readonly Version[], version: Version): Version | null {
  const earlier = versions.filter((one) => !one.revoked && one.schoolId === version.schoolId && one.validFrom < version.validFrom).toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  return earlier[0] ?? (version.schoolId === null ? null : (versions.find((one) => one.schoolId === null && stateOf(one, version.validFrom) === 'IN_FORCE') ?? null))
}

/** Until when a version of a school lasts that begins on a day, which version it ends, or that the day is taken already. */
export function placeOf<Version extends Dated>(versions: readonly Version[], schoolId: string, from: Day): { ends: Version | null; validTo: Day | null } | 'day_taken' {
  const own = versions.filter((one) => one.schoolId === schoolId && !one.revoked)
  if (own.some((one) => one.validFrom === from)) return 'day_taken'
  const ends = own.find((one) => stateOf(one, from) === 'IN_FORCE') ?? null
  const next = own.filter((one) => one.validFrom > from).map((one) => one.validFrom).toSorted()[0]
  return { ends, validTo: next ? addDays(next, -1) : null }
}

/** Why a version cannot take effect so, or null. A paper of tomorrow does not exist, and nothing judges the past anew. */
export function decisionBlocker({ effectiveOn, documentOn, rules }: { effectiveOn: Day; documentOn: Day; rules: number }, today: Day) {
  if (rules === 0) return { error: 'version_empty' as const }
  if (documentOn > today) return { error: 'document_in_future' as const, field: 'documentOn' }
  return effectiveOn < today ? { error: 'effective_in_past' as const, field: 'effectiveOn' } : null
}

/** How a version of a school's own may be closed today: taken back before its first day, ended while it judges; null if neither. */
export function closableAs(version: Pick<Lasting, 'validFrom' | 'validTo' | 'revoked' | 'lastDay'>, today: Day): 'revoke' | 'end' | null {
  const state = stateOf(version, today)
  if (state === 'FUTURE') return 'revoke'
  return state === 'IN_FORCE' && version.lastDay === null ? 'end' : null
}

/** Why a version cannot be taken back, or null: once it judged somebody it stays. */
export function revocationBlocker(version: Dated, { documentOn }: { documentOn: Day }, today: Day) {
  if (version.revoked) return { error: 'version_revoked' as const }
  if (stateOf(version, today) !== 'FUTURE') return { error: 'version_began' as const }
  return documentOn > today ? { error: 'document_in_future' as const, field: 'documentOn' } : null
}

/** Why a school cannot end its version after a day, or null: what was judged by it keeps its result. */
export function endBlocker(version: Omit<Lasting, 'id'>, { documentOn, lastDay }: { documentOn: Day; lastDay: Day }, today: Day) {
  if (version.lastDay !== null) return { error: 'version_ended' as const }
  if (stateOf(version, today) !== 'IN_FORCE') return { error: 'version_not_in_force' as const }
  if (documentOn > today) return { error: 'document_in_future' as const, field: 'documentOn' }
  if (lastDay < today) return { error: 'end_in_past' as const, field: 'lastDay' }
  return version.validTo !== null && lastDay >= version.validTo ? { error: 'ends_before' as const, field: 'lastDay' } : null
}

/** The version that lasts again once another of its school is taken back, and until when; null if none ended because of it. */
export function freedBy<Version extends Lasting>(versions: readonly Version[], gone: Version): { version: Version; validTo: Day | null } | null {
  const version = versions.find((one) => one.schoolId === gone.schoolId && !one.revoked && one.validTo !== null && daysBetween(one.validTo, gone.validFrom) === 1)
  if (!version) return null
  const ends = [gone.validTo, version.lastDay].filter((day) => day !== null).toSorted()
  return { version, validTo: ends[0] ?? null }
}

/** The versions as they would be without one of them. */
export function without<Version extends Lasting>(versions: readonly Version[], gone: Version): Version[] {
  const freed = freedBy(versions, gone)
  return versions.map((one) => (one.id === gone.id ? { ...one, revoked: true } : one.id === freed?.version.id ? { ...one, validTo: freed.validTo } : one))
}
