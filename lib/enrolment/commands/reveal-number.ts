import 'server-only'
import type { Actor } from '../../access/actor'
import { transaction } from '../../db/transaction'
import { recordEvent } from '../../events/record'
import { decryptIdNumber } from '../../identity-number'
import { fail, ok, type Result } from '../../result'
import { mayRevealNumbers } from '../desk/policy'
import type { RevealReason } from '../desk/schema'
import { nominationsVisibleTo } from '../policy'

/** The identity number of somebody nominated, in full, for the reason given; that it was shown is on record before it is. */
export async function revealNumber(
  actor: Actor, { nominationId, reason }: { nominationId: string; reason: RevealReason },
): Promise<Result<{ number: string }, 'not_allowed' | 'nomination_not_found'>> {
  return transaction(async (tx) => {
    const nomination = await tx.nomination.findFirst({
      where: { AND: [{ id: nominationId }, nominationsVisibleTo(actor)] }, select: { person: { select: { id: true, idNumberCipher: true } } },
    })
    if (!nomination?.person.idNumberCipher) return fail('nomination_not_found')
    if (!mayRevealNumbers(actor)) return fail('not_allowed')
    await recordEvent(tx, actor, { type: 'person.number-revealed', personId: nomination.person.id, data: { reason, nomination: nominationId } })
    return ok({ number: decryptIdNumber(nomination.person.idNumberCipher) })
  })
}
