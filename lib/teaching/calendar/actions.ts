'use server'

import { headers } from 'next/headers'
import { refresh } from 'next/cache'
import { requireActor } from '../../access/session'
import { env } from '../../env'
import { currentTranslator } from '../../i18n/current'
import { createFeed, revokeFeed } from './commands'

/** The address is in this state once; the page itself never knows it. */
export type FeedState = { readonly address: string | null; readonly message: string | null }

export async function createFeedAction(): Promise<FeedState> {
  const actor = await requireActor()
  const result = await createFeed(actor, new Date())
  if (!result.ok) return { address: null, message: (await currentTranslator())(`teaching.errors.${result.error}`) }
  return { address: `${await ownOrigin()}/api/calendar/${result.value.token}.ics`, message: null }
}

export async function revokeFeedAction(): Promise<FeedState> {
  const actor = await requireActor()
  const result = await revokeFeed(actor, new Date())
  const t = await currentTranslator()
  if (result.ok) refresh()
  return { address: null, message: result.ok ? t('teaching.feed.revoked') : t(`teaching.errors.${result.error}`) }
}

/** Where this portal is reached: as configured, else as the browser that sent the form knows it. */
async function ownOrigin(): Promise<string> {
  const sent = await headers()
  return env.NEXTAUTH_URL ? new URL(env.NEXTAUTH_URL).origin : (sent.get('origin') ?? `http://${sent.get('host') ?? 'localhost'}`)
}
