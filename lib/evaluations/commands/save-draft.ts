import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { fail, ok, type Result } from '../../result'
import { dateOf, dayAt } from '../../time'
import { readDraft } from '../rules'
import type { GivenAnswers } from '../schema'
import { findOpenInvitation, type Refused } from '../steps/find-invitation'

/** Keeps what was filled in of a named form, to go on later by the same link; of an anonymous one nothing is kept here. Spends nothing. Safe to run twice. */
export async function saveDraft(
  _actor: Actor, { token, answers: given }: { token: string; answers: GivenAnswers }, now: Date,
): Promise<Result<{ saved: number }, Refused | 'draft_stays_with_you'>> {
  return transaction<{ saved: number }, Refused | 'draft_stays_with_you', 'already_answered'>(async (tx) => {
    const today = dayAt(now)
    const found = await findOpenInvitation(tx, token, today)
    if (!found.ok) return found
    const { id, round } = found.value
    if (round.template.anonymous) return fail('draft_stays_with_you')
    // Who answers meanwhile is heard: the draft would only come after it.
    const [row] = await tx.$queryRaw<{ answered: boolean }[]>`select answered from evaluation_invitation where id = ${id}::uuid for update`
    if (row?.answered !== false) return fail('already_answered')
    const kept = { answers: readDraft(round.template.items, given), savedOn: dateOf(today) }
    await tx.evaluationDraft.upsert({ where: { invitationId: id }, create: { invitationId: id, ...kept }, update: kept, select: { invitationId: true } })
    return ok({ saved: Object.keys(kept.answers).length })
  }, { evaluation_draft_of_a_named_form: 'already_answered' })
}
