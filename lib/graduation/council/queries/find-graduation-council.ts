import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import { cohortsStaffedBy } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { roleOf, type Member } from '../../../enrolment/council/schema'
import { dayOf, type Day } from '../../../time'
import { mayReadReview } from '../../policy'
import { rankOf, storedConditions, type Condition, type Rank } from '../../review/schema'
import { resultOf, type Result } from '../schema'
import { decided, decisionOf, type GraduationDecisionFacts } from '../steps'

export type CouncilRow = { traineeId: string; name: string; birthDate: Day; agency: string; result: Result; rank: Rank | null; average: number | null; seen: string | null; conditions: readonly Condition[] }
export type GraduationCouncil = {
  id: string; heldOn: Day; place: string; recordNumber: string; conclusion: string | null; members: readonly Member[]; entries: readonly CouncilRow[]; decision: GraduationDecisionFacts | null
  cohort: { id: string; code: string; course: string; kind: string; opensOn: Day; endsOn: Day }
  school: { id: string; name: string; parentLine: string; letterhead: 'STATE' | 'PARTY'; place: string; office: string }
}

const ofStaff = (actor: SchoolActor): Prisma.GraduationCouncilWhereInput => ({ schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) })

/** Who sat on the school's last graduation council, for whichever class: whoever writes the next record begins with them. */
export async function listLastGraduationMembers(actor: Actor): Promise<Member[]> {
  if (!mayReadReview(actor)) return []
  const last = await db.graduationCouncil.findFirst({ where: { schoolId: actor.schoolId }, orderBy: { recordedAt: 'desc' }, select: { members } })
  return last?.members.map((member) => ({ ...member, role: roleOf(member.role) })) ?? []
}

/** One sitting with its list as decided, or null if it is not the actor's to see. */
export async function findGraduationCouncil(actor: Actor, { cohortId, id }: { cohortId: string; id: string }): Promise<GraduationCouncil | null> {
  if (!mayReadReview(actor)) return null
  const row = await db.graduationCouncil.findFirst({ where: { AND: [{ id, cohortId }, ofStaff(actor)] }, select: whole })
  if (!row) return null
  const { cohort: { school, course, ...cohort }, entries, heldOn, decision, ...said } = row
  const day = decision?.decidedOn ?? heldOn
  return {
    ...said, heldOn: dayOf(heldOn), members: said.members.map((member) => ({ ...member, role: roleOf(member.role) })), decision: decision && decisionOf(decision),
    entries: entries.map((entry) => entryOf(entry, day)), school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' : 'STATE' },
    cohort: { ...cohort, course: course.name, kind: course.kind, opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn) },
  }
}

const members = { select: { role: true, name: true, post: true }, orderBy: { position: 'asc' } } as const
const whole = {
  id: true, heldOn: true, place: true, recordNumber: true, conclusion: true, members, decision: { select: decided },
  cohort: { select: {
    id: true, code: true, opensOn: true, endsOn: true, course: { select: { name: true, kind: true } },
    school: { select: { id: true, name: true, parentLine: true, letterhead: true, place: true, office: true } },
  } },
  entries: { orderBy: { position: 'asc' }, select: {
    traineeId: true, result: true, rank: true, average: true, seen: true, conditions: true,
    trainee: { select: { person: { select: { fullName: true, birthDate: true } }, agency: { select: { names: { select: { name: true, validFrom: true, validTo: true } } } } } },
  } },
} as const satisfies Prisma.GraduationCouncilSelect
type Row = Prisma.GraduationCouncilGetPayload<{ select: typeof whole }>

/** The agency is called as it was called on the day of the decision, or of the sitting. */
function entryOf({ trainee: { person, agency }, result, rank, conditions, ...entry }: Row['entries'][number], on: Date): CouncilRow {
  const called = agency.names.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on)) ?? agency.names[0]
  return {
    ...entry, result: resultOf(result), rank: rankOf(rank), conditions: storedConditions.safeParse(conditions).data ?? [],
    name: person.fullName, birthDate: dayOf(person.birthDate), agency: called?.name ?? '',
  }
}
