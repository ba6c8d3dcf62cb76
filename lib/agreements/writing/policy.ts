import { seesWholeSchool, type Actor, type AgencyActor, type ProvinceActor, type SchoolActor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import type { PartyKind } from '../schema'

/** The training office writes agreements and puts them to the parties. */
export const mayWriteAgreements = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && actor.role === 'trainingOffice'

/** Who reads a draft: those who see the whole school. */
export const mayReadDrafts = (actor: Actor): actor is SchoolActor => actor.kind === 'school' && seesWholeSchool(actor)

/** Drafts of the own school, for who may read them. */
export const draftsVisibleTo = (actor: Actor): Prisma.AgreementVersionWhereInput =>
  mayReadDrafts(actor) ? { status: 'DRAFT', agreement: { schoolId: actor.schoolId } } : { id: { in: [] } }

/** The parties, the school beside them: who has something to say to a proposal. Leadership speaks for the school. */
export function mayComment(actor: Actor): actor is SchoolActor | AgencyActor | ProvinceActor {
  if (actor.kind === 'school') return actor.role === 'trainingOffice' || actor.role === 'leadership'
  return actor.kind === 'agency' || actor.kind === 'province'
}

type Party = { kind: PartyKind; agencyId: string | null; members: readonly string[] }

/** Whether the actor is of this party: the school, the province, the agency, or one of those that joined together. */
export function isOfParty(actor: Actor, { kind, agencyId, members }: Party): boolean {
  switch (actor.kind) {
    case 'school': return kind === 'SCHOOL'
    case 'province': return kind === 'PROVINCE'
    case 'agency': return (agencyId !== null && actor.agencyIds.includes(agencyId)) || members.some((one) => actor.agencyIds.includes(one))
    case 'trainee':
    case 'public': return false
  }
}

/**
 * Who records the signature of a party: its own head, or that of the agency that holds its place now (`holders`); for the sending agencies together, which have no common one, and for whoever signed on
 * paper, the training office, which holds the paper.
 */
export function mayRecordSignature(actor: Actor, { kind, agencyId, holders }: Pick<Party, 'kind' | 'agencyId'> & { holders: readonly string[] }): boolean {
  switch (actor.kind) {
    case 'school': return actor.role === 'trainingOffice' || (actor.role === 'leadership' && kind === 'SCHOOL')
    case 'province': return kind === 'PROVINCE'
    case 'agency': return actor.role === 'endorser' && agencyId !== null && [agencyId, ...holders].some((one) => actor.agencyIds.includes(one))
    case 'trainee':
    case 'public': return false
  }
}
