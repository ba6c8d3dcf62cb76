import 'server-only'
import type { HandOver, Move } from '../agencies/schema'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { dateOf, type Day } from '../time'
import { handDutiesOver } from './obligations/steps/hand-duties-over'
import { rewriteDraft } from './writing/steps/rewrite-draft'

/**
 * What these agencies are bound by: places in versions that are not over (or were the last when they ended), and duties that are open or rest
 * on what is handed over with them: a class whose list is still open, a call for needs, a round of evaluation.
 */
export const openAgreements = (agencyIds: readonly string[], on: Day): Prisma.Sql => Prisma.sql`
  with own as materialized (select i.id, unnest(agency_heritage(i.id)) as was from unnest(${[...agencyIds]}::uuid[]) as i(id)),
  live as materialized (select v.id, a.title from agreement_version v join agreement a on a.id = v.agreement_id
    where v.status in ('DRAFT', 'PROPOSED', 'SIGNED', 'IN_FORCE') or v.status = 'EXPIRED' and not exists (select from agreement_version n where n.agreement_id = v.agreement_id and n.number > v.number and n.status <> 'WITHDRAWN')),
  owed as materialized (select o.id, w.id as owner from own w join obligation o on o.agency_id = w.was
    union all select o.id, w.id from own w join agreement_party p on p.agency_id = w.was join obligation o on o.party_id = p.id and o.agency_id is null)
  select case when p.kind = 'AGENCY' then 'PARTY' else 'MEMBER' end as kind, p.id, w.id as "fromId", l.title || case when p.kind = 'AGENCY' then ' · ' || p.label else '' end as label,
    null::uuid as "personId", null::uuid as "cohortId", 1 as count, 0 as held, null::text as seat
  from own w join agreement_holder h on h.agency_id = w.was join agreement_party p on p.id = h.party_id join live l on l.id = h.version_id group by 1, 2, 3, 4
  union all
  select 'OBLIGATION', o.id, w.owner, o.title, null, null, 1, 0, null
  from owed w join obligation o on o.id = w.id join obligation_state s on s.id = o.id join agreement_version v on v.id = o.version_id join agreement a on a.id = v.agreement_id left join cohort c on c.id = o.cohort_id
  where s.applies and o.withdrawn_on is null and (not s.done or c.status in ('PLANNED', 'ANNOUNCED', 'ENROLMENT_CLOSED')
    or exists (select from evaluation_round r where r.cohort_id = o.cohort_id and r.closes_on >= ${dateOf(on)}::date)
    or o.closed_by = 'NEEDS_ANSWERED' and exists (select from needs_call k where k.school_id = a.school_id and k.year = o.period::int and k.deadline >= ${dateOf(on)}::date))`

/**
 * What was put to the parties stays as it is: the rows of the hand-over say who holds a place from now on. A draft is nobody's word yet: it is
 * rewritten. Duties go to the heir one by one.
 */
export async function handAgreementsOver(tx: Tx, terms: HandOver, moves: readonly Move[]): Promise<void> {
  const places = moves.filter(({ kind, toId }) => (kind === 'PARTY' || kind === 'MEMBER') && toId !== null)
  const drafts = await tx.agreementVersion.findMany({
    where: { status: 'DRAFT', parties: { some: { id: { in: places.map(({ id }) => id) } } } }, orderBy: { id: 'asc' },
    select: { id: true, number: true, agreementId: true, agreement: { select: { schoolId: true } } },
  })
  for (const draft of drafts) await rewriteDraft(tx, terms, draft)
  await handDutiesOver(tx, terms, moves.filter(({ kind }) => kind === 'OBLIGATION'))
}

/** How many of these duties an heir owes now, or ended because an heir owes the same, or were said to end with their agency: as many as there were, or one was lost. */
export const countKeptDuties = async (tx: Tx, ids: readonly string[], heirs: readonly string[]): Promise<number> => {
  const [row] = await tx.$queryRaw<{ kept: number }[]>`
    select count(*)::int as kept from obligation o join agreement_party p on p.id = o.party_id
    where o.id = any(${[...ids]}::uuid[]) and (coalesce(o.agency_id, p.agency_id) = any(${[...heirs]}::uuid[]) or o.withdrawn_reason = 'TAKEN_OVER' and exists (
      select from obligation e where e.commitment_id = o.commitment_id and e.period is not distinct from o.period and e.cohort_id is not distinct from o.cohort_id
        and e.agency_id = any(${[...heirs]}::uuid[]))
      or exists (select from agency_handover h where h.kind = 'OBLIGATION' and h.subject_id = o.id and h.from_id = o.agency_id and h.to_id is null))`
  return row?.kept ?? 0
}
