import { seesWholeSchool, type Actor, type AgencyActor, type ProvinceActor, type SchoolActor } from '../../access/actor'
import { followedNow } from '../../agencies/policy'
import { cohortsStaffedBy } from '../../catalogue/policy'
import type { Prisma } from '../../db/generated/client'

/** The head of the class writes. Which class, the cohort's own condition says. */
export const mayWriteReports = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'classHead'
/** The training office reads the proofs. */
export const mayReviewReports = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'
/** The leadership signs. */
export const maySignReports = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'leadership'
/** What is signed is sent by the training office or whoever signed. */
export const maySendReports = (actor: Actor): actor is SchoolActor => mayReviewReports(actor) || maySignReports(actor)
/** The agency that received it, or who succeeded it, acknowledges. */
export const mayAcknowledgeReports = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'
/** Staff who work with the reports of a class at all. */
export const mayReadReportDesk = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role !== 'lecturer' && actor.role !== 'admin'

/** Classes whose reports a member of staff works with: of the whole school, or those he heads. */
export const reportCohortsOf = (actor: SchoolActor): Prisma.CohortWhereInput => (mayReadReportDesk(actor) ? cohortsStaffedBy(actor) : { id: { in: [] } })

const sent = { status: { in: ['SENT', 'ACKNOWLEDGED'] } } satisfies Prisma.CommentReportWhereInput

/**
 * What `actor` may know to exist. Drafts are the school's own; what was sent is its receiver's, whose heirs act for it, and the
 * trainee's whom it is about. The province sees figures, no report.
 */
export function reportsVisibleTo(actor: Actor): Prisma.CommentReportWhereInput {
  switch (actor.kind) {
    case 'school': return { schoolId: actor.schoolId, cohort: reportCohortsOf(actor) }
    case 'agency': return { ...sent, OR: [{ recipientId: { in: [...actor.agencyIds] } }, { trainee: followedNow(actor.agencyIds) }] }
    case 'trainee': return { ...sent, trainee: { personId: actor.personId } }
    case 'province':
    case 'public': return { id: { in: [] } }
  }
}

/** What waits for an agency's receipt: of those it follows, and what it was sent as long as it has not handed the trainee on. What it was sent it goes on reading. */
export function receiptsOwedBy({ agencyIds }: AgencyActor): Prisma.CommentReportWhereInput {
  const own = { in: [...agencyIds] }
  return { ...sent, OR: [{ recipientId: own, trainee: { handedOver: { none: { fromId: own } } } }, { trainee: followedNow(agencyIds) }] }
}

/** Who sees how many are due, sent and late: staff who see the whole school, class heads of their classes, the province. */
export const mayReadReportFigures = (actor: Actor): actor is SchoolActor | ProvinceActor => mayReadReportDesk(actor) || actor.kind === 'province'
/** Who carries the figures away. */
export const mayExportReportFigures = (actor: Actor): actor is SchoolActor | ProvinceActor =>
  (actor.kind === 'school' && seesWholeSchool(actor) && mayReadReportDesk(actor)) || actor.kind === 'province'
