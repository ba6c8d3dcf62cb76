/** Who asks. Built from a session or an API key, nowhere else; the first parameter of every query and command. */
export type Actor = PublicActor | SchoolActor | AgencyActor | TraineeActor | ProvinceActor
export type SignedInActor = Exclude<Actor, PublicActor>

export type SchoolRole = 'admin' | 'trainingOffice' | 'classHead' | 'lecturer' | 'leadership'
export type AgencyRole = 'nominator' | 'endorser'

/** Roles as `role_assignment` stores them, and as actors have them. */
export const schoolRoles: Readonly<Record<string, SchoolRole>> = {
  ADMIN: 'admin', TRAINING_OFFICE: 'trainingOffice', CLASS_HEAD: 'classHead', LECTURER: 'lecturer', LEADERSHIP: 'leadership',
}
export const agencyRoles: Readonly<Record<string, AgencyRole>> = { NOMINATOR: 'nominator', ENDORSER: 'endorser' }

/** The account and the hat (a row of role_assignment) that was worn. */
type Hat = { readonly accountId: string; readonly roleId: string }

export type PublicActor = { readonly kind: 'public' }
export type SchoolActor = Hat & {
  readonly kind: 'school'; readonly role: SchoolRole; readonly schoolId: string; readonly provinceId: string
}
/** `agencyIds`: the agency and those it took over; a split hands nothing over by itself. */
export type AgencyActor = Hat & {
  readonly kind: 'agency'; readonly role: AgencyRole; readonly agencyId: string; readonly agencyIds: readonly string[]; readonly provinceId: string
}
export type TraineeActor = Hat & { readonly kind: 'trainee'; readonly personId: string }
export type ProvinceActor = Hat & { readonly kind: 'province'; readonly provinceId: string }

export const publicActor: PublicActor = { kind: 'public' }

/** Staff who see every cohort of their school, not only those assigned to them. */
export const seesWholeSchool = (actor: SchoolActor): boolean =>
  actor.role === 'admin' || actor.role === 'trainingOffice' || actor.role === 'leadership'
