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

/** The list of an agency for a class: whom no letter sent, those of agencies it took over among them. The caller holds the cohort's lock. */
export const listUnsent = (tx: Tx, { agencyIds }: AgencyActor, cohortId: string) => tx.nomination.findMany({
  where: { cohortId, agencyId: { in: [...agencyIds] }, letterId: null, status: { in: [...sendable] } }, select: { id: true, agencyId: true, status: true }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
})

/**
 * How the lists of an agency that asks for endorsement stand before its head, one for a class that is not open yet and has people whom no letter
 * sent. Whether an endorsement still covers its list is never stored: it is seen from the names it covers. A question or a return is over
 * with the last unsent nomination that is older than it, an endorsement with the last one it covers: whoever came since is a new list. An endorsement
 * that holds comes before a question, a question before what holds no more. One statement.
 */
export async function readEndorsements(tx: Tx, { agencyId, agencyIds }: Pick<AgencyActor, 'agencyId' | 'agencyIds'>, cohortId?: string): Promise<Endorsement[]> {
  const own = Prisma.sql`any(${[...agencyIds]}::uuid[])`
  return tx.$queryRaw<Endorsement[]>`
    with asked as (
      select e.*, c.code, c.closes_at, c.opens_on, k.name as course from agency a join list_endorsement e on e.agency_id = ${own} join cohort c on c.id = e.cohort_id join course k on k.id = c.course_id
      where a.id = ${agencyId}::uuid and a.endorsement_required and c.status in ('ANNOUNCED', 'ENROLMENT_CLOSED') and ${cohortId ? Prisma.sql`e.cohort_id = ${cohortId}::uuid` : Prisma.sql`true`}
    ), unsent as (
      select n.id, n.cohort_id, n.agency_id, n.submitted_at from nomination n
      where n.cohort_id in (select a.cohort_id from asked a) and n.agency_id = ${own} and n.letter_id is null and n.status = any(${[...sendable]})
    ), counted as (
      select e.*, (select count(*)::int from unsent u where u.cohort_id = e.cohort_id) as people,
        -- What a predecessor asks is about its own people.
        (select count(*)::int from unsent u where u.cohort_id = e.cohort_id and case when e.outcome = 'ENDORSED' then exists (select from list_endorsement_name m where m.endorsement_id = e.id and m.nomination_id = u.id)
          else u.submitted_at <= coalesce(e.decided_at, e.asked_at) and (e.outcome is not null or e.agency_id = ${agencyId}::uuid or u.agency_id = e.agency_id) end) as covered,
        (select count(*)::int from list_endorsement_name m join nomination n on n.id = m.nomination_id where m.endorsement_id = e.id and n.status = 'WITHDRAWN' and n.letter_id is null) as removed,
        exists (select from (select row_number() over (partition by n.agency_id order by m.position) as endorsed, row_number() over (partition by n.agency_id order by n.agency_rank nulls last, n.submitted_at, n.id) as now
          from list_endorsement_name m join nomination n on n.id = m.nomination_id where m.endorsement_id = e.id and n.status = 'WAITLISTED') places where endorsed <> now) as reordered
      from asked e
    ), latest as (
      select distinct on (e.cohort_id, e.outcome is null) e.*,
        case when e.outcome = 'ENDORSED' and (e.people > e.covered or e.removed > 0 or e.reordered) then 'CHANGED' else coalesce(e.outcome, 'ASKED') end as state
      from counted e where e.covered > 0 order by e.cohort_id, e.outcome is null, e.decided_at desc, e.id desc
    ), standing as (
      select distinct on (cohort_id) * from latest order by cohort_id, state = 'ENDORSED' desc, state = 'ASKED' desc)
    select id, cohort_id as "cohortId", asked_at as "askedAt", decided_at as "decidedAt", reason, code, course, closes_at as "closesAt", opens_on as "opensOn",
      people, people - covered as added, removed, reordered, state
    from standing order by coalesce(closes_at, opens_on), id limit 100`
}

/** What the agency, or one that it took over, asked its head and nobody answered yet. */
export const unanswered = ({ agencyIds }: AgencyActor, cohortId: string) => ({ cohortId, agencyId: { in: [...agencyIds] }, outcome: null })

/**
 * Puts an endorsement on record with the names it covers, in their order. Where they are the whole list it answers everything that was asked;
 * otherwise, or if nothing was, it is the head's own.
 */
export async function writeEndorsement(tx: Tx, head: AgencyActor, cohortId: string, nominationIds: readonly string[], now: Date): Promise<string> {
  const decided = { outcome: 'ENDORSED', decidedById: head.accountId, decidedAt: now }
  const named = new Set(nominationIds)
  const whole = (await listUnsent(tx, head, cohortId)).every(({ id }) => named.has(id))
  const answered = whole ? await tx.listEndorsement.updateManyAndReturn({ where: unanswered(head, cohortId), data: decided, select: { id: true } }) : []
  const own = { id: uuid(), cohortId, agencyId: head.agencyId, ...decided }
  const given = answered.length > 0 ? answered : [await tx.listEndorsement.create({ data: own, select: { id: true } })]
  await tx.listEndorsementName.createMany({ data: given.flatMap(({ id }) => nominationIds.map((nominationId, position) => ({ endorsementId: id, nominationId, cohortId, position }))) })
  await recordEvent(tx, head, { type: 'endorsement.given', cohortId, agencyId: head.agencyId, data: { people: nominationIds.length } })
  return given[0]?.id ?? own.id
}

/** The head gives back what was asked, all of it in one answer, or takes back what was endorsed. */
export async function writeReturn(tx: Tx, head: AgencyActor, cohortId: string, reason: string, now: Date): Promise<string> {
  const decided = { outcome: 'RETURNED', decidedById: head.accountId, decidedAt: now, reason }
  const answered = await tx.listEndorsement.updateManyAndReturn({ where: unanswered(head, cohortId), data: decided, select: { id: true } })
  const own = { id: uuid(), cohortId, agencyId: head.agencyId, ...decided }
  const [given = own] = answered
  if (given === own) await tx.listEndorsement.create({ data: own, select: { id: true } })
  await recordEvent(tx, head, { type: 'endorsement.returned', cohortId, agencyId: head.agencyId, data: {} })
  return given.id
}
