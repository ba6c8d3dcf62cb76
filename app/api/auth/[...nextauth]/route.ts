import { nextAuthHandler, type NextAuthHandler } from '@/lib/access/next-auth-handler'
import { retellNextAuth } from '@/lib/access/next-auth-answer'
import { findSession } from '@/lib/access/session'
import { SESSION_SECONDS } from '@/lib/access/session-token'
import { preferredLocale } from '@/lib/i18n/locale'
import { handle } from '@/lib/web/handle'
import { generalProblem } from '@/lib/web/problem'
import { json } from '@/lib/web/respond'

/** What of next-auth's protocol is open: the rest are pages and providers that this portal does not have. */
const doors: readonly string[] = ['GET csrf', 'POST callback/credentials', 'POST signout']

const answer: NextAuthHandler = async (request, context) => {
  const locale = preferredLocale(request.headers.get('accept-language') ?? undefined)
  const action = (await context.params).nextauth.join('/')
  if (request.method === 'GET' && action === 'session') return session(request, context)
  if (!doors.includes(`${request.method} ${action}`)) return generalProblem('not_found', locale)
  if (request.method === 'POST' && !(await isReadable(request.clone()))) return generalProblem('malformed', locale)
  return retellNextAuth(await nextAuthHandler(request, context), locale)
}

/** Read like every other request's: a session that was ended is none, and asking does not make it last longer. */
const session = handle({}, async () => {
  const found = await findSession()
  if (!found) return json({})
  const expires = new Date(Date.now() + SESSION_SECONDS * 1000).toISOString()
  return json({ user: { id: found.holder.accountId, name: found.holder.displayName }, expires })
})

/** next-auth answers 500 to what it cannot read. */
async function isReadable(request: Request): Promise<boolean> {
  try {
    if (request.headers.get('content-type')?.includes('json')) {
      const body: unknown = await request.json()
      return typeof body === 'object' && body !== null
    }
    await request.formData()
    return true
  } catch {
    return false
  }
}

export { answer as GET, answer as POST }
