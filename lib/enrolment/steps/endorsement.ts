import 'server-only'
import { v7 as uuid } from 'uuid'
import type { AgencyActor } from '../../access/actor'
import { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { recordEvent } from '../../events/record'
import type { EndorsementState } from '../order/schema'

/** `people`: whom no letter sent; `added`, `removed`, `reordered`: what became of the list since its head endorsed it. */
export type Endorsement = {
  id: string; cohortId: string; state: EndorsementState; askedAt: Date | null; decidedAt: Date | null; reason: string | null
  code: string; course: string; closesAt: Date | null; opensOn: Date; people: number; added: number; removed: number; reordered: boolean
}

/** States of a nomination that a letter may still send. */
export const sendable = ['SUBMITTED', 'WAITLISTED', 'RETURNED', 'ACCEPTED'] as const

/**
 * How the lists of an agency stand before its head, one for a class that is not open yet and has people whom no letter sent. Whether an
 * endorsement still covers its list is never stored: it is seen from the names it covers. One statement.
 */
export async function readEndorsements(tx: Tx, { agencyIds }: Pick<AgencyActor, 'agencyIds'>, cohortId?: string): Promise<Endorsement[]> {
  const own = Prisma.sql`any(${[...agencyIds]}::uuid[])`
  return tx.$queryRaw<Endorsement[]>`
    with latest as (
      select distinct on (e.cohort_id) e.*, c.code, c.closes_at, c.opens_on, k.name as course from list_endorsement e join cohort c on c.id = e.cohort_id join course k on k.id = c.course_id
      where e.agency_id = ${own} and c.status in ('ANNOUNCED', 'ENROLMENT_CLOSED') and ${cohortId ? Prisma.sql`e.cohort_id = ${cohortId}::uuid` : Prisma.sql`true`}
      order by e.cohort_id, e.outcome is not null, e.id desc
    ), listed as (
      select n.cohort_id, n.id, m.nomination_id is not null as covered from latest e join nomination n on n.cohort_id = e.cohort_id
        left join list_endorsement_name m on m.endorsement_id = e.id and m.nomination_id = n.id
      where n.agency_id = ${own} and n.letter_id is null and n.status = any(${[...sendable]})
    ), counted as (
      select e.id, (select count(*)::int from listed l where l.cohort_id = e.cohort_id) as people,
        (select count(*)::int from listed l where l.cohort_id = e.cohort_id and l.covered) as covered,
        (select count(*)::int from list_endorsement_name m join nomination n on n.id = m.nomination_id where m.endorsement_id = e.id and n.status = 'WITHDRAWN' and n.letter_id is null) as removed,
        exists (select from list_endorsement_name a join nomination x on x.id = a.nomination_id join list_endorsement_name b on b.endorsement_id = a.endorsement_id and b.position > a.position
          join nomination y on y.id = b.nomination_id where a.endorsement_id = e.id and x.status = 'WAITLISTED' and y.status = 'WAITLISTED' and x.agency_id = y.agency_id
          and (coalesce(x.agency_rank, 2147483647), x.submitted_at, x.id) > (coalesce(y.agency_rank, 2147483647), y.submitted_at, y.id)) as reordered
      from latest e)
    select e.id, e.cohort_id as "cohortId", e.asked_at as "askedAt", e.decided_at as "decidedAt", e.reason, e.code, e.course, e.closes_at as "closesAt", e.opens_on as "opensOn",
      n.people, n.people - n.covered as added, n.removed, n.reordered,
      case when e.outcome = 'ENDORSED' and (n.people > n.covered or n.removed > 0 or n.reordered) then 'CHANGED' else coalesce(e.outcome, 'ASKED') end as state
    from latest e join counted n on n.id = e.id
    -- An endorsement whose names all went under a letter, or came to nothing, is over: whoever came since is a new list.
    where n.people > 0 and (e.outcome is distinct from 'ENDORSED' or n.covered + n.removed > 0)
    order by coalesce(e.closes_at, e.opens_on), e.id limit 100`
}

/** Puts an endorsement on record with the names it covers, in their order: that which was asked for, or the head's own. */
export async function writeEndorsement(tx: Tx, head: AgencyActor, cohortId: string, nominationIds: readonly string[], now: Date): Promise<string> {
  const decided = { outcome: 'ENDORSED', decidedById: head.accountId, decidedAt: now }
  const asked = await findAsked(tx, head, cohortId)
  const id = asked?.id ?? uuid()
  if (asked) await tx.listEndorsement.update({ where: { id }, data: decided, select: { id: true } })
  else await tx.listEndorsement.create({ data: { id, cohortId, agencyId: head.agencyId, ...decided }, select: { id: true } })
  await tx.listEndorsementName.createMany({ data: nominationIds.map((nominationId, position) => ({ endorsementId: id, nominationId, position })) })
  await recordEvent(tx, head, { type: 'endorsement.given', cohortId, agencyId: head.agencyId, data: { people: nominationIds.length } })
  return id
}

/** What the agency asked its head and nobody answered yet; at most one. */
export const findAsked = (tx: Tx, { agencyIds }: AgencyActor, cohortId: string): Promise<{ id: string } | null> =>
  tx.listEndorsement.findFirst({ where: { cohortId, agencyId: { in: [...agencyIds] }, outcome: null }, select: { id: true } })
