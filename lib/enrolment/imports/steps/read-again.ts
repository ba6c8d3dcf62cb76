import 'server-only'

/** A list that is to be read and judged anew: what was seen of it confirms nothing any more. */
export const readAgain = { status: 'READING', version: null, fault: null, attempts: 0, claimedAt: null } as const
