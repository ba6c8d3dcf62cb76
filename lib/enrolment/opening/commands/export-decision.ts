import 'server-only'
import type { Actor } from '../../../access/actor'
import { cohortsStaffedBy, cohortsVisibleTo } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { recordEvent } from '../../../events/record'
import { translatorFor } from '../../../i18n/sentence'
import { fail, ok, type Result } from '../../../result'
import { dateOf, dayAt, dayOf, dayOrNull, type Day } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { mayOpenCohorts } from '../../policy'
import { listDuties } from '../queries/list-duties'
import { decisionOf, type Listed } from '../rules/decision'

export type DecisionError = 'not_allowed' | 'cohort_not_found' | 'nobody_accepted'

/**
 * The opening decision with its list: a draft of those accepted until the class is opened, then of its trainees. The list holds people of
 * many agencies and is carried away, so it is the school's to have, and every copy is on record.
 */
export async function exportDecision(actor: Actor, cohortId: string, now: Date): Promise<Result<{ code: string; paper: OfficialPaper }, DecisionError>> {
  const visible = await db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsVisibleTo(actor)] }, select: { id: true } })
  if (!visible) return fail('cohort_not_found')
  if (!mayOpenCohorts(actor)) return fail('not_allowed')
  const cohort = await db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsStaffedBy(actor)] }, select: head })
  if (!cohort) return fail('not_allowed')
  const today = dayAt(now)
  const { openingDecisionNumber: number, openingSignatory: signatory, openingSignatoryTitle: signatoryTitle, school } = cohort
  const on = dayOrNull(cohort.openingDecisionOn)
  const [listed, duties] = await Promise.all([listPeople(cohort.id, on, today), listDuties(actor, cohort.id, now)])
  if (listed.length === 0) return fail('nobody_accepted')
  const paper = decisionOf({
    school: { ...school, letterhead: school.letterhead === 'PARTY' ? 'PARTY' : 'STATE' },
    cohort: { ...cohort, course: cohort.course.name, opensOn: dayOf(cohort.opensOn), endsOn: dayOf(cohort.endsOn), announcedOn: dayOrNull(cohort.announcedOn) },
    decision: number && on ? { number, on, signatory, signatoryTitle } : null, listed, duties,
  }, today, translatorFor('vi'))
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: cohort.id }, schoolId: actor.schoolId, data: { list: 'opening', rows: listed.length } })
  return ok({ code: cohort.code, paper })
}

const head = {
  id: true, code: true, form: true, opensOn: true, endsOn: true, venue: true, noticeNumber: true, announcedOn: true, openingDecisionNumber: true, openingDecisionOn: true,
  openingSignatory: true, openingSignatoryTitle: true, course: { select: { name: true } },
  school: { select: { letterhead: true, parentLine: true, name: true, place: true, office: true } },
} satisfies Prisma.CohortSelect

/** By given name, with the post and the name of the agency that were valid on the day of the decision, or are today. */
async function listPeople(cohortId: string, decidedOn: Day | null, today: Day): Promise<Listed[]> {
  const day = dateOf(decidedOn ?? today)
  const valid = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const person = { select: {
    fullName: true, sex: true, birthDate: true, ethnicMinority: true, education: true, educationField: true, partyAdmittedOn: true, partyOfficialOn: true,
    employments: { where: valid, orderBy: { validFrom: 'desc' }, take: 1, select: { post: true } },
  } } satisfies Prisma.PersonDefaultArgs
  const parts = { person, agency: { select: { names: { where: valid, take: 1, select: { name: true } } } } }
  const order = [{ nameKey: 'asc' }, { id: 'asc' }] satisfies Prisma.TraineeOrderByWithRelationInput[]
  const rows = decidedOn
    ? await db.trainee.findMany({ where: { cohortId }, select: parts, orderBy: order, take: 500 })
    : await db.nomination.findMany({ where: { cohortId, status: 'ACCEPTED' }, select: parts, orderBy: order, take: 500 })
  return rows.map(({ person: known, agency }) => ({
    name: known.fullName, sex: known.sex, birthDate: dayOf(known.birthDate), ethnicMinority: known.ethnicMinority, post: known.employments[0]?.post ?? '',
    agency: agency.names[0]?.name ?? '', education: known.education, educationField: known.educationField,
    admittedOn: dayOrNull(known.partyAdmittedOn), officialOn: dayOrNull(known.partyOfficialOn),
  }))
}
