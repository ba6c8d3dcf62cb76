import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayIssueAccounts, traineesVisibleTo } from '../../roster/policy'

export type RevocationError = 'not_allowed' | 'invitation_not_found' | 'invitation_spent'

/** Takes a link back: it opens nothing from now on. */
export async function revokeInvitation(actor: Actor, { invitationId: id }: { invitationId: string }, now: Date): Promise<Result<{ cohortId: string; traineeId: string }, RevocationError>> {
  if (!mayIssueAccounts(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const link = await tx.accountInvitation.findFirst({ where: { AND: [{ id }, { trainee: traineesVisibleTo(actor) }] }, select: { traineeId: true, trainee: { select: { cohortId: true, personId: true } } } })
    if (!link) return fail('invitation_not_found')
    const { count } = await tx.accountInvitation.updateMany({ where: { id, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
    if (count === 0) return fail('invitation_spent')
    await recordEvent(tx, actor, { type: 'account.invitation-revoked', personId: link.trainee.personId })
    return ok({ cohortId: link.trainee.cohortId, traineeId: link.traineeId })
  })
}
