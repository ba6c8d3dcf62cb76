import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dayOf, type Day } from '../../../time'
import { mayReadDesk } from '../../desk/policy'
import { storedFacts } from '../../eligibility/schema'
import { outcomeOf, roleOf, type CouncilOutcome, type Member } from '../schema'

export type CouncilEntry = { nominationId: string; outcome: CouncilOutcome; reasons: readonly string[]; name: string; birthDate: Day; post: string | null; agency: string }
export type Council = {
  id: string; heldOn: Day; place: string; conclusion: string | null; recordedAt: Date; members: readonly Member[]; entries: readonly CouncilEntry[]
  cohort: { id: string; code: string; course: string; status: string; opensOn: Day }
  school: { id: string; name: string; parentLine: string; letterhead: 'STATE' | 'PARTY'; place: string }
}

const ofStaff = (actor: SchoolActor): Prisma.AdmissionCouncilWhereInput => ({ schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) })

/** The sittings for a class, the last first, without their lists; none of a class that the actor does not work with. */
export async function listCouncils(actor: Actor, cohortId: string) {
  if (!mayReadDesk(actor)) return []
  const rows = await db.admissionCouncil.findMany({
    where: { AND: [{ cohortId }, ofStaff(actor)] }, orderBy: { heldOn: 'desc' }, select: { id: true, heldOn: true, place: true, _count: { select: { entries: true, members: true } } },
  })
  return rows.map(({ heldOn, _count, ...row }) => ({ ...row, heldOn: dayOf(heldOn), entries: _count.entries, members: _count.members }))
}

/** The last sitting for a class and whom it took in, by the order of its list; null while there was none, or for who does not work with the class. */
export async function findLastList(actor: Actor, cohortId: string): Promise<{ heldOn: Day; taken: { id: string; name: string }[] } | null> {
  if (!mayReadDesk(actor)) return null
  const last = await db.admissionCouncil.findFirst({
    where: { AND: [{ cohortId }, ofStaff(actor)] }, orderBy: { heldOn: 'desc' },
    select: { heldOn: true, entries: { where: { outcome: 'ACCEPTED' }, orderBy: { position: 'asc' }, select: { nominationId: true, nomination: { select: { person: { select: { fullName: true } } } } } } },
  })
  return last && { heldOn: dayOf(last.heldOn), taken: last.entries.map(({ nominationId, nomination }) => ({ id: nominationId, name: nomination.person.fullName })) }
}

/** Who sat on the school's last council, for whichever class: whoever writes the next record begins with them. */
export async function listLastMembers(actor: Actor): Promise<Member[]> {
  if (!mayReadDesk(actor)) return []
  const last = await db.admissionCouncil.findFirst({ where: { schoolId: actor.schoolId }, orderBy: { recordedAt: 'desc' }, select: { members: memberFields } })
  return last?.members.map(memberOf) ?? []
}

/** One sitting with its list as decided, or null if it is not the actor's to see. */
export async function findCouncil(actor: Actor, { cohortId, id }: { cohortId: string; id: string }): Promise<Council | null> {
  if (!mayReadDesk(actor)) return null
  const row = await db.admissionCouncil.findFirst({ where: { AND: [{ id, cohortId }, ofStaff(actor)] }, select: whole })
  if (!row) return null
  const { cohort: { school, course, ...cohort }, entries, members, heldOn, ...said } = row
  return {
    ...said, heldOn: dayOf(heldOn), members: members.map(memberOf), entries: entries.map((entry) => entryOf(entry, heldOn)),
    cohort: { ...cohort, course: course.name, opensOn: dayOf(cohort.opensOn) }, school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' : 'STATE' },
  }
}

const memberFields = { select: { role: true, name: true, post: true }, orderBy: { position: 'asc' } } as const
const memberOf = ({ role, ...member }: { role: string; name: string; post: string }): Member => ({ ...member, role: roleOf(role) })

const whole = {
  id: true, heldOn: true, place: true, conclusion: true, recordedAt: true, members: memberFields,
  cohort: { select: { id: true, code: true, status: true, opensOn: true, course: { select: { name: true } }, school: { select: { id: true, name: true, parentLine: true, letterhead: true, place: true } } } },
  entries: {
    orderBy: { position: 'asc' }, select: {
      nominationId: true, outcome: true, reasons: true, nomination: { select: {
        facts: true, person: { select: { fullName: true, birthDate: true } }, agency: { select: { names: { select: { name: true, validFrom: true, validTo: true } } } },
      } },
    },
  },
} as const satisfies Prisma.AdmissionCouncilSelect
type Row = Prisma.AdmissionCouncilGetPayload<{ select: typeof whole }>

/** The agency is called as it was called on the day of the sitting. */
function entryOf({ nomination: { facts, person, agency }, ...entry }: Row['entries'][number], on: Date): CouncilEntry {
  const called = agency.names.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on)) ?? agency.names[0]
  return {
    ...entry, outcome: outcomeOf(entry.outcome), name: person.fullName, birthDate: dayOf(person.birthDate), post: storedFacts.safeParse(facts).data?.post ?? null, agency: called?.name ?? '',
  }
}
