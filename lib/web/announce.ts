import 'server-only'
import { env } from '../env'

/** What everybody sees is cached under one tag per noun. */
export type Tag = 'cohorts' | 'courses' | 'notices' | 'schools'

/** From a job or a script, which has no request: tells the running instance. A silent instance has no cache to mend. */
export async function announcePublicChange(...tags: Tag[]): Promise<void> {
  await fetch(`http://127.0.0.1:${env.PORT}/api/internal/revalidate`, {
    method: 'POST', headers: { authorization: `Bearer ${env.INTERNAL_SECRET}`, 'content-type': 'application/json' }, body: JSON.stringify({ tags }),
  }).catch(() => null)
}
