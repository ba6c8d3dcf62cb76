import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { linkToken } from './link-token'

/** Whose password the link sets, of which epoch of the account, until when. */
type PasswordLink = { accountId: string; epoch: number; expiresAt: Date }

/**
 * The secret of a link behind which the holder of an account sets a new password. It is derived from the account's epoch, which
 * every issue and every use raises: so it is good once, the last one issued alone is good, and nothing of it is stored.
 */
export function sealPasswordLink({ accountId, epoch, expiresAt }: PasswordLink): string {
  const seconds = Math.floor(expiresAt.getTime() / 1000)
  const head = Buffer.alloc(20)
  head.write(accountId.replaceAll('-', ''), 'hex')
  head.writeUInt32BE(seconds, 16)
  return head.toString('base64url') + linkToken('password', `${accountId}:${String(epoch)}:${String(seconds)}`)
}

/** Whom a link names and until when, before it is known whether we made it. */
export function readPasswordLink(token: string): { accountId: string; expiresAt: Date } {
  const head = Buffer.from(token.slice(0, 27), 'base64url')
  const hex = head.toString('hex', 0, 16)
  return { accountId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), expiresAt: new Date(head.readUInt32BE(16) * 1000) }
}

/** Whether we made this link, for the account as it is now. */
export function isPasswordLink(token: string, link: PasswordLink): boolean {
  const [given, made] = [Buffer.from(token), Buffer.from(sealPasswordLink(link))]
  return given.length === made.length && timingSafeEqual(given, made)
}
