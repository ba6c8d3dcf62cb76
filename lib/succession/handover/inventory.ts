import 'server-only'
import { createHash } from 'node:crypto'
import { boundRoles, rebindRole } from '../../access/rebind-roles'
import { handChildrenOver, openChildren } from '../../agencies/handover'
import type { HandOver, Move, OpenItem, OpenKind } from '../../agencies/schema'
import { countKeptDuties, handAgreementsOver, openAgreements } from '../../agreements/handover'
import type { Tx } from '../../db/client'
import { Prisma } from '../../db/generated/client'
import { handEnrolmentOver, openEnrolment, type Locked } from '../../enrolment/handover'
import { handInvitationsOver, lockInvitations, openInvitations } from '../../evaluations/handover'
import { handPeopleOver, lockPeople, openPeople } from '../../people/handover'
import { handPlanningOver, openPlanning } from '../../planning/handover'
import { handTeachingOver, openTeaching } from '../../teaching/handover'
import { searchKey } from '../../text'
import type { Day } from '../../time'
import { totalsOf } from '../rules/allot'
import type { Allotment, Seen, Totals } from '../schema'

/** Whoever changes an employment or answers an invitation of these agencies comes before the hand-over or after it. */
export async function lockOpen(tx: Tx, agencyIds: readonly string[]): Promise<void> {
  await lockPeople(tx, agencyIds)
  await lockInvitations(tx, agencyIds)
}

/** Everything these agencies have open, area by area, in the order in which it is handed over. One statement. */
export async function listOpen(tx: Tx, agencyIds: readonly string[], { today, now }: { today: Day; now: Date }): Promise<OpenItem[]> {
  if (agencyIds.length === 0) return []
  const areas = [
    openPeople(agencyIds), openChildren(agencyIds), boundRoles(agencyIds, now), openPlanning(agencyIds, today), openEnrolment(agencyIds), openTeaching(agencyIds), openInvitations(agencyIds, today), openAgreements(agencyIds, today),
  ].map((area, place) => Prisma.sql`select ${place}::int as area, o.* from (${area}) o`)
  const rows = await tx.$queryRaw<(OpenItem & { area: number; sort: string })[]>`${Prisma.join(areas, ' union all ')} order by area, kind, label, id`
  const sorted = rows.map((row) => ({ ...row, sort: row.area === 0 ? searchKey(row.label) : '' })).toSorted((a, b) => a.area - b.area || (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
  return sorted.map(({ area: _, sort: __, ...item }) => item)
}

/** Each area writes its own rows. The rows of the hand-over stand already: a letter is kept by them. */
export async function handOver(tx: Tx, terms: HandOver, locked: Locked, moves: readonly Move[]): Promise<void> {
  const of = (...kinds: OpenKind[]) => moves.filter(({ kind }) => kinds.includes(kind))
  await handPeopleOver(tx, terms, of('PERSON'))
  await handChildrenOver(tx, terms, of('CHILD'))
  await handPlanningOver(tx, terms, of('NEEDS', 'LED_LINE'))
  await handEnrolmentOver(tx, terms, locked, of('QUOTA', 'NOMINATION', 'ENDORSEMENT', 'IMPORT'))
  await handTeachingOver(tx, terms, of('TRAINEE', 'LECTURER', 'FEED'))
  await handInvitationsOver(tx, terms, of('INVITATION'))
  await handAgreementsOver(tx, terms, of('PARTY', 'MEMBER', 'OBLIGATION'))
  for (const { id, toId } of of('ROLE')) await rebindRole(tx, { id, to: toId, now: terms.now })
}

/** The totals after what was `open` before was handed over. A duty counts wherever it went: what closes it may have come to the heir with it. */
export async function totalsAfter(tx: Tx, open: readonly OpenItem[], { ended, heirs }: { ended: readonly string[]; heirs: readonly string[] }, when: { today: Day; now: Date }): Promise<Totals> {
  const { OBLIGATION: _, ...others } = totalsOf(await listOpen(tx, [...new Set([...ended, ...heirs])], when))
  const duties = open.filter(({ kind }) => kind === 'OBLIGATION').map(({ id }) => id)
  return duties.length === 0 ? others : { ...others, OBLIGATION: await countKeptDuties(tx, duties, heirs) }
}

/** What somebody read who confirms: which save of the case, where it sends things, and what was open by then. */
export const fingerprintOf = ({ revision, allotment, seen }: { revision: number; allotment: Allotment; seen: Seen }): string =>
  createHash('sha256').update(JSON.stringify([revision, sorted(allotment), sorted(seen)])).digest('hex')

/** Keys in their order: what is kept as jsonb comes back in another. */
const sorted = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]) : value)
