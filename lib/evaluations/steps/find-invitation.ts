import 'server-only'
import { hashToken } from '../../access/api-key'
import type { Tx } from '../../db/client'
import { fail, ok, type Result } from '../../result'
import { dayOf, type Day } from '../../time'
import { answerBlocker, formState } from '../rules'

export type Refused = 'evaluation_not_found' | 'already_answered' | 'round_closed' | 'round_not_open'
export type Invited = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** The invitation behind a link, if its form takes an answer today. */
export async function findOpenInvitation(tx: Tx, token: string, today: Day): Promise<Result<Invited, Refused>> {
  const invitation = await findInvitation(tx, token)
  if (!invitation) return fail('evaluation_not_found')
  const days = { opensOn: dayOf(invitation.round.opensOn), closesOn: dayOf(invitation.round.closesOn) }
  const blocker = answerBlocker(formState({ answered: invitation.answered, ...days }, today))
  return blocker ? fail(blocker, days) : ok(invitation)
}

const findInvitation = (tx: Tx, token: string) => tx.evaluationInvitation.findUnique({
  where: { tokenHash: hashToken(token) },
  select: {
    id: true, answered: true, agencyId: true, respondent: true, _count: { select: { handedOn: true } },
    round: { select: {
      id: true, schoolId: true, opensOn: true, closesOn: true,
      template: { select: { anonymous: true, items: { select: { code: true, kind: true } } } },
    } },
  },
})
