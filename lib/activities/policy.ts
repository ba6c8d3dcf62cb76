import type { Actor, AgencyActor, ProvinceActor, SchoolActor } from '../access/actor'
import type { Prisma } from '../db/generated/client'
import type { Level } from './schema'

/** The training office keeps the register. */
export const mayKeepRegister = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

type Reader = SchoolActor | ProvinceActor | AgencyActor
/** Office and leadership, the province, and agencies; each as far as `…VisibleTo` says. */
export const readsRegister = (actor: Actor): actor is Reader =>
  actor.kind === 'province' || actor.kind === 'agency' || (actor.kind === 'school' && (actor.role === 'trainingOffice' || actor.role === 'leadership'))

/** Activities: the school's own, the province's schools', and of an agency those it took part in. */
export function activitiesVisibleTo(actor: Actor): Prisma.ActivityWhereInput {
  if (!readsRegister(actor)) return { id: { in: [] } }
  switch (actor.kind) {
    case 'school': return { schoolId: actor.schoolId }
    case 'province': return { school: { provinceId: actor.provinceId } }
    case 'agency': return { participants: { some: { agencyId: { in: [...actor.agencyIds] } } } }
  }
}

/** Recommendations: the school reads all it made, province and agency those addressed to them. */
export function recommendationsVisibleTo(actor: Actor): Prisma.RecommendationWhereInput {
  if (!readsRegister(actor)) return { id: { in: [] } }
  switch (actor.kind) {
    case 'school': return { schoolId: actor.schoolId }
    case 'province': return { level: 'PROVINCE', school: { provinceId: actor.provinceId } }
    case 'agency': return { level: 'AGENCY', agencyId: { in: [...actor.agencyIds] } }
  }
}

/** The addressee answers; the academy has no account, so the office records its paper. Asked only of what the actor may see. */
export function mayAnswer(actor: Actor, level: Level): actor is Reader {
  switch (level) {
    case 'ACADEMY': return mayKeepRegister(actor)
    case 'PROVINCE': return actor.kind === 'province'
    case 'AGENCY': return actor.kind === 'agency'
  }
}
