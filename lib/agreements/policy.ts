import type { Actor } from '../access/actor'
import type { Prisma } from '../db/generated/client'
import type { PartyKind } from './schema'

const nothing = { id: { in: [] } } satisfies Prisma.AgreementVersionWhereInput
const proposed = { status: { not: 'DRAFT' } } satisfies Prisma.AgreementVersionWhereInput

/** Versions `actor` may know to exist. A draft is the school's own until it is put forward. */
export function agreementVersionsVisibleTo(actor: Actor): Prisma.AgreementVersionWhereInput {
  switch (actor.kind) {
    case 'school': return { agreement: { schoolId: actor.schoolId } }
    case 'province': return { ...proposed, agreement: { provinceId: actor.provinceId } }
    case 'agency': return { ...proposed, parties: { some: partiesOf(actor.agencyIds) } }
    case 'trainee':
    case 'public': return nothing
  }
}

/** An agency is a party itself, one of the sending agencies that joined together, or holds the place of one of these since a hand-over. */
const partiesOf = (agencyIds: readonly string[]): Prisma.AgreementPartyWhereInput => {
  const own = { in: [...agencyIds] }
  return { OR: [{ agencyId: own }, { members: { some: { agencyId: own } } }, { holders: { some: { agencyId: own } } }] }
}

/** Agreements of which `actor` may see a version: school its own, province its own, agency those it is in. */
export const agreementsVisibleTo = (actor: Actor): Prisma.AgreementWhereInput => ({ versions: { some: agreementVersionsVisibleTo(actor) } })

/**
 * Which obligations of a visible version are shown one by one. Every party sees all cells with their totals; an agency
 * reads single obligations of its own and of the school, never who else is late.
 */
export type ObligationScope = { readonly all: boolean; readonly agencyIds: readonly string[] }
export function obligationScopeOf(actor: Actor): ObligationScope {
  switch (actor.kind) {
    case 'school':
    case 'province': return { all: true, agencyIds: [] }
    case 'agency': return { all: false, agencyIds: actor.agencyIds }
    case 'trainee':
    case 'public': return { all: false, agencyIds: [] }
  }
}

/** The same scope as a condition on rows. */
export function obligationsVisibleTo(actor: Actor): Prisma.ObligationWhereInput {
  const version = agreementVersionsVisibleTo(actor)
  const { all, agencyIds } = obligationScopeOf(actor)
  if (all) return { version }
  const own = { in: [...agencyIds] }
  return {
    version,
    OR: [{ party: { kind: 'SCHOOL' } }, { agencyId: own }, { agencyId: null, party: partiesOf(agencyIds) }],
  }
}

type Owed = { schoolId: string; agencyId: string | null; party: { kind: PartyKind; agencyId: string | null } }

/** Who records the paper that closes an obligation: whoever owes it, or the school's training office. */
export function mayRecordEvidence(actor: Actor, { schoolId, agencyId, party }: Owed): boolean {
  switch (actor.kind) {
    case 'school': return actor.role === 'trainingOffice' && actor.schoolId === schoolId
    case 'agency': {
      const debtor = agencyId ?? party.agencyId
      return debtor !== null && actor.agencyIds.includes(debtor)
    }
    case 'province': return party.kind === 'PROVINCE'
    case 'trainee':
    case 'public': return false
  }
}
