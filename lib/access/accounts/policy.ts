import type { Prisma } from '../../db/generated/client'
import type { Actor, SchoolActor } from '../actor'

/** Accounts are kept by the administrator of the school alone. */
export const mayKeepAccounts = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'admin'

const nobody = { id: { in: [] } } satisfies Prisma.AccountWhereInput

/** Roles that are held at this instant. */
export const heldAt = (now: Date): Prisma.RoleAssignmentWhereInput => ({ OR: [{ validTo: null }, { validTo: { gt: now } }] })

/** Whose accounts the administrator keeps: the staff of the school, the liaisons and heads of the agencies of its province, and who studied there. */
export const accountsKeptBy = (actor: Actor, now: Date): Prisma.AccountWhereInput => !mayKeepAccounts(actor) ? nobody : {
  OR: [
    { roles: { some: { AND: [{ schoolId: actor.schoolId }, heldAt(now)] } } },
    { roles: { some: { AND: [{ agency: { provinceId: actor.provinceId } }, heldAt(now)] } } },
    { roles: { some: { AND: [{ role: 'TRAINEE' }, heldAt(now)] } }, person: { trainees: { some: { schoolId: actor.schoolId } } } },
  ],
}

type Place = { schoolId: string | null; provinceId: string | null; agencyProvinceId: string | null }

/** Whether one of the roles is of another house: an administrator ends no sessions and sets no password of those who work elsewhere too. */
export const isHeldElsewhere = (actor: SchoolActor, roles: readonly Place[]): boolean => roles.some(({ schoolId, provinceId, agencyProvinceId }) =>
  provinceId !== null || (schoolId !== null && schoolId !== actor.schoolId) || (agencyProvinceId !== null && agencyProvinceId !== actor.provinceId))
