import 'server-only'
import type { HandOver, Move } from '../agencies/schema'
import type { Tx } from '../db/client'
import { Prisma } from '../db/generated/client'
import { dateOf, type Day } from '../time'

/** An answer to an invitation of these agencies comes before the transaction, or after it. */
export const lockInvitations = (tx: Tx, agencyIds: readonly string[]) =>
  tx.$queryRaw`select id from evaluation_invitation where agency_id = any(${[...agencyIds]}::uuid[]) and respondent <> 'TRAINEE' and not answered order by id for update`

/**
 * Forms of managers and agencies that nobody answered yet, of rounds that are not over. A trainee's own form follows the person: a list of those
 * who have not answered would tell of an anonymous round who has.
 */
export const openInvitations = (agencyIds: readonly string[], on: Day): Prisma.Sql => Prisma.sql`
    select 'INVITATION' as kind, i.id, i.agency_id as "fromId", p.full_name || ' · ' || c.code as label, t.person_id as "personId", r.cohort_id as "cohortId", 1 as count, 0 as held, i.respondent as seat
    from evaluation_invitation i join evaluation_round r on r.id = i.round_id join cohort c on c.id = r.cohort_id join trainee t on t.id = i.trainee_id join person p on p.id = t.person_id
    where i.agency_id = any(${[...agencyIds]}::uuid[]) and i.respondent <> 'TRAINEE' and not i.answered and r.closes_on >= ${dateOf(on)}::date`

/** The same link is answered for the heir. */
export async function handInvitationsOver(tx: Tx, _: HandOver, moves: readonly Move[]): Promise<void> {
  for (const [toId, own] of Map.groupBy(moves, ({ toId }) => toId)) {
    if (toId !== null) await tx.evaluationInvitation.updateMany({ where: { id: { in: own.map(({ id }) => id) }, answered: false }, data: { agencyId: toId } })
  }
}
