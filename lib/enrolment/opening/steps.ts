import 'server-only'
import { nameBy } from '../../agencies/rules'
import type { Tx } from '../../db/client'
import type { Prisma } from '../../db/generated/client'
import { dateOf, dayOf, dayOrNull, type Day } from '../../time'
import { dutyOf, type DecisionFacts, type Listed } from './schema'

/**
 * What the opening decision of a class says: its people with post and agency as of the day of the decision, and who leads the class then; before
 * the opening a draft, of those accepted, as of today. Null if there is no such class.
 */
export async function readDecision(tx: Tx, cohortId: string, today: Day): Promise<DecisionFacts | null> {
  const cohort = await tx.cohort.findUnique({ where: { id: cohortId }, select: head })
  if (!cohort) return null
  const { openingDecisionNumber: number, openingDecisionOn, openingSignatory: signatory, openingSignatoryTitle: signatoryTitle, school, course, ...rest } = cohort
  const on = dayOrNull(openingDecisionOn)
  const decision = number && on ? { number, on, signatory, signatoryTitle } : null
  const council = await tx.admissionCouncil.findFirst({ where: { cohortId, heldOn: { lte: dateOf(on ?? today) } }, orderBy: { heldOn: 'desc' }, select: { heldOn: true } })
  const listed = await readListed(tx, cohortId, decision?.on ?? null, today)
  return {
    school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' : 'STATE' },
    cohort: { ...rest, course: course.name, opensOn: dayOf(rest.opensOn), endsOn: dayOf(rest.endsOn), announcedOn: dayOrNull(rest.announcedOn), councilOn: dayOrNull(council?.heldOn ?? null) },
    decision, listed, duties: await readLeading(tx, cohortId, decision?.on ?? today),
  }
}

const head = {
  code: true, form: true, opensOn: true, endsOn: true, venue: true, noticeNumber: true, announcedOn: true, openingDecisionNumber: true, openingDecisionOn: true,
  openingSignatory: true, openingSignatoryTitle: true, course: { select: { name: true } },
  school: { select: { letterhead: true, parentLine: true, name: true, place: true, office: true } },
} satisfies Prisma.CohortSelect

/** By given name, with the post and the name of the agency that are valid on the day. */
async function readListed(tx: Tx, cohortId: string, decidedOn: Day | null, today: Day): Promise<Listed[]> {
  const day = dateOf(decidedOn ?? today)
  const valid = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const person = { select: {
    fullName: true, sex: true, birthDate: true, ethnicMinority: true, education: true, educationField: true, partyAdmittedOn: true, partyOfficialOn: true,
    employments: { where: valid, orderBy: { validFrom: 'desc' }, take: 1, select: { post: true } },
  } } satisfies Prisma.PersonDefaultArgs
  const parts = { person, agency: { select: { names: nameBy(day) } } }
  const order = [{ nameKey: 'asc' }, { id: 'asc' }] satisfies Prisma.TraineeOrderByWithRelationInput[]
  const rows = decidedOn
    ? await tx.trainee.findMany({ where: { cohortId }, select: parts, orderBy: order })
    : await tx.nomination.findMany({ where: { cohortId, status: 'ACCEPTED' }, select: parts, orderBy: order })
  return rows.map(({ person: known, agency }) => ({
    name: known.fullName, sex: known.sex, birthDate: dayOf(known.birthDate), ethnicMinority: known.ethnicMinority, post: known.employments[0]?.post ?? '',
    agency: agency.names[0]?.name ?? '', education: known.education, educationField: known.educationField,
    admittedOn: dayOrNull(known.partyAdmittedOn), officialOn: dayOrNull(known.partyOfficialOn),
  }))
}

/** Steering committee and class head on a day: trainees have no duty before the class is open. */
async function readLeading(tx: Tx, cohortId: string, on: Day): Promise<DecisionFacts['duties']> {
  const day = dateOf(on)
  const rows = await tx.cohortDuty.findMany({
    where: { cohortId, traineeId: null, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] }, orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
    select: { duty: true, fullName: true, office: true, account: { select: { displayName: true } } },
  })
  return rows.map(({ duty, fullName, office, account }) => ({ duty: dutyOf(duty), name: fullName ?? account?.displayName ?? '', place: office }))
}

/** Keeps what the decision says as it is signed: whatever is learned of its people later, it is printed the same. */
export async function freezeDecision(tx: Tx, { id, schoolId }: { id: string; schoolId: string }, now: Date, today: Day): Promise<void> {
  const facts = await readDecision(tx, id, today)
  if (!facts?.decision) throw new Error('a class without a decision is not opened')
  await tx.openingPaper.create({ data: { cohortId: id, schoolId, facts, frozenAt: now }, select: { cohortId: true } })
}
