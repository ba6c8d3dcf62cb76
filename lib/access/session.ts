import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { env } from '../env'
import { redirect } from '../i18n/navigation'
import { currentRequest } from '../web/context'
import { publicActor, type Actor, type SignedInActor } from './actor'
import { findSessionHolder, type Hat, type Holder } from './hats'
import { askedPath } from './return-path'
import { openSession, SESSION_SECONDS, type SessionClaims } from './session-token'

/** Who is signed in, in which hat, and which others there are. */
export type Session = { holder: Holder; hat: Hat; /** When who is signed in signed in. */ since: Date }

/** Https in front of the server is told by NEXTAUTH_URL; a Secure cookie on plain http would never come back. */
const secure = env.NEXTAUTH_URL?.startsWith('https:') ?? false
// next-auth's own name, so that its protocol and the sign-in page share one session. The prefix makes browsers refuse
// a cookie of that name that came over plain http.
export const sessionCookie = secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
export const hatCookie = 'portal.hat'

export const cookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: SESSION_SECONDS } as const

/** What the cookie of this request says, or null if we did not write it or its time is over. */
export const readClaims = async (): Promise<SessionClaims | null> => openSession((await cookies()).get(sessionCookie)?.value)

/** The session of this request, or null. Read once per request, in one statement. */
export const findSession = cache(async (): Promise<Session | null> => {
  const claims = await readClaims()
  if (!claims) return null
  const holder = await findSessionHolder(claims.sub, claims.jti)
  if (!holder || holder.epoch !== claims.epoch) return null
  const wished = (await cookies()).get(hatCookie)?.value
  const hat = holder.hats.find(({ id }) => id === wished) ?? holder.hats[0]
  const request = currentRequest()
  if (hat && request) request.actor = hat.actor.kind
  return hat ? { holder, hat, since: new Date((claims.exp - SESSION_SECONDS) * 1000) } : null
})

const reading = new Set(['GET', 'HEAD'])

/**
 * Whether the work is open to a session: the privacy notice in force was read. A new version takes nothing from anybody who was at work when it came: what such
 * a session posts is still accepted, for the text was typed under the version that its account had read; every page it asks for leads to the new one. That ends
 * with the session, twelve hours after signing in at the latest. Who never read any version gets nothing.
 */
export function mayWork({ hat, since }: Session): boolean {
  if (hat.notice === null) return true
  const { asked } = currentRequest() ?? {}
  return hat.askedSince !== null && since < hat.askedSince && asked !== undefined && !reading.has(asked.method)
}

/** The actor of this request; the public when nobody is signed in, and as long as the work is not open to who is. */
export async function currentActor(): Promise<Actor> {
  const session = await findSession()
  if (session && mayWork(session)) return session.hat.actor
  const request = currentRequest()
  if (session && request) request.actor = 'public'
  return publicActor
}

/** The session of this request; a visitor without one is sent to sign in, and who has not read the privacy notice in force to read it and come back. */
export async function requireSession(): Promise<Session> {
  const session = (await findSession()) ?? (await redirect('/sign-in'))
  if (mayWork(session)) return session
  const { data: asked } = askedPath.safeParse(currentRequest()?.asked?.address)
  return asked ? redirect(`/account/privacy?to=${encodeURIComponent(asked)}`) : redirect('/account/privacy')
}

/** The signed-in actor; a visitor is sent to sign in. */
export const requireActor = async (): Promise<SignedInActor> => (await requireSession()).hat.actor
