import 'server-only'
import type { SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { fail, ok, type Result } from '../../../result'
import { lockAgreement, type LockedAgreement, type LockedVersion } from './lock-version'

/** The draft of an agreement as the writer saw it, under the lock. */
export async function lockDraft(
  tx: Tx, actor: SchoolActor, agreementId: string, revision: number,
): Promise<Result<{ agreement: LockedAgreement; draft: LockedVersion }, 'agreement_not_found' | 'not_a_draft' | 'changed_meanwhile'>> {
  const agreement = await lockAgreement(tx, actor, agreementId)
  if (!agreement) return fail('agreement_not_found')
  const draft = agreement.versions.find(({ status }) => status === 'DRAFT')
  if (!draft) return fail('not_a_draft')
  return draft.revision === revision ? ok({ agreement, draft }) : fail('changed_meanwhile')
}
