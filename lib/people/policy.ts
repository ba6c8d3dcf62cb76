import type { Actor, AgencyActor } from '../access/actor'
import type { Prisma } from '../db/generated/client'

const nobody = { id: { in: [] } } satisfies Prisma.PersonWhereInput

/** What `actor` may know to exist: an agency its present people, a school those nominated to it, a trainee itself. */
export function personsVisibleTo(actor: Actor): Prisma.PersonWhereInput {
  switch (actor.kind) {
    case 'agency': return { employments: { some: { agencyId: { in: [...actor.agencyIds] }, validTo: null } } }
    case 'school': return actor.role === 'trainingOffice' || actor.role === 'leadership'
      ? { OR: [{ nominations: { some: { schoolId: actor.schoolId } } }, { trainees: { some: { schoolId: actor.schoolId } } }] }
      : nobody
    case 'trainee': return { id: actor.personId }
    case 'province':
    case 'public': return nobody
  }
}

/** The same of one person whose present agency is known. Asked of many at once, the database tries each against all of the agency. */
export const isPersonOf = (actor: AgencyActor, agencyId: string | null): boolean => agencyId !== null && actor.agencyIds.includes(agencyId)

/** Who may describe persons and correct what is known of them. */
export const mayRegisterPersons = (actor: Actor): actor is AgencyActor => actor.kind === 'agency'
