import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '../env'

const HOURS = 60 * 60
export const SESSION_SECONDS = 12 * HOURS

/** What a token must say to be one of a session: whose, of which epoch, which one, until when. */
const claimsOf = z.object({ sub: z.uuid(), epoch: z.int(), jti: z.uuid(), exp: z.number() })
export type SessionClaims = z.output<typeof claimsOf>

/** The encrypted token of a new session. It carries account and epoch only; roles are read at each request. */
export const sealSession = (account: { id: string; epoch: number }): Promise<string> =>
  encode({ token: { sub: account.id, epoch: account.epoch }, secret: env.NEXTAUTH_SECRET, maxAge: SESSION_SECONDS })

/** What a token says, or null if we did not write it, its time is over, or it is not one of a session. */
export async function openSession(token: string | undefined): Promise<SessionClaims | null> {
  const claims: unknown = token ? await decode({ token, secret: env.NEXTAUTH_SECRET }).catch(() => null) : null
  return claimsOf.safeParse(claims).data ?? null
}
