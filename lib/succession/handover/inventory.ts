import 'server-only'
import { createHash } from 'node:crypto'
import { listBoundRoles, rebindRole } from '../../access/rebind-roles'
import { handChildrenOver, listOpenChildren } from '../../agencies/handover'
import type { HandOver, Move, OpenItem, OpenKind } from '../../agencies/schema'
import { handAgreementsOver, listOpenAgreements } from '../../agreements/handover'
import type { Tx } from '../../db/client'
import { handEnrolmentOver, listOpenEnrolment, type Locked } from '../../enrolment/handover'
import { handInvitationsOver, listOpenInvitations } from '../../evaluations/handover'
import { handPeopleOver, listOpenPeople } from '../../people/handover'
import { handPlanningOver, listOpenPlanning } from '../../planning/handover'
import { handTeachingOver, listOpenTeaching } from '../../teaching/handover'
import type { Day } from '../../time'
import type { Seen } from '../schema'

/** Everything these agencies have open, area by area, in the order in which it is handed over. */
export async function listOpen(tx: Tx, agencyIds: readonly string[], { today, now }: { today: Day; now: Date }): Promise<OpenItem[]> {
  if (agencyIds.length === 0) return []
  const people = await listOpenPeople(tx, agencyIds)
  const roles = (await listBoundRoles(tx, agencyIds, now)).map(({ role, ...one }): OpenItem => ({ ...one, personId: null, cohortId: null, count: 1, held: 0, seat: role }))
  return [
    ...people, ...(await listOpenChildren(tx, agencyIds)), ...roles, ...(await listOpenPlanning(tx, agencyIds, today)), ...(await listOpenEnrolment(tx, agencyIds)),
    ...(await listOpenTeaching(tx, agencyIds)), ...(await listOpenInvitations(tx, agencyIds, today)), ...(await listOpenAgreements(tx, agencyIds, today)),
  ]
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

export const fingerprintOf = (seen: Seen): string => createHash('sha256').update(JSON.stringify(Object.entries(seen).toSorted(([a], [b]) => (a < b ? -1 : 1)))).digest('hex')
