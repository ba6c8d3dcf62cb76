import { z } from 'zod'

/** The only address to come back to after signing in: the code of a roll, scanned by who was signed out. Anything else leads nowhere else. Answers the code. */
export const scannedPath = z.string().regex(/^\/me\/roll\/[\w-]{1,100}$/).transform((path) => path.slice('/me/roll/'.length))

/** An address to come back to after reading the privacy notice: a page of the own work, with its filters. Nothing of another origin can be written so. */
export const askedPath = z.string().max(500).regex(/^\/(?:agency|school|me|province|account)(?:\/[\w-]+)*(?:\?[\w.~%!*'()&=+,:-]*)?$/)
  .refine((path) => !/^\/account\/privacy(?:\?|$)/.test(path))
