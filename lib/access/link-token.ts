import 'server-only'
import { createHmac, hkdfSync } from 'node:crypto'
import { env } from '../env'

const key = Buffer.from(hkdfSync('sha256', Buffer.from(env.PERSON_KEY, 'hex'), '', 'link-token', 32))

/**
 * The secret of a personal link to a row, as 43 letters. It is derived, so that the rightful person can be shown
 * the link again, and only its hash is stored, so that a copy of the database opens nothing.
 */
export const linkToken = (purpose: 'evaluation' | 'account' | 'password', id: string): string =>
  createHmac('sha256', key).update(`${purpose}:${id}`).digest('base64url')

/** The same as 20 digits and letters A to F, which can be typed from paper: 80 bits, so that guessing behind a limit finds nothing. */
export const typedToken = (purpose: 'certificate', id: string): string =>
  createHmac('sha256', key).update(`${purpose}:${id}`).digest('hex').slice(0, 20).toUpperCase()

/** The two halves of the key as HMAC mixes them in, for who derives such tokens by the thousand outside of this program: the seeds, in SQL. */
export function tokenPads(): { inner: Buffer; outer: Buffer } {
  const padded = Buffer.concat([key, Buffer.alloc(64 - key.length)])
  const mixed = (byte: number) => Buffer.from(padded.map((one) => one ^ byte))
  return { inner: mixed(0x36), outer: mixed(0x5c) }
}
