import { seesWholeSchool, type Actor, type AgencyActor, type ProvinceActor, type SchoolActor } from '../access/actor'
import type { Prisma } from '../db/generated/client'

/** The training office calls for needs, drafts the plan and makes cohorts of it. */
export const mayPlan = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** The training office or the leadership hands a plan to the province. */
export const mayPropose = (actor: Actor): actor is SchoolActor =>
  actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership')

/** The province approves a plan or sends it back. */
export const mayApprove = (actor: Actor): actor is ProvinceActor => actor.kind === 'province'

/** Liaison and head of an agency state its needs. */
export const mayStateNeeds = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'

/** Calls for needs: those of the own school, or of the schools of the own province. */
export function callsVisibleTo(actor: Actor): Prisma.NeedsCallWhereInput {
  switch (actor.kind) {
    case 'school': return seesWholeSchool(actor) ? { schoolId: actor.schoolId } : { id: { in: [] } }
    case 'agency':
    case 'province': return { school: { provinceId: actor.provinceId } }
    case 'trainee':
    case 'public': return { id: { in: [] } }
  }
}

/** Statements of needs: an agency its own, school and province all of theirs. They hold counts, no names. */
export function answersVisibleTo(actor: Actor): Prisma.NeedsAnswerWhereInput {
  switch (actor.kind) {
    case 'agency': return { agencyId: { in: [...actor.agencyIds] } }
    case 'school':
    case 'province': return { call: callsVisibleTo(actor) }
    case 'trainee':
    case 'public': return { callId: { in: [] } }
  }
}

/** Plans and frames: those who see the whole school, and the province; agencies know a plan once it is approved. */
export function plansVisibleTo(actor: Actor): Prisma.AnnualPlanWhereInput {
  switch (actor.kind) {
    case 'school': return seesWholeSchool(actor) ? { schoolId: actor.schoolId } : { id: { in: [] } }
    case 'province': return { school: { provinceId: actor.provinceId }, versions: { some: versionsVisibleTo(actor) } }
    case 'agency': return { school: { provinceId: actor.provinceId }, versions: { some: versionsVisibleTo(actor) } }
    case 'trainee':
    case 'public': return { id: { in: [] } }
  }
}

/** Versions of a plan: a draft is the school's alone, agencies see what is approved. */
export function versionsVisibleTo(actor: Actor): Prisma.PlanVersionWhereInput {
  switch (actor.kind) {
    case 'school': return { plan: plansVisibleTo(actor) }
    case 'province': return { status: { not: 'DRAFT' }, plan: { school: { provinceId: actor.provinceId } } }
    case 'agency': return { status: 'APPROVED', plan: { school: { provinceId: actor.provinceId } } }
    case 'trainee':
    case 'public': return { id: { in: [] } }
  }
}
