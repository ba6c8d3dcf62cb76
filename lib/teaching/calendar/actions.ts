'use server'

import { requireActor } from '../../access/session'
import { currentTranslator } from '../../i18n/current'
import { ownOrigin } from '../../web/own-origin'
import { createFeed, revokeFeed } from './commands/own-feed'
import { createSharedFeed, revokeSharedFeed } from './commands/shared-feed'
import { sharedFeedInput, type SharedFeed } from './schema'

/** The new address is in this state once; no page ever knows it. */
export type FeedState = { readonly live: boolean; readonly address: string | null; readonly message: string | null }

/** Makes the calendar's address or revokes it, as the pressed button says. */
export async function changeFeedAction(before: FeedState, form: FormData): Promise<FeedState> {
  return form.get('intent') === 'revoke' ? revoke(before) : create(before)
}

async function create(before: FeedState): Promise<FeedState> {
  const actor = await requireActor()
  const result = await createFeed(actor, new Date())
  if (result.ok) return { live: true, address: `${await ownOrigin()}/api/calendar/${result.value.token}.ics`, message: null }
  return { ...before, live: result.error === 'feed_exists', message: (await currentTranslator())(`teaching.errors.${result.error}`) }
}

async function revoke(before: FeedState): Promise<FeedState> {
  const actor = await requireActor()
  const [result, t] = await Promise.all([revokeFeed(actor, new Date()), currentTranslator()])
  if (!result.ok) return { ...before, message: t(`teaching.errors.${result.error}`) }
  return { live: false, address: null, message: t('teaching.feed.revoked') }
}

/** The same for a class or a room, which the form names. */
export async function changeSharedFeedAction(before: FeedState, form: FormData): Promise<FeedState> {
  const of = sharedFeedInput.safeParse(Object.fromEntries(form))
  if (!of.success) return { ...before, message: (await currentTranslator())('web.problems.not_found') }
  return form.get('intent') === 'revoke' ? revokeShared(before, of.data) : createShared(before, of.data)
}

async function createShared(before: FeedState, of: SharedFeed): Promise<FeedState> {
  const actor = await requireActor()
  const result = await createSharedFeed(actor, of, new Date())
  if (result.ok) return { live: true, address: `${await ownOrigin()}/api/calendar/${result.value.token}.ics`, message: null }
  return { ...before, live: result.error === 'feed_exists', message: (await currentTranslator())(`teaching.errors.${result.error}`) }
}

async function revokeShared(before: FeedState, of: SharedFeed): Promise<FeedState> {
  const actor = await requireActor()
  const [result, t] = await Promise.all([revokeSharedFeed(actor, of, new Date()), currentTranslator()])
  if (!result.ok) return { ...before, message: t(`teaching.errors.${result.error}`) }
  return { live: false, address: null, message: t('teaching.feed.revoked') }
}
