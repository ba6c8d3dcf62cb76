import { z } from 'zod'
import { storable, tidy } from '../text'
import { isDay } from '../time'

/** Where a list goes on: the sort key and id of the last row, opaque to whoever sends it back. */
export const writeCursor = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** Parts of a key that the database can compare with. */
export const cursorWord = z.string().regex(storable)
export const cursorDay = z.string().refine(isDay)
export const cursorInstant = z.iso.datetime().refine((instant) => isDay(instant.slice(0, 10)))

/** A cursor as it comes back; what nobody wrote is refused as a malformed field. */
export const cursorOf = <T>(key: z.ZodType<T>) => z.string().max(MAX_LENGTH).transform((text, context): T => {
  const read = key.safeParse(parseQuietly(Buffer.from(text, 'base64url').toString()))
  if (read.success) return read.data
  context.addIssue({ code: 'custom', message: 'invalid' })
  return z.NEVER
})

/** Two names of the longest kind, in letters of three bytes. */
const MAX_LENGTH = 2000

/** What somebody searches for, without what cannot be typed and no column holds. */
export const searchText = z.string().max(100, { error: 'too_long' }).transform((text) => tidy(text.replace(/[\p{Cc}\p{Cs}]/gu, ' ')))

/** How many rows a list answers at most. */
export const pageLimit = z.coerce.number().int().min(1).max(100).default(50)

function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
