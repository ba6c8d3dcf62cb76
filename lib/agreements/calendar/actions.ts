'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { ownOrigin } from '../../web/own-origin'
import { createDutyFeed, revokeDutyFeed } from './commands/duty-feed'

/** The new address is in this state once; no page ever knows it. */
export type DutyFeedState = { readonly live: boolean; readonly address: string | null; readonly message: string | null }

/** Makes the address of the calendar of duties or revokes it, as the pressed button says. */
export async function changeDutyFeedAction(before: DutyFeedState, form: FormData): Promise<DutyFeedState> {
  const [actor, t] = await Promise.all([requireActor(), currentTranslator()])
  if (form.get('intent') === 'revoke') {
    const result = await revokeDutyFeed(actor, new Date())
    return result.ok ? { live: false, address: null, message: t('teaching.feed.revoked') } : { ...before, message: t(`teaching.errors.${result.error}`) }
  }
  const result = await createDutyFeed(actor, new Date())
  if (result.ok) return { live: true, address: `${await ownOrigin()}/api/calendar/${result.value.token}.ics`, message: null }
  return { ...before, live: result.error === 'feed_exists', message: t(`teaching.errors.${result.error}`) }
}
