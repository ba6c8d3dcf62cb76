import type { Day } from '../../../../time'
import { seenState, type Dated, type SeenState } from './timeline'

type Listed = Omit<Dated, 'schoolId'> & { family: string; school: { id: string } | null }
export type FamilyOverview<Version, Draft> = { family: string; versions: (Version & { state: SeenState })[]; draft: Draft | null }

/** Every rule set with its versions, each as it stands today, and what is prepared of it. */
export function overviewOf<Version extends Listed, Draft extends { family: string }>(
  { versions, drafts, families, schoolId }: { versions: readonly Version[]; drafts: readonly Draft[]; families: readonly string[]; schoolId: string | null }, today: Day,
): FamilyOverview<Version, Draft>[] {
  return [...new Set([...families, ...versions.map(({ family }) => family)])].map((family) => {
    const own = versions.filter((one) => one.family === family).map((one) => ({ ...one, schoolId: one.school?.id ?? null }))
    return { family, versions: own.map((one) => ({ ...one, state: seenState(one, own, schoolId, today) })), draft: drafts.find((one) => one.family === family) ?? null }
  })
}
