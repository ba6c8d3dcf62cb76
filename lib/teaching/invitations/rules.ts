import type { LinkState } from './schema'

/** How long a link is good: two weeks, as those who come to the opening have it in hand by then. */
export const INVITATION_DAYS = 14
const DAY_MS = 86_400_000
export const expiryOf = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * DAY_MS)

type Link = { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date; trainee: { status: string } }

/** Whether a link is good, and if not, why; who left the class has none. */
export const linkState = ({ usedAt, revokedAt, expiresAt, trainee }: Link, now: Date): LinkState =>
  usedAt ? 'used' : revokedAt || trainee.status === 'LEFT' ? 'revoked' : expiresAt <= now ? 'expired' : 'open'

/** The address of a link on the portal of this name. */
export const linkAddress = (portal: string, token: string): string => new URL(`/invitations/${token}`, portal).href
