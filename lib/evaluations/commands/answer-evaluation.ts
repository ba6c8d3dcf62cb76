import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/actor'
import { hashToken } from '../../access/api-key'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, type Day } from '../../time'
import { readAnswers } from '../rules'
import type { Answers, GivenAnswers } from '../schema'
import { findOpenInvitation, type Invited, type Refused } from '../steps/find-invitation'
import { flushPending, keepWaiting } from '../steps/flush-pending'

export type AnswerError = Refused | 'answers_invalid'

/** Gives the answer of one link, once: of many who try at the same moment, one is heard, and nobody whose link was handed on meanwhile. */
export async function answerEvaluation(
  actor: Actor, { token, answers: given }: { token: string; answers: GivenAnswers }, now: Date,
): Promise<Result<{ answered: true }, AnswerError>> {
  return transaction<{ answered: true }, AnswerError, 'already_answered'>(async (tx) => {
    const today = dayAt(now)
    const found = await findOpenInvitation(tx, token, today)
    if (!found.ok) return found
    const invitation = found.value
    const { answers, faults } = readAnswers(invitation.round.template.items, given)
    if (faults.length > 0) return fail('answers_invalid', { faults })

    const spent = await tx.evaluationInvitation.updateMany({ where: { id: invitation.id, tokenHash: hashToken(token), answered: false }, data: { answered: true } })
    if (spent.count !== 1) {
      const left = await tx.evaluationInvitation.findUnique({ where: { id: invitation.id }, select: { answered: true } })
      return fail(left?.answered ? 'already_answered' : 'evaluation_not_found')
    }
    if (invitation.round.template.anonymous) await keepAnonymously(tx, invitation.round.id, answers)
    else await keepNamed(tx, actor, invitation, answers, today)
    return ok({ answered: true as const })
  }, { evaluation_given_once: 'already_answered' })
}

/** No invitation, no time, no event; sealed, under a random key. Nothing tells whose answer it is but the answer itself. */
async function keepAnonymously(tx: Tx, roundId: string, answers: Answers): Promise<void> {
  // The round's row makes those who answer at the same moment count one after the other.
  await tx.$queryRaw`select id from evaluation_round where id = ${roundId}::uuid for update`
  await keepWaiting(tx, roundId, answers)
  await flushPending(tx, roundId, false)
}

async function keepNamed(tx: Tx, actor: Actor, { id, agencyId, round }: Invited, answers: Answers, today: Day): Promise<void> {
  await tx.evaluationDraft.deleteMany({ where: { invitationId: id } })
  await tx.evaluationResponse.create({
    data: { id: uuidv7(), roundId: round.id, invitationId: id, answeredOn: dateOf(today), answers }, select: { id: true },
  })
  // A link is held by whoever holds it: without a session the event names no account; with one it says who sent, a liaison who copied a paper form too.
  await recordEvent(tx, actor.kind === 'public' ? 'system' : actor, { type: 'evaluation.answered', invitationId: id, schoolId: round.schoolId, agencyId })
}
