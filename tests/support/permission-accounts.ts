// Accounts that an administrator keeps, as the matrix asks for them: each time a new one of the school's staff.
import type { Actor } from '@/lib/access/actor'
import { issuePasswordLink, lockAccount, renewPassword, unlockAccount } from '@/lib/access/accounts/commands'
import { findAccount, findPasswordLink } from '@/lib/access/accounts/queries'
import { linkEnd } from '@/lib/access/accounts/rules'
import { sealPasswordLink } from '@/lib/access/password-link'
import { actorForSchool } from './actors'
import { at, type PermissionWorld } from './permission-world'

const ofStaff = async ({ school }: PermissionWorld): Promise<{ accountId: string; reason: string }> => ({ accountId: (await actorForSchool(school, 'lecturer')).accountId, reason: 'Đã chuyển công tác' })
const linkTo = async (world: PermissionWorld): Promise<string> => sealPasswordLink({ accountId: (await ofStaff(world)).accountId, epoch: 0, expiresAt: linkEnd(at) })

/** By the name of the command or query. */
export const accountAttempts: Readonly<Record<string, (actor: Actor, world: PermissionWorld) => Promise<unknown>>> = {
  findAccount: async (actor, world) => findAccount(actor, (await ofStaff(world)).accountId, at),
  lockAccount: async (actor, world) => lockAccount(actor, await ofStaff(world), at),
  unlockAccount: async (actor, world) => unlockAccount(actor, await ofStaff(world), at),
  issuePasswordLink: async (actor, world) => issuePasswordLink(actor, await ofStaff(world), at),
  findPasswordLink: async (actor, world) => findPasswordLink(actor, await linkTo(world), at),
  renewPassword: async (actor, world) => renewPassword(actor, { token: await linkTo(world), passwordNew: 'mật khẩu dài' }, at),
}
