/** A reason is read by whoever comes after: a word alone says nothing. */
const LEAST_WORDS = 3
export const saysEnough = (reason: string): boolean => reason.split(' ').length >= LEAST_WORDS

/** How long the link to a new password is good: over a weekend, for it is handed over by telephone or by hand. */
const LINK_DAYS = 3
const DAY_MS = 86_400_000
/** To the second, as the link holds it. */
export const linkEnd = (now: Date): Date => new Date(Math.floor(now.getTime() / 1000) * 1000 + LINK_DAYS * DAY_MS)

/** The address of a link on the portal of this name. */
export const passwordAddress = (portal: string, token: string): string => new URL(`/password/${token}`, portal).href
