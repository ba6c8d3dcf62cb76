import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '../env'
import { saysDatabaseIsAway } from '../db/fault'
import { currentRequest } from '../web/context'
import { logFault } from '../web/log'
import { cookieOptions, sessionCookie } from './session'
import { SESSION_SECONDS } from './session-token'
import { endSession } from './end-sessions'
import { checkCredentials, credentials } from './sign-in'

/** next-auth puts what an exception says into the address it answers. */
function notToldToClients(error: unknown): never {
  if (saysDatabaseIsAway(error)) throw new Error('unavailable')
  logFault(error)
  throw new Error('fault')
}

/** Sign-in for programs that speak next-auth's protocol; the sign-in page uses the same check and the same cookie. */
export const authOptions: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  cookies: { sessionToken: { name: sessionCookie, options: cookieOptions } },
  providers: [
    Credentials({
      credentials: { email: { label: 'E-mail', type: 'email' }, password: { label: 'Password', type: 'password' } },
      authorize: async (given) => {
        const input = credentials.safeParse(given)
        if (!input.success) return null
        const result = await checkCredentials(input.data, currentRequest()?.address ?? 'unknown').catch(notToldToClients)
        if (!result.ok) throw new Error(result.error)
        return { id: result.value.id, name: result.value.displayName, epoch: result.value.epoch }
      },
    }),
  ],
  events: { signOut: ({ token }) => endSession(token) },
  callbacks: {
    jwt: ({ token, user, trigger }) => (trigger === 'signIn' && 'epoch' in user ? { sub: user.id, epoch: user.epoch } : token),
    session: ({ session, token }) => ({ ...session, user: { name: session.user?.name ?? null, id: token.sub } }),
  },
}
