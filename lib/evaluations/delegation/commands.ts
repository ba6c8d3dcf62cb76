import 'server-only'
import type { Actor } from '../../access/actor'
import { hashToken } from '../../access/api-key'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dayAt } from '../../time'
import { findOpenInvitation, type Refused } from '../steps/find-invitation'
import { evaluationToken } from '../steps/link'
import type { DelegationInput } from './schema'

export type DelegationError = Refused | 'not_to_hand_on'

/**
 * Hands a manager's or an agency's form on to another person: the old link stops and a new one takes its place; what was saved is gone with the old one,
 * and the history keeps who got it. Whoever holds the link may, the agency included. Of an answer and a handing-on at the same moment one happens.
 */
export async function delegateEvaluation(
  actor: Actor, { token, name, email }: DelegationInput & { token: string }, now: Date,
): Promise<Result<{ token: string }, DelegationError>> {
  return transaction<{ token: string }, DelegationError, 'evaluation_not_found'>(async (tx) => {
    const found = await findOpenInvitation(tx, token, dayAt(now))
    if (!found.ok) return found
    const { id, respondent, agencyId, round } = found.value
    if (respondent === 'TRAINEE') return fail('not_to_hand_on')
    const turn = found.value._count.handedOn + 1
    const fresh = evaluationToken(id, turn)
    const moved = await tx.evaluationInvitation.updateMany({ where: { id, tokenHash: hashToken(token), answered: false }, data: { tokenHash: hashToken(fresh) } })
    if (moved.count !== 1) return fail('evaluation_not_found')
    await tx.evaluationDraft.deleteMany({ where: { invitationId: id } })
    await tx.evaluationDelegation.create({
      data: { invitationId: id, turn, name, email: email ?? null, handedOnAt: now, handedOnBy: actor.kind === 'public' ? null : actor.accountId }, select: { turn: true },
    })
    await recordEvent(tx, actor.kind === 'public' ? 'system' : actor, { type: 'evaluation.handed-on', invitationId: id, schoolId: round.schoolId, agencyId, data: { turn } })
    return ok({ token: fresh })
  }, { evaluation_delegation_pkey: 'evaluation_not_found' })
}
