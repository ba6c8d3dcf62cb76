import 'server-only'
import { requireActor } from '../access/session'
import { listNotifications } from './queries'
import { notificationCursor } from './schema'

/** A page of what was told to the hat that is on; a malformed cursor shows the newest. */
export async function loadNotifications(cursor: string | string[] | undefined) {
  const actor = await requireActor()
  const after = notificationCursor.safeParse(cursor)
  return { actor, first: !after.success, ...(await listNotifications(actor, { limit: 30, cursor: after.data })) }
}
