import 'server-only'
import { db } from '../../db/client'
import { asTyped } from '../../text'
import type { Actor } from '../actor'
import { isPasswordLink, readPasswordLink } from '../password-link'
import { accountsKeptBy, heldAt, isHeldElsewhere, mayKeepAccounts } from './policy'
import { readAccountEvents, readHeldRoles, type AccountChange } from './steps'

export type ShownAccount = {
  id: string; name: string; email: string; demo: boolean; disabledAt: Date | null; lastSignInAt: Date | null; roles: { role: string; place: string | null }[]
  /** The administrator's own; one that works in another house too. Neither can be locked here. */
  own: boolean; elsewhere: boolean
  changes: AccountChange[]
}

/** An account the administrator keeps, with what was done to it; null for everybody else. */
export async function findAccount(actor: Actor, id: string, now: Date): Promise<ShownAccount | null> {
  if (!mayKeepAccounts(actor)) return null
  const account = await db.account.findFirst({ where: { AND: [{ id }, accountsKeptBy(actor, now)] }, select: { id: true, displayName: true, email: true, demo: true, disabledAt: true } })
  if (!account) return null
  const [roles, events] = await Promise.all([readHeldRoles(db, id, now), readAccountEvents(db, id)])
  const { displayName: name, ...rest } = account
  return {
    ...rest, name, roles: roles.map(({ role, place }) => ({ role, place })), own: id === actor.accountId, elsewhere: isHeldElsewhere(actor, roles),
    lastSignInAt: events.find(({ type }) => type === 'account.signed-in')?.at ?? null, changes: events.filter(({ type }) => type !== 'account.signed-in'),
  }
}

/** Whose password a link sets and until when; the link is its own right. Null if it is no good, or not any more. */
export async function findPasswordLink(_actor: Actor, token: string, now: Date): Promise<{ accountId: string; epoch: number; name: string; email: string; until: Date } | null> {
  const { accountId, expiresAt } = readPasswordLink(token)
  if (expiresAt <= now) return null
  const account = await db.account.findFirst({ where: { id: accountId, disabledAt: null, demo: false }, select: { epoch: true, displayName: true, email: true } })
  if (!account || !isPasswordLink(token, { accountId, epoch: account.epoch, expiresAt })) return null
  return { accountId, epoch: account.epoch, name: account.displayName, email: account.email, until: expiresAt }
}

export type StaffAccount = { id: string; name: string; email: string; roles: string[]; disabled: boolean }

/** Accounts with a role at the administrator's school, by name; nothing for anybody else. With a `search`: of all that he keeps, those whose name or address has it. */
export async function listStaffAccounts(actor: Actor, search: string | null = null, now = new Date()): Promise<StaffAccount[]> {
  if (!mayKeepAccounts(actor)) return []
  const like = { contains: asTyped(search ?? ''), mode: 'insensitive' } as const
  const ofSchool = { schoolId: actor.schoolId, validTo: null }
  const accounts = await db.account.findMany({
    where: search === null ? { roles: { some: ofSchool } } : { AND: [accountsKeptBy(actor, now), { OR: [{ displayName: like }, { email: like }] }] },
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }], take: search === null ? 200 : 50,
    select: { id: true, displayName: true, email: true, disabledAt: true, roles: { where: search === null ? ofSchool : heldAt(now), orderBy: { id: 'asc' }, select: { role: true } } },
  })
  return accounts.map(({ id, displayName, email, disabledAt, roles }) => (
    { id, name: displayName, email, roles: [...new Set(roles.map(({ role }) => role))], disabled: disabledAt !== null }))
}
