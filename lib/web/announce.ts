import 'server-only'
import { pool } from '../db/client'
import { CHANNEL, earClient, type Tag } from './ear'
import { logFault } from './log'

type Voice = { tags: Set<Tag>; next: Promise<void> | null; now: Promise<void> }
// Next bundles routes and actions apart: they speak with one voice.
const shared = globalThis as { portalVoice?: Voice }

/**
 * Tells every instance on this database, this one too, what of the public data has changed; call it after the commit. What is said while a
 * call is under way goes out with the next one. Resolved when the database has passed it on; a failure is logged and not thrown:
 * whoever could not be told was deaf, and forgets everything when it hears again.
 */
export function announcePublicChange(...tags: Tag[]): Promise<void> {
  const voice = (shared.portalVoice ??= { tags: new Set(), next: null, now: Promise.resolve() })
  for (const tag of tags) voice.tags.add(tag)
  return (voice.next ??= voice.now.then(() => {
    const said = [...voice.tags].join(',')
    voice.tags.clear()
    voice.next = null
    return (voice.now = say(said))
  }))
}

async function say(tags: string): Promise<void> {
  const speak = ['select pg_notify($1, $2)', [CHANNEL, tags]] as const
  const ear = earClient()
  // Past the queue for the pool, where requests wait their turn.
  const said = ear ? await ear.query(speak[0], [...speak[1]]).then(() => true, () => false) : false
  if (!said) await pool.query(speak[0], [...speak[1]]).catch(logFault)
}
