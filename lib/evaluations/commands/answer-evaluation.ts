import 'server-only'
import { randomUUID } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/actor'
import { hashToken } from '../../access/api-key'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt, dayOf, type Day } from '../../time'
import { ANONYMITY_THRESHOLD, answerBlocker, formState, readAnswers } from '../rules'
import type { Answers, GivenAnswers } from '../schema'
import { flushPending } from '../steps/flush-pending'

export type AnswerError = 'evaluation_not_found' | 'already_answered' | 'round_closed' | 'round_not_open' | 'answers_invalid'

/** Gives the answer of one link, once: of many who try at the same moment, one is heard. */
export async function answerEvaluation(
  actor: Actor, { token, answers: given }: { token: string; answers: GivenAnswers }, now: Date,
): Promise<Result<{ answered: true }, AnswerError>> {
  return transaction<{ answered: true }, AnswerError, 'already_answered'>(async (tx) => {
    const invitation = await findInvitation(tx, token)
    if (!invitation) return fail('evaluation_not_found')
    const { round } = invitation
    const today = dayAt(now)
    const state = formState({ answered: invitation.answered, opensOn: dayOf(round.opensOn), closesOn: dayOf(round.closesOn) }, today)
    const blocker = answerBlocker(state)
    if (blocker) return fail(blocker, { closesOn: dayOf(round.closesOn), opensOn: dayOf(round.opensOn) })
    const { answers, faults } = readAnswers(round.template.items, given)
    if (faults.length > 0) return fail('answers_invalid', { faults })

    const spent = await tx.evaluationInvitation.updateMany({ where: { id: invitation.id, answered: false }, data: { answered: true } })
    if (spent.count !== 1) return fail('already_answered')
    if (round.template.anonymous) await keepAnonymously(tx, round.id, answers)
    else await keepNamed(tx, actor, invitation, answers, today)
    return ok({ answered: true as const })
  }, { evaluation_given_once: 'already_answered' })
}

const findInvitation = (tx: Tx, token: string) => tx.evaluationInvitation.findUnique({
  where: { tokenHash: hashToken(token) },
  select: {
    id: true, answered: true, agencyId: true,
    round: { select: {
      id: true, schoolId: true, opensOn: true, closesOn: true,
      template: { select: { anonymous: true, items: { select: { code: true, kind: true } } } },
    } },
  },
})

/** No invitation, no time, no event; the key is random. Nothing tells whose answer it is but the answer itself. */
async function keepAnonymously(tx: Tx, roundId: string, answers: Answers): Promise<void> {
  // The round's row makes those who answer at the same moment count one after the other.
  await tx.$queryRaw`select id from evaluation_round where id = ${roundId}::uuid for update`
  await tx.evaluationPending.create({ data: { id: randomUUID(), roundId, answers }, select: { id: true } })
  if ((await tx.evaluationPending.count({ where: { roundId } })) >= ANONYMITY_THRESHOLD) await flushPending(tx, roundId)
}

type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

async function keepNamed(tx: Tx, actor: Actor, { id, agencyId, round }: Invitation, answers: Answers, today: Day): Promise<void> {
  await tx.evaluationResponse.create({
    data: { id: uuidv7(), roundId: round.id, invitationId: id, answeredOn: dateOf(today), answers }, select: { id: true },
  })
  // A link is held by whoever holds it: without a session the event names no account.
  await recordEvent(tx, actor.kind === 'public' ? 'system' : actor, { type: 'evaluation.answered', invitationId: id, schoolId: round.schoolId, agencyId })
}
