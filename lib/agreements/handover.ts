import 'server-only'
import type { HandOver, Move } from '../agencies/schema'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { dateOf, type Day } from '../time'

/**
 * What these agencies are bound by: parties and members of versions that are not over, and obligations that are open or hang on a class
 * whose list or evaluation is still open, because what closes those is handed over with them.
 */
export const openAgreements = (agencyIds: readonly string[], on: Day): Prisma.Sql => Prisma.sql`
  with live as (select v.id, a.title from agreement_version v join agreement a on a.id = v.agreement_id where v.status in ('DRAFT', 'PROPOSED', 'SIGNED', 'IN_FORCE'))
  select 'PARTY' as kind, p.id, p.agency_id as "fromId", l.title || ' · ' || p.label as label, null::uuid as "personId", null::uuid as "cohortId", 1 as count, 0 as held, null::text as seat
  from agreement_party p join live l on l.id = p.version_id where p.agency_id = any(${[...agencyIds]}::uuid[])
  union all
  select 'MEMBER', m.party_id, m.agency_id, l.title, null, null, 1, 0, null
  from agreement_member m join agreement_party p on p.id = m.party_id join live l on l.id = p.version_id where m.agency_id = any(${[...agencyIds]}::uuid[])
  union all
  select 'OBLIGATION', o.id, o.agency_id, o.title, null, null, 1, 0, null
  from obligation o join obligation_state s on s.id = o.id left join cohort c on c.id = o.cohort_id
  where o.agency_id = any(${[...agencyIds]}::uuid[]) and (not s.done or c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED')
    or exists (select from evaluation_round r where r.cohort_id = o.cohort_id and r.closes_on >= ${dateOf(on)}::date))`

/** The paper keeps the words under which a party signed (its label); who is bound by it now is the heir. Who joined stays on record beside the heir. */
export async function handAgreementsOver(tx: Tx, _: HandOver, moves: readonly Move[]): Promise<void> {
  for (const { kind, id, toId } of moves) {
    if (toId === null) continue
    if (kind === 'PARTY') await tx.agreementParty.update({ where: { id }, data: { agencyId: toId }, select: { id: true } })
    if (kind === 'OBLIGATION') await tx.obligation.update({ where: { id }, data: { agencyId: toId }, select: { id: true } })
    if (kind === 'MEMBER') await tx.agreementMember.createMany({ data: [{ partyId: id, agencyId: toId }], skipDuplicates: true })
  }
}
