import { seesWholeSchool, type Actor, type AgencyActor, type SchoolActor } from '../access/actor'
import { cohortsStaffedBy } from '../catalogue/policy'
import type { Prisma } from '../db/generated/client'

/** Training office and leadership open the rounds of a class, as they open and complete the class. */
export const mayOpenRounds = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')

/** Liaison and head of an agency answer for it, and hand the manager's link on. */
export const oweEvaluations = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'

/** Invitations: a trainee the own ones, an agency its own and those of its managers. Nobody else sees who was asked. */
export function invitationsVisibleTo(actor: Actor): Prisma.EvaluationInvitationWhereInput {
  switch (actor.kind) {
    case 'trainee': return { respondent: 'TRAINEE', trainee: { personId: actor.personId } }
    case 'agency': return { respondent: { in: ['AGENCY', 'MANAGER'] }, agencyId: { in: [...actor.agencyIds] } }
    case 'school':
    case 'province':
    case 'public': return { id: { in: [] } }
  }
}

/** Rounds with counts and results: the school's; a class head those of the classes assigned. */
export function roundsVisibleTo(actor: Actor): Prisma.EvaluationRoundWhereInput {
  if (actor.kind !== 'school' || actor.role === 'lecturer') return { id: { in: [] } }
  return seesWholeSchool(actor) ? { schoolId: actor.schoolId } : { schoolId: actor.schoolId, cohort: cohortsStaffedBy(actor) }
}

/** The training office keeps questionnaires and what evaluations found. */
export const mayKeepTemplates = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** Training office and leadership read questionnaires, criteria and comparisons. */
export const readsEvaluations = (actor: Actor): actor is SchoolActor => mayOpenRounds(actor)

/** Questionnaires with all their versions: the school's. */
export const templatesVisibleTo = (actor: Actor): Prisma.EvaluationTemplateWhereInput =>
  readsEvaluations(actor) ? { schoolId: actor.schoolId } : { id: { in: [] } }
