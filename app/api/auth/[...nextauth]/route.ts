import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/lib/access/next-auth'
import { withoutHost } from '@/lib/access/next-auth-answer'

type Context = { params: Promise<{ nextauth: string[] }> }
type Handler = (request: NextRequest, context: Context) => Promise<Response>

// next-auth 4 declares its handler as any; this is the shape it has for the App Router.
const handler: Handler = NextAuth(authOptions)

/** next-auth's protocol for programs: csrf, callback/credentials, session, signout. */
const answer: Handler = async (request, context) => withoutHost(await handler(request, context))

export { answer as GET, answer as POST }
