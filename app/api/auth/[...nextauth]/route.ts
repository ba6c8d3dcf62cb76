import { nextAuthHandler, type NextAuthHandler } from '@/lib/access/next-auth-handler'
import { withoutHost } from '@/lib/access/next-auth-answer'

/** next-auth's protocol for programs: csrf, callback/credentials, session, signout. */
const answer: NextAuthHandler = async (request, context) => withoutHost(await nextAuthHandler(request, context))

export { answer as GET, answer as POST }
